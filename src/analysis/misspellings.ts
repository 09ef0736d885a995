import type {Suggestion} from '../lexicon/types.ts'
import {withoutPossessive} from './case-counts.ts'
import {dialect} from './dialect.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {isDerived} from './morphology.ts'
import {names} from './names.ts'
import {isAmongTitleWords, isBeyondDictionaries, isCapitalForced, isEstablished} from './spelling-context.ts'
import {type UnknownWord, unknownWords} from './unknown-words.ts'

const most = 5
const farthest = 1.2
/** What a doubled or turned letter or a confused sound costs at most: such slips speak against free word formation. */
const smallSlip = 0.7
/** What each step of frequency below that of common words adds to the cost of a suggestion. */
const rarity = 0.0042
const frequent = 190
/** What a step of frequency, and an occurrence in the draft, take off the cost of a suggestion. */
const commonness = 0.0025
const presence = 0.1
const commonest = 185
/** Frequency from which a word stands in every draft. */
const common = 165
/** Frequency below which a suggestion is rarely what was meant, and mostly not. */
const unusual = 50
const rare = 30
const vowel = /[aeiouy]/i

/** Words that are run together with others; two others make a compound. */
const functionWords = new Set(
  'a an the of to in and is that for it be as on with this we you not are by at from or i he was but if so'.split(
    ' '
  )
)

/** How sure it is that an unknown word is misspelt. */
export type Certainty = 'certain' | 'likely' | 'possible'

/** An unknown word that is most likely misspelt. */
export interface Misspelling {
  readonly word: UnknownWord
  /** Best first, with the possessive ending of the word. */
  readonly suggestions: readonly string[]
  readonly certainty: Certainty
}

/** Unknown words that are likelier misspelt than names, terms or words of another language, by token index. */
export const misspellings = defineFacet('misspellings', (document): ReadonlyMap<number, Misspelling> => {
  const found = new Map<number, Misspelling>()
  const {words, counts} = document.get(unknownWords)
  const extra = new Map<string, number>(document.vocabulary.forms.map((form) => [form, 1]))
  for (const [form, count] of counts) if (count >= 3) extra.set(form, count)
  for (const [index, word] of words) {
    const misspelling = judge(document, word, extra)
    if (misspelling) found.set(index, misspelling)
  }
  return found
})

function judge(
  document: Document,
  word: UnknownWord,
  extra: ReadonlyMap<string, number>
): Misspelling | undefined {
  const {token, stem, ending, count} = word
  const {casing} = token
  if (casing === 'mixed' || casing === 'upper' || casing === 'none') return undefined
  if (stem.length < 3 || isBeyondDictionaries(word)) return undefined
  const bar = casing === 'lower' ? barForSmall(word) : barForCapital(document, word)
  if (!bar) return undefined
  const suggestions = document.lexicon.suggest(stem, {
    dialect: document.get(dialect).dialect,
    extra,
    limit: 8
  })
  const guesses = rank(document, stem, suggestions)
  const [best] = guesses
  if (!best || best.cost > bar.cost || best.frequency < bar.frequency) return undefined
  if (isOnlySmall(document, word, best)) return undefined
  if (best.slip > smallSlip && isFormed(document, stem, suggestions)) return undefined
  const surprising = best.frequency < unusual && best.slip > slipAllowed(stem)
  if (surprising && best.frequency < rare) return undefined
  const query = surprising || best.cost > bar.likely
  if (query && count > 1 && document.get(unknownWords).first.get(stem.toLowerCase()) !== token.index)
    return undefined
  return {
    word,
    suggestions: guesses
      .filter(({cost}) => cost <= best.cost + farthest)
      .slice(0, most)
      .map(({text}) => text + ending),
    certainty: query
      ? 'possible'
      : isCertain(word, guesses) && !suggestions.some(({text}) => isLostPossessive(text, stem))
        ? 'certain'
        : 'likely'
  }
}

/** Whether a word is formed freely from listed ones, as `toolbelt`, `unmergeable` and `hydrographs`. */
function isFormed(document: Document, stem: string, suggestions: readonly Suggestion[]): boolean {
  const lower = stem.toLowerCase()
  const isWord = isEstablished(document)
  if (isDerived(lower, isWord)) return true
  if (/[^syxz]s$/.test(lower) && document.lexicon.flags(lower.slice(0, -1)) !== 0) return true
  return suggestions.some(({text}) => {
    const [first = '', second = '', third] = text.toLowerCase().split(' ')
    return (
      second !== '' &&
      third === undefined &&
      first.length > 3 &&
      second.length > 3 &&
      isWord(first) &&
      isWord(second)
    )
  })
}

interface Bar {
  /** Highest cost of the best suggestion for a finding at all, and for an error. */
  readonly cost: number
  readonly likely: number
  /** Lowest frequency of the best suggestion. */
  readonly frequency: number
}

/** How far a long word may be from a rare one. */
const slipAllowed = ({length}: string): number => (length <= 6 ? smallSlip : length <= 8 ? 1 : 1.3)

/** A word in lower case: the oftener it stands in the draft, the closer a frequent word must be. */
function barForSmall({count, stem}: UnknownWord): Bar | undefined {
  const {length} = stem
  if (count > 2) return length < 6 ? undefined : {cost: 1.05, likely: 0.8, frequency: 80}
  const likely = length <= 3 ? 1.25 : length <= 5 ? 1.7 : 2.4
  if (count === 2 && length <= 3) return undefined
  if (count === 2) return {cost: 1.7, likely: Math.min(likely, 1.2), frequency: 40}
  if (!vowel.test(stem)) return {cost: 1.3, likely: 1.3, frequency: 110}
  return {cost: likely + 0.4, likely, frequency: 1}
}

/** A capitalized word: a name by the draft's evidence is let stand, another must be close to a frequent word. */
function barForCapital(document: Document, {token, stem, count}: UnknownWord): Bar | undefined {
  const {score, reasons} = document.get(names).of(token.text)
  if (reasons.includes('listed') || count > 2) return undefined
  if (isCapitalForced(token)) return score > 1 ? undefined : {cost: 1.3, likely: 1.3, frequency: 60}
  if (score > 1 || stem.length < 6) return undefined
  if (isAmongTitleWords(token)) return {cost: 1.3, likely: 1.3, frequency: 60}
  return stem.length < 7 ? undefined : {cost: 0.95, likely: 0.95, frequency: 90}
}

/** A suggestion with how common it is and what it costs in this draft. */
interface Guess extends Suggestion {
  readonly frequency: number
  /** Cost of the letters alone. */
  readonly slip: number
}

/** Suggestions by cost, what is common or stands in the draft before what is not, one word before two. */
function rank(document: Document, stem: string, suggestions: readonly Suggestion[]): readonly Guess[] {
  const own = document.get(wordCounts)
  return suggestions
    .filter(({text}) => !isLostPossessive(text, stem))
    .filter(({text}) => !text.includes(' ') || text.split(' ').some((part) => functionWords.has(part)))
    .map(({text, cost}) => {
      const split = text.includes(' ')
      const frequency = frequencyOf(document, text)
      const here = frequency > common ? 0 : Math.min(own.get(text.toLowerCase()) ?? 0, 3)
      const slip = cost - Math.max(0, frequent - frequency) * rarity
      return {
        text,
        cost,
        frequency,
        slip,
        rank: cost + (split ? 0.4 : 0) - Math.min(frequency, commonest) * commonness - here * presence
      }
    })
    .sort((a, b) => a.rank - b.rank)
}

/** A plural that nobody listed, or a possessive that lost its apostrophe: no misspelling, unless it is `countrys`. */
const isLostPossessive = (text: string, stem: string): boolean =>
  text.replace("'", '') === stem && !/[^aeiou]ys$/.test(stem)

/** How often each word stands in the draft. */
const wordCounts = defineFacet('word-counts', ({tokens}): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const normal of tokens.normals) counts.set(normal, (counts.get(normal) ?? 0) + 1)
  return counts
})

/** Frequency of a suggestion: of several words, that of the rarest; of a possessive, that of its noun. */
const frequencyOf = ({lexicon}: Document, text: string): number =>
  Math.min(
    ...text.split(' ').map((part) => {
      const stem = withoutPossessive(part)
      return Math.max(lexicon.frequency(part), lexicon.frequency(stem), lexicon.frequency(stem.toLowerCase()))
    })
  )

/** Whether a listed name was merely written small (`germany`), rather than a common word misspelt (`teh`). */
function isOnlySmall(document: Document, {stem, token}: UnknownWord, best: Guess): boolean {
  if (token.casing !== 'lower') return false
  const listed = document.lexicon.casings(stem)
  if (listed.length === 0) return false
  return best.cost > 1.3 || listed.some((form) => document.lexicon.frequency(form) + 60 > best.frequency)
}

/** Whether only one word can be meant. */
function isCertain({stem, count, token}: UnknownWord, [best, second]: readonly Guess[]): boolean {
  if (!best || stem.length < 5 || count > 1 || best.text.includes(' ') || token.casing !== 'lower')
    return false
  if (best.cost > 1.1 || best.frequency < 60) return false
  return !second || second.cost - best.cost >= 0.7
}
