import {describe, expect, it} from 'vitest'
import {possessiveUnitAt} from '../../src/analysis/confusion/possessives.ts'
import {confusionSets, isConfusionSet, setKey} from '../../src/analysis/confusion/sets.ts'
import {slips} from '../../src/analysis/confusion/slips.ts'
import {codeOfWeight, fingerprintOf, weightOfCode} from '../../src/analysis/confusion/slots.ts'
import {tokenize} from '../../src/analysis/tokenize.ts'
import {documentOf} from './document.ts'
import {proseOf} from './prose.ts'

describe('confusion sets', () => {
  it('are many, each with words of its own', () => {
    expect(confusionSets.length).toBeGreaterThan(120)
    expect(confusionSets.every(({words}) => new Set(words).size === words.length && words.length > 1)).toBe(
      true
    )
  })

  it('are known by their words', () => {
    expect(isConfusionSet(['then', 'than'])).toBe(true)
    expect(isConfusionSet(['then', 'cat'])).toBe(false)
    expect(setKey(['then', 'than'])).toBe('then/than')
  })
})

describe('packed weights', () => {
  it.each([0.1, 0.5, 1, 2.5, -0.1, -0.7, -4])('keep %d to within a fifth', (weight) => {
    const kept = weightOfCode[codeOfWeight(weight)] ?? 0
    expect(Math.abs(kept - weight)).toBeLessThan(Math.abs(weight) * 0.2)
  })

  it('leave out what is too small', () => {
    expect(codeOfWeight(0.01)).toBe(0)
    expect(codeOfWeight(0)).toBe(0)
  })

  it('tell a fingerprint from a weight', () => {
    expect(fingerprintOf(123_456_789) & 31).toBe(0)
    expect(fingerprintOf(123_456_789)).toBeLessThan(1 << 16)
  })
})

describe('slips', () => {
  const all = new Set(confusionSets.map(({words}) => setKey(words)))

  it.each([
    ['The letter came form the ministry.', 'form', 'from'],
    ['They wanted to see the hole city.', 'hole', 'whole'],
    ['Nobody new what had happened.', 'new', 'knew'],
    ['I do not no what to say.', 'no', 'know']
  ])('are found in “%s”', async (text, written, meant) => {
    const document = await documentOf(text)
    const token = [...document.tokensOf({first: 0, end: document.tokens.count})].find(
      ({normal}) => normal === written
    )
    expect(token && document.get(slips).at(token, all)?.meant).toBe(meant)
  })

  it.each([
    'Fill in the form.',
    'She bought a new car.',
    'There is no time.',
    'There was a hole in the road.'
  ])('are not found in “%s”', async (text) => {
    const document = await documentOf(text)
    const found = [...document.tokensOf({first: 0, end: document.tokens.count})].map((token) =>
      document.get(slips).at(token, all)
    )
    expect(found.filter((slip) => slip?.sure)).toEqual([])
  })
})

describe('possessives', () => {
  it.each([
    ['users', 0, 0],
    ["user's", 1, 0],
    ["users' needs", 2, 1]
  ])('are read from “%s”', (text, form, last) => {
    expect(possessiveUnitAt(tokenize(proseOf(text)), 0)).toMatchObject({form, unit: {index: 0, last}})
  })

  it.each(['its', 'this', "it's", 'class', 'was'])('are not read from “%s”', (text) => {
    expect(possessiveUnitAt(tokenize(proseOf(text)), 0)).toBeUndefined()
  })
})
