import type {Suggestion} from '../lexicon/types.ts'
import {brokenWords} from './broken-words.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {type Guess, isLostPossessive, rankGuesses, suggestionsFor} from './guesses.ts'
import {isDerived} from './morphology.ts'
import {barFor, slipAllowed, smallSlip} from './spelling-bars.ts'
import {isBeyondDictionaries, isEstablished, isInCompound} from './spelling-context.ts'
import {isForeign, type UnknownWord, unknownWords} from './unknown-words.ts'

const most = 5
const farthest = 1.2
/** Frequency below which a suggestion is rarely what was meant, and mostly not. */
const unusual = 50
const rare = 30
/** What a suggestion costs at most that a Latin ending does not speak against. */
const closest = 1.2
/** By how much a usual guess may cost more than a rare one that it comes before, and how usual it is. */
const closeBy = 0.5
const wellKnown = 80
/** Frequency from which on a name is common. */
const common = 70

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
  if (document.get(unknownWords).words.size > 9 && document.get(isForeign)) return found
  const broken = document.get(brokenWords)
  for (const [index, word] of document.get(unknownWords).words) {
    if (broken.has(index)) continue
    const misspelling = judge(document, word)
    if (misspelling) found.set(index, misspelling)
  }
  return found
})

/** Whether a word is a name that many texts have, merely written small: no guess is needed, and guesses are dear. */
const isKnownName = ({lexicon}: Document, {stem, token}: UnknownWord): boolean =>
  token.casing === 'lower' && lexicon.casings(stem).some((form) => lexicon.frequency(form) >= common)

function judge(document: Document, word: UnknownWord): Misspelling | undefined {
  const {token, stem, ending, count} = word
  const {casing} = token
  if (casing === 'mixed' || casing === 'upper' || casing === 'none') return undefined
  if (stem.length < 3 || isBeyondDictionaries(word)) return undefined
  const bar = barFor(document, word)
  if (!bar || isKnownName(document, word)) return undefined
  const suggestions = suggestionsFor(document, stem, token, bar.cost)
  const guesses = preferUsual(rankGuesses(document, stem, suggestions), stem)
  const [best] = guesses
  if (!best || best.cost > bar.cost || best.frequency < bar.frequency) return undefined
  if (isOnlySmall(document, word, best) || losesLatinEnding(stem, best)) return undefined
  if (best.slip > smallSlip && isFormed(document, stem, suggestions)) return undefined
  const surprising = isSurprising(best, stem)
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

/** The guesses, a usual word before a rare one that is hardly closer: `applition` is `application`, not `abolition`. */
function preferUsual(guesses: readonly Guess[], stem: string): readonly Guess[] {
  const [best, second] = guesses
  if (!best || !second || !isSurprising(best, stem)) return guesses
  if (isSurprising(second, stem) || second.cost - best.cost > closeBy || second.frequency < wellKnown)
    return guesses
  return [second, best, ...guesses.slice(2)]
}

/** Whether a guess is a rare word, and far from what stands there. */
const isSurprising = ({frequency, slip}: Guess, stem: string): boolean =>
  frequency < unusual && slip > slipAllowed(stem)

/** Whether a word is formed freely from listed ones, as `toolbelt`, `unmergeable` and `hydrographs`. */
function isFormed(document: Document, stem: string, suggestions: readonly Suggestion[]): boolean {
  const lower = stem.toLowerCase()
  const isWord = isEstablished(document)
  if (isDerived(lower, isWord)) return true
  if (/..[^syxz]s$/.test(lower) && document.lexicon.flags(lower.slice(0, -1)) !== 0) return true
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

/** Whether a listed name was merely written small (`germany`), rather than a common word misspelt (`teh`). */
function isOnlySmall(document: Document, {stem, token}: UnknownWord, best: Guess): boolean {
  if (token.casing !== 'lower') return false
  const listed = document.lexicon.casings(stem)
  if (listed.length === 0) return false
  return best.cost > 1.3 || listed.some((form) => document.lexicon.frequency(form) + 60 > best.frequency)
}

/** `plantaris`, `truncus`: a Latin ending that the suggestion lacks is hardly a slip. */
const losesLatinEnding = (stem: string, {text, cost}: Guess): boolean => {
  const ending = /[a-z]{4,}(us|is|ii|ae|um)$/.exec(stem)?.[1]
  return ending !== undefined && cost > closest && !text.endsWith(ending)
}

/** Whether only one word can be meant. */
function isCertain({stem, count, token}: UnknownWord, [best, second]: readonly Guess[]): boolean {
  if (!best || stem.length < 5 || count > 1 || best.text.includes(' ') || token.casing !== 'lower')
    return false
  if (isInCompound(token)) return false
  if (best.cost > 1.1 || best.frequency < 60) return false
  return !second || second.cost - best.cost >= 0.7
}
