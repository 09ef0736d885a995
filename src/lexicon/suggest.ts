import type {Automaton} from './automaton.ts'
import {isCertain} from './certain.ts'
import {followCase} from './letter-case.ts'
import {findSplits} from './splits.ts'
import {dialectFlags, type Lexicon, type Suggestion, type SuggestOptions, wordFlags} from './types.ts'
import {createWalker, type Walker} from './walk.ts'

type Add = (text: string, cost: number) => void
type Known = Pick<Lexicon, 'flags' | 'frequency' | 'preferred' | 'knowsAnywhere'>

/** Costs beside those of letters, in hundredths of an ordinary slip. */
const weights = {
  /** For each step of frequency below `common`. */
  rare: 0.44,
  common: 165,
  /** What a common word costs by its frequency. */
  usual: 20,
  split: 93,
  splitArticle: 40,
  phrase: 40,
  possessive: 50,
  capital: 20,
  capitals: 60,
  accent: 15,
  name: 38,
  ending: 22
} as const

const endings = ['ing', 'ed', 'ly', 's'] as const

/** Cost up to which a word of the draft may be meant. */
const farthestOwn = 250

/** Words whose suggestions are remembered; forgotten together when there are more: a name stands in many drafts. */
const remembered = 5000

/** What was found for a word, and which suggestions counted then. */
interface Remembered {
  readonly counts: ((text: string, word: string) => boolean) | undefined
  readonly suggestions: readonly Suggestion[]
}

/** Make `suggest` and `certain` over the automaton; tables are built at the first call. */
export function createSuggester(automaton: Automaton, lexicon: Known): Pick<Lexicon, 'suggest' | 'certain'> {
  let walker: Walker | undefined
  const known = new Map<string, Remembered>()
  const suggest = (word: string, options: SuggestOptions): readonly Suggestion[] => {
    walker ??= createWalker(automaton)
    const own: {readonly form: string; readonly cost: number}[] = []
    for (const [form, count] of options.extra ?? []) {
      const cost = walker.compare(word, form)
      if (cost <= farthestOwn) own.push({form, cost: cost + rarity(60 + 20 * Math.log2(count))})
    }
    const {dialect, limit, worth} = options
    const key = [word, dialect, limit, worth?.cost, ...own.flatMap(({form, cost}) => [form, cost])].join(' ')
    const before = known.get(key)
    if (before && before.counts === worth?.counts) return before.suggestions
    const suggestions = find(walker, word, options, own)
    if (known.size >= remembered) known.clear()
    known.set(key, {counts: worth?.counts, suggestions})
    return suggestions
  }
  const find = (
    walker: Walker,
    word: string,
    options: SuggestOptions,
    own: readonly {readonly form: string; readonly cost: number}[]
  ): readonly Suggestion[] => {
    const guesses = new Map<string, number>()
    let cheapest = Number.POSITIVE_INFINITY
    const add = (text: string, cost: number): void => {
      const cased = followCase(text, word)
      if (cased === word || cost >= (guesses.get(cased) ?? Number.POSITIVE_INFINITY)) return
      guesses.set(cased, cost)
      if (cost < cheapest && options.worth?.counts(cased, word) !== false) cheapest = cost
    }
    for (const split of findSplits(word.toLowerCase(), lexicon.frequency)) {
      add(
        split.text,
        split.isUsual
          ? weights.phrase
          : weights.split +
              (/^(?:a|I) | a$/.test(split.text) ? weights.splitArticle : 0) +
              rarity(split.frequency)
      )
    }
    addPossessive(word, lexicon, options, add)
    for (const {form, cost} of own) add(form, cost)
    const worth = Math.round((options.worth?.cost ?? Number.POSITIVE_INFINITY) * 100)
    search(walker, word, options, automaton, lexicon, add, worth, () => Math.round(cheapest) <= worth)
    return [...guesses]
      .map(([text, cost]) => ({text, cost: Math.round(cost) / 100}))
      .sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
      .slice(0, options.limit ?? 5)
  }
  const certain = (word: string, options: SuggestOptions): string | undefined => {
    const guesses = suggest(word, options)
    return isCertain(word, guesses, lexicon.frequency) ? guesses[0]?.text : undefined
  }
  return {suggest, certain}
}

const rarity = (frequency: number): number => Math.max(0, weights.common - frequency) * weights.rare

/**
 * Search close by first, and farther as long as a common word there may be likelier than what is found; what is found
 * narrows the search. Beyond `worth` it goes only if `isWorth` says that something within it was found.
 */
function search(
  walker: Walker,
  word: string,
  options: SuggestOptions,
  automaton: Automaton,
  known: Known,
  add: Add,
  worth: number,
  isWorth: () => boolean
): void {
  const walk = (bound: number, before: number): number => {
    let best = before
    walker.walk(word, Math.min(bound, best + window), (number, cost, formOf) => {
      const flags = flagsOf(automaton, number)
      if ((flags & wordFlags.unsuggested) !== 0 || ((flags & wordFlags.abbreviation) !== 0 && cost > 0))
        return bound
      best = Math.min(best, rate(formOf(), number, flags, cost, word, options, automaton, known, add))
      return best + window
    })
    return best
  }
  let best = Number.POSITIVE_INFINITY
  let searched = 0
  for (const bound of boundsFor(word)) {
    if (bound > worth && !isWorth()) {
      if (searched < worth) walk(worth, best)
      if (!isWorth()) return
    }
    best = walk(bound, best)
    if (best < bound + weights.usual) return
    searched = bound
  }
}

/** How much more than the best guess in all another may cost in letters alone. */
const window = 40

const boundsFor = (word: string): readonly number[] =>
  word.length <= 3 ? [130] : word.length <= 5 ? [90, 140, 200] : [90, 150, 230]

const flagsOf = ({kinds, combinations}: Automaton, number: number): number =>
  combinations[kinds[number] ?? 0] ?? 0

/** Add a match with what its case, frequency and ending cost; returns the whole. */
function rate(
  form: string,
  number: number,
  flags: number,
  cost: number,
  word: string,
  {dialect}: SuggestOptions,
  automaton: Automaton,
  known: Known,
  add: Add
): number {
  const text = known.preferred(form, dialect) ?? form
  if (text === form && ((flags & dialectFlags[dialect]) === 0 || (flags & wordFlags.variant) !== 0))
    return Number.POSITIVE_INFINITY
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
  return total
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
