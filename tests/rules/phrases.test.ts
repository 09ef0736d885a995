import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {readData} from '../../src/node/data.ts'
import {createRuleLinter} from '../../src/pipeline/lint.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'
import type {PhrasesRule} from '../../src/rule/define-phrases.ts'
import {
  anchorOf,
  anchorWords,
  type Bound,
  fillSlots,
  readPattern,
  repeatSlots
} from '../../src/rule/phrases/pattern.ts'

const phraseRules = rules.filter((rule): rule is PhrasesRule => 'phrases' in rule)

/** One entry in a sentence of its own, with its first form or its last. */
interface Sample {
  readonly phrase: string
  readonly found: string
  readonly wanted: string
  readonly before: string
  readonly after: string
}

function sampleOf(phrase: string, expected: string | readonly string[], form: 'first' | 'last'): Sample {
  const pattern = readPattern(phrase)
  const slots = pattern.parts.filter(({slot}) => slot)
  const chosen = slots.map(({forms}) => (form === 'first' ? 0 : forms.indexOf(forms.at(-1) ?? '')))
  const wanted = readPattern(repeatSlots(phrase, [expected].flat()[0] ?? ''))
  return {
    phrase,
    found: fillSlots(pattern, chosen),
    wanted: fillSlots(wanted, chosen),
    before: pattern.before.length > 0 ? pattern.before.map(wordOf).reverse().join(' ') : 'they wrote',
    after: pattern.after.length > 0 ? pattern.after.map(wordOf).join(' ') : 'yesterday'
  }
}

/** A word that a bound allows. */
const wordOf = ({words, only}: Bound): string => (only ? (words[0] ?? '') : 'wrote')

function sentence({before, after}: Sample, middle: string): string {
  const start = before === '' ? middle : `${before} ${middle}`
  const text = /^\p{L}/u.test(after) ? `${start} ${after}` : start + after
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What a rule says of each sentence: the correction of what it marks, or `undefined`. */
async function corrections(
  rule: PhrasesRule,
  sentences: readonly string[]
): Promise<readonly (string | undefined)[]> {
  const linter = createRuleLinter([{rule, options: {}}], {data: readData})
  const value = sentences.join('\n\n')
  const messages = readMessages(await linter.check(new VFile({path: 'phrases.md', value})))
  let start = 0
  return sentences.map((text) => {
    const from = start
    start += text.length + 2
    const found = messages.find(({place}) => place.start.offset >= from && place.end.offset < start)
    if (!found) return undefined
    const {place, expected} = found
    return (
      value.slice(from, place.start.offset) + expected[0] + value.slice(place.end.offset, from + text.length)
    )
  })
}

describe.each(phraseRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const entries = Object.values(rule.phrases).flatMap((table) => Object.entries(table))

  it.each(['first', 'last'] as const)(
    'corrects each phrase, with its %s forms, and is content',
    async (form) => {
      const samples = entries.map(([phrase, expected]) => sampleOf(phrase, expected, form))
      const bad = samples.map((sample) => sentence(sample, sample.found))
      const good = samples.map((sample) => sentence(sample, sample.wanted))
      expect(await corrections(rule, bad)).toEqual(good)
      const left = await corrections(rule, good)
      expect(good.filter((_, index) => left[index] !== undefined)).toEqual([])
    }
  )
})

describe('phrases', () => {
  it('are over a thousand', () => {
    const all = phraseRules.flatMap(({phrases}) =>
      Object.values(phrases).flatMap((table) => Object.keys(table))
    )
    expect(all.length).toBeGreaterThan(1000)
  })

  it('stand in one table only', () => {
    const all = phraseRules.flatMap(({phrases}) => Object.values(phrases).flatMap(Object.keys))
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([])
  })
})

describe('the word that a phrase is searched by', () => {
  it.each([
    'wet your appetite',
    '{make} due',
    '!(the|a) shoe-in',
    "old (wife's|wives) tale &(|.)",
    'à la mode',
    'A Lot of it',
    '(one|other) {be}'
  ])('is found in “%s” without reading the phrase', (phrase) => {
    const pattern = readPattern(phrase)
    expect(anchorWords(phrase)).toEqual(pattern.parts[anchorOf(pattern)]?.forms)
  })
})
