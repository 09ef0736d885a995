import {describe, expect, test} from 'vitest'
import {createLexicon} from '../../src/lexicon/load.ts'
import {type Dialect, dialectFlags, wordFlags} from '../../src/lexicon/types.ts'
import {english, englishFiles} from './english.ts'

const {proper, person, place, brand, abbreviation, technical, unsuggested, variant} = wordFlags
const all = 31

describe('flags', () => {
  test.each([
    ['the', all, 0],
    ['Germany', all | proper | place, 0],
    ['germany', 0, 0],
    ['Monday', all | proper, place],
    ['NATO', all | abbreviation, 0],
    ['Lukashenko', all | person, 0],
    ['Kyiv', all | place, 0],
    ['OpenAI', all | brand, 0],
    ['cybersecurity', all | technical, unsuggested],
    ['shit', unsuggested, 0],
    ['benefitting', all | variant, 0],
    ['amidst', all, variant],
    ['color', dialectFlags['en-US'], dialectFlags['en-GB']],
    ['colour', dialectFlags['en-GB'], dialectFlags['en-US']],
    ['organize', dialectFlags['en-US'] | dialectFlags['en-GB-oxendict'], dialectFlags['en-AU']],
    ['United States', all | place, 0],
    ['recieve', 0, 0],
    ['', 0, 0],
    ['☃', 0, 0],
    ["dog's", 0, 0],
    ["it's", all, 0]
  ])('%s', (form, has, lacks) => {
    const flags = english.flags(form)
    expect({has: flags & has, lacks: flags & lacks}).toEqual({has, lacks: 0})
    if (has === 0) expect(flags).toBe(0)
  })

  test('the commonest words are the most frequent', () => {
    expect(english.frequency('the')).toBeGreaterThan(english.frequency('government'))
    expect(english.frequency('government')).toBeGreaterThan(english.frequency('ombudsman'))
    expect(english.frequency('recieve')).toBe(0)
  })
})

describe('knows', () => {
  test.each<[string, Dialect, boolean]>([
    ['house', 'en-US', true],
    ['House', 'en-US', true],
    ['HOUSE', 'en-US', true],
    ['HOuse', 'en-US', false],
    ['Germany', 'en-US', true],
    ['GERMANY', 'en-US', true],
    ['germany', 'en-US', false],
    ["Germany's", 'en-US', true],
    ["GERMANY'S", 'en-US', true],
    ["dogs'", 'en-US', true],
    ["dog'", 'en-US', false],
    ["your's", 'en-US', false],
    ["its'", 'en-US', false],
    ["US's", 'en-US', true],
    ["don't", 'en-US', true],
    ["DON'T", 'en-US', true],
    ['dont', 'en-US', false],
    ['colour', 'en-US', false],
    ['colour', 'en-GB', true],
    ["colour's", 'en-AU', true],
    ['color', 'en-GB', false],
    ['organise', 'en-GB', true],
    ['organise', 'en-GB-oxendict', false],
    ['organize', 'en-GB-oxendict', true],
    ['centre', 'en-CA', true],
    ['teh', 'en-US', false],
    ['McDonald', 'en-US', true],
    ["O'BRIEN", 'en-US', true]
  ])('%s in %s: %s', (word, dialect, expected) => {
    expect(english.knows(word, dialect)).toBe(expected)
  })

  test('knowsAnywhere takes every dialect', () => {
    expect(['colour', 'color', 'organise', 'COLOUR'].map(english.knowsAnywhere)).toEqual([
      true,
      true,
      true,
      true
    ])
    expect(['recieve', 'inthe', "your's"].map(english.knowsAnywhere)).toEqual([false, false, false])
  })
})

describe('preferred', () => {
  test.each<[string, Dialect, string | undefined]>([
    ['benefitting', 'en-US', 'benefiting'],
    ['focussed', 'en-US', 'focused'],
    ['focussed', 'en-GB', 'focused'],
    ['colour', 'en-US', 'color'],
    ['color', 'en-GB', 'colour'],
    ['color', 'en-US', undefined],
    ['gray', 'en-GB', 'grey'],
    ['organize', 'en-GB', 'organise'],
    ['organise', 'en-GB-oxendict', 'organize'],
    ['analyze', 'en-GB-oxendict', 'analyse'],
    ['center', 'en-AU', 'centre'],
    ['amidst', 'en-US', undefined],
    ['towards', 'en-US', undefined],
    ['whilst', 'en-US', undefined],
    ['dialogue', 'en-US', undefined],
    ['program', 'en-GB', undefined],
    ['house', 'en-US', undefined],
    ['hoose', 'en-US', undefined]
  ])('%s in %s: %s', (word, dialect, expected) => {
    expect(english.preferred(word, dialect)).toBe(expected)
  })
})

describe('casings and names', () => {
  test.each([
    ['github', ['GitHub']],
    ['march', ['march', 'March']],
    ['MARCH', ['march', 'March']],
    ['qwertyuiop', []],
    ['', []]
  ])('casings of %s', (word, expected) => {
    expect(english.casings(word)).toEqual(expected)
  })

  test('names of several words', () => {
    expect(english.namesFrom('united')).toContain('United States')
    expect(english.namesFrom('UNITED')).toContain('United Kingdom')
    expect(english.namesFrom('unite')).not.toContain('United States')
    expect(english.namesFrom('zzz')).toEqual([])
  })
})

describe('createLexicon', () => {
  test('refuses what is no lexicon', () => {
    expect(() => createLexicon([])).toThrow('`english.bin` is missing')
    expect(() => createLexicon([new Uint8Array(400)])).toThrow('damaged')
  })

  test('reads bytes that begin anywhere', () => {
    const [bytes = new Uint8Array()] = englishFiles
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(createLexicon([shifted.subarray(1)]).knows('house', 'en-US')).toBe(true)
  })
})
