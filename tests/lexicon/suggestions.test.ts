import {describe, expect, test} from 'vitest'
import type {Dialect} from '../../src/lexicon/types.ts'
import {english, misspellings} from './english.ts'

const options = {dialect: 'en-US'} as const
const first = (word: string, dialect: Dialect = 'en-US'): string | undefined =>
  english.suggest(word, {dialect})[0]?.text

describe('the first suggestion', () => {
  test.each([
    ['necesary', 'necessary'],
    ['Necesary', 'Necessary'],
    ['NECESARY', 'NECESSARY'],
    ['teh', 'the'],
    ['recieve', 'receive'],
    ['accomodate', 'accommodate'],
    ['fotograph', 'photograph'],
    ['governer', 'governor'],
    ['definately', 'definitely'],
    ['dont', "don't"],
    ['Im', "I'm"],
    ['theyre', "they're"],
    ['communitys', "community's"],
    ['Lukashenkos', "Lukashenko's"],
    ['germany', 'Germany'],
    ['belarus', 'Belarus'],
    ['inthe', 'in the'],
    ['alot', 'a lot'],
    ['todoes', 'to does'],
    ['introdcued', 'introduced'],
    ['runing', 'running']
  ])('%s → %s', (word, expected) => {
    expect(first(word)).toBe(expected)
  })

  test.each<[string, Dialect, string]>([
    ['coluor', 'en-GB', 'colour'],
    ['coluor', 'en-US', 'color'],
    ['orgnaise', 'en-GB', 'organise'],
    ['orgnaise', 'en-US', 'organize'],
    ['focusssed', 'en-US', 'focused']
  ])('%s in %s → %s', (word, dialect, expected) => {
    expect(first(word, dialect)).toBe(expected)
  })
})

describe('suggest', () => {
  test('gives costs in order, as many as asked, and never the word itself', () => {
    const guesses = english.suggest('wich', {...options, limit: 3})
    expect(guesses).toHaveLength(3)
    expect(guesses.map(({cost}) => cost)).toEqual(guesses.map(({cost}) => cost).sort((a, b) => a - b))
    expect(english.suggest('house', options).map(({text}) => text)).not.toContain('house')
  })

  test.each(['Lukashenkos', 'necesary', 'xylofoon', 'inthe', 'Okonjo', 'accomodatte'])(
    'finds the same for %s within what is of use, and searches in vain no farther',
    (word) => {
      const all = english.suggest(word, {...options, limit: 8})
      for (const cost of [0.5, 0.95, 1.3, 1.7, 2.8]) {
        const counts = (text: string) => !text.includes("'")
        const some = english.suggest(word, {...options, limit: 8, worth: {cost, counts}})
        if (all.some((each) => each.cost <= cost && counts(each.text))) expect(some).toEqual(all)
        else expect(some.filter((each) => each.cost <= cost && counts(each.text))).toEqual([])
      }
    }
  )

  test('never suggests rude words, variants or forms of other dialects', () => {
    for (const word of ['shitt', 'benefittin', 'colourr', 'fuckk']) {
      for (const {text} of english.suggest(word, options))
        expect(english.flags(text) & ((1 << 5) | (1 << 6))).toBe(0)
    }
    expect(english.suggest('colourr', options).map(({text}) => text)).not.toContain('colour')
  })

  test('knows the words of the draft', () => {
    expect(english.suggest('Zorblaxx', options).map(({text}) => text)).not.toContain('Zorblax')
    expect(english.suggest('Zorblaxx', {...options, extra: new Map([['Zorblax', 4]])})[0]?.text).toBe(
      'Zorblax'
    )
    expect(
      english.suggest('Zo', {...options, extra: new Map([['Zorblaxian', 4]])}).map(({text}) => text)
    ).not.toContain('Zorblaxian')
  })

  test.each(['', 'x', 'qqqqqqqqqqqq', 'ß', 'naïvité', 'a'.repeat(200), "'", '123'])('bears %j', (word) => {
    expect(english.suggest(word, options).length).toBeLessThanOrEqual(5)
  })
})

describe('certain', () => {
  test.each([
    ['necesary', 'necessary'],
    ['Goverment', 'Government'],
    ['teh', undefined],
    ['inthe', undefined],
    ['stong', undefined],
    ['Tangherlini', undefined]
  ])('%s: %s', (word, expected) => {
    expect(english.certain(word, options)).toBe(expected)
  })
})

test('human misspellings are found, and the first suggestion is nearly always right', () => {
  const unknown = misspellings.filter(({wrong}) => !english.knowsAnywhere(wrong))
  const ranks = unknown.map(({wrong, right}) =>
    english
      .suggest(wrong, options)
      .findIndex(({text}) => text === right || text === english.preferred(right, 'en-US'))
  )
  const sure = unknown.flatMap(({wrong}, index) =>
    english.certain(wrong, options) === undefined ? [] : [ranks[index] === 0]
  )
  const share = (part: readonly unknown[], all: readonly unknown[]): number => part.length / all.length
  expect(share(unknown, misspellings)).toBeGreaterThan(0.98)
  expect(
    share(
      ranks.filter((rank) => rank === 0),
      ranks
    )
  ).toBeGreaterThan(0.95)
  expect(
    share(
      ranks.filter((rank) => rank >= 0 && rank < 3),
      ranks
    )
  ).toBeGreaterThan(0.97)
  expect(share(sure, unknown)).toBeGreaterThan(0.6)
  expect(share(sure.filter(Boolean), sure)).toBeGreaterThan(0.98)
})
