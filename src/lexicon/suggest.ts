import type {Automaton} from './automaton.ts'
import {followCase} from './letter-case.ts'
import {findSplits} from './splits.ts'
import {dialectFlags, type Lexicon, type Suggestion, type SuggestOptions, wordFlags} from './types.ts'
import {createWalker, type Match, type Walker} from './walk.ts'

type Known = Pick<Lexicon, 'flags' | 'frequency' | 'preferred' | 'knowsAnywhere'>

/** Costs beside those of letters, in hundredths of an ordinary slip. */
const weights = {
  /** For each step of frequency below `common`. */
  rare: 0.42,
  common: 190,
  split: 75,
  possessive: 60,
  capital: 20,
  capitals: 60,
  accent: 15,
  name: 35,
  ending: 25
} as const

const endings = ['ing', 'ed', 'ly', 's'] as const

/** Make `suggest` and `certain` over the automaton; tables are built at the first call. */
export function createSuggester(automaton: Automaton, known: Known): Pick<Lexicon, 'suggest'> {
  let walker: Walker | undefined
  const suggest = (word: string, options: SuggestOptions): readonly Suggestion[] => {
    walker ??= createWalker(automaton)
    const guesses = new Map<string, number>()
    const add = (text: string, cost: number): void => {
      const cased = followCase(text, word)
      if (cased !== word && cost < (guesses.get(cased) ?? Number.POSITIVE_INFINITY)) guesses.set(cased, cost)
    }
    for (const match of search(walker, word, automaton)) rate(match, word, options, automaton, known, add)
    for (const split of findSplits(word.toLowerCase(), known.frequency)) {
      add(split.text, weights.split + rarity(split.frequency))
    }
    addPossessive(word, known, options, add)
    for (const [form, count] of options.extra ?? []) {
      const cost = walker.compare(word, form)
      if (cost <= 250) add(form, cost + rarity(60 + 20 * Math.log2(count)))
    }
    return [...guesses]
      .map(([text, cost]) => ({text, cost: Math.round(cost) / 100}))
      .sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
      .slice(0, options.limit ?? 5)
  }
  return {suggest}
}

const rarity = (frequency: number): number => Math.max(0, weights.common - frequency) * weights.rare

/** Search close by first, and farther only if nothing is found. */
function search(walker: Walker, word: string, automaton: Automaton): readonly Match[] {
  const bounds = word.length <= 3 ? [130] : word.length <= 5 ? [140, 220] : [150, 240, 320]
  for (const bound of bounds) {
    const matches = walker.walk(word, bound).filter(({number}) => isSuggested(automaton, number))
    if (matches.length > 0) return matches
  }
  return []
}

const flagsOf = ({kinds, combinations}: Automaton, number: number): number =>
  combinations[kinds[number] ?? 0] ?? 0
const isSuggested = (automaton: Automaton, number: number): boolean =>
  (flagsOf(automaton, number) & wordFlags.unsuggested) === 0

function rate(
  {form, number, cost}: Match,
  word: string,
  {dialect}: SuggestOptions,
  automaton: Automaton,
  known: Known,
  add: (text: string, cost: number) => void
): void {
  const flags = flagsOf(automaton, number)
  if ((flags & wordFlags.abbreviation) !== 0 && cost > 0) return
  const text = known.preferred(form, dialect) ?? form
  if (text === form && ((flags & dialectFlags[dialect]) === 0 || (flags & wordFlags.variant) !== 0)) return
  const frequency = Math.max(automaton.frequencies[number] ?? 0, text === form ? 0 : known.frequency(text))
  let total = cost + rarity(frequency)
  if (text !== form) total += 5
  if (form !== form.toLowerCase()) {
    const isLower = word === word.toLowerCase()
    if (/^\p{Lu}{2}/u.test(form)) total += weights.capitals
    else if (isLower) total += weights.capital + (cost > 0 ? weights.name : 0)
  }
  if (/[^a-z'-]/i.test(form)) total += weights.accent
  const ending = endings.find((each) => word.endsWith(each))
  if (ending && !form.endsWith(ending)) total += weights.ending
  add(text, total)
}

/** A possessive that lost its apostrophe: `communitys` → `community's`. */
function addPossessive(
  word: string,
  known: Known,
  {dialect}: SuggestOptions,
  add: (text: string, cost: number) => void
): void {
  if (!/[^s']s$/i.test(word)) return
  const stem = word.slice(0, -1)
  const form = known.flags(stem) !== 0 ? stem : stem.toLowerCase()
  if ((known.flags(form) & dialectFlags[dialect]) === 0 || stem.length < 3) return
  add(`${form}'${word.slice(-1)}`, weights.possessive + rarity(known.frequency(form)))
}
