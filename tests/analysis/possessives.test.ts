import {describe, expect, it} from 'vitest'
import {possessiveSlipAt} from '../../src/analysis/possessives/index.ts'
import {ownerUnitAt} from '../../src/analysis/possessives/unit.ts'
import {tokenize} from '../../src/analysis/tokenize.ts'
import {documentOf} from './document.ts'
import {proseOf} from './prose.ts'

async function slipOf(text: string, word: string) {
  const document = await documentOf(text)
  const token = [...document.tokensOf({first: 0, end: document.tokens.count})].find(
    ({normal}) => normal === word
  )
  if (!token) throw new Error(`“${text}” has no \`${word}\``)
  return possessiveSlipAt(token)
}

describe('owners', () => {
  it.each([
    ['users', 0, 0],
    ["user's", 1, 0],
    ["users' needs", 2, 1]
  ])('are read from “%s”', (text, form, last) => {
    expect(ownerUnitAt(tokenize(proseOf(text)), 0)).toMatchObject({form, last})
  })

  it.each(['its', 'this', "it's", 'class', 'was'])('are not read from “%s”', (text) => {
    expect(ownerUnitAt(tokenize(proseOf(text)), 0)).toBeUndefined()
  })
})

describe('possessives', () => {
  it.each([
    ['It was the worlds first railway.', 'worlds', 'singular-owner'],
    ['She read her fathers letter twice.', 'fathers', 'singular-owner'],
    ['We heard the two sisters voices.', 'sisters', 'plural-owner']
  ])('are told from plurals in “%s”', async (text, word, meant) => {
    expect(await slipOf(text, word)).toMatchObject({meant})
  })

  it.each([
    ['The users need shoes.', 'users'],
    ['The clubs own three fields.', 'clubs'],
    ['She gave the boys books.', 'books'],
    ['In quotations nothing is fixed.', 'quotations'],
    ['Many students work in shops.', 'students']
  ])('are no plurals of “%s”', async (text, word) => {
    expect((await slipOf(text, word))?.sure ?? false).toBe(false)
  })
})
