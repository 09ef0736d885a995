import type {Document} from './document.ts'
import {names} from './names.ts'
import {isAmongTitleWords, isCapitalForced} from './spelling-context.ts'
import type {UnknownWord} from './unknown-words.ts'

/** What a doubled or turned letter or a confused sound costs at most: such slips speak against free word formation. */
export const smallSlip = 0.7
const vowel = /[aeiouy]/i

/** What a suggestion must reach for the word to be called misspelt. */
export interface Bar {
  /** Highest cost of the best suggestion for a finding at all, and for an error. */
  readonly cost: number
  readonly likely: number
  /** Lowest frequency of the best suggestion. */
  readonly frequency: number
}

/** How far a long word may be from a rare one. */
export const slipAllowed = ({length}: string): number => (length <= 6 ? 0.75 : length <= 8 ? 1 : 1.3)

/** What is asked of suggestions for a word; `undefined`: it is let stand whatever they are. */
export const barFor = (document: Document, word: UnknownWord): Bar | undefined =>
  word.token.casing === 'lower' ? barForSmall(word) : barForCapital(document, word)

/** A word in lower case: the oftener it stands in the draft, the closer a frequent word must be. */
function barForSmall({count, stem}: UnknownWord): Bar | undefined {
  const {length} = stem
  if (count > 2) return length < 6 ? undefined : {cost: 1.05, likely: 0.8, frequency: 80}
  const likely = length <= 3 ? 1.05 : length <= 5 ? 1.7 : length <= 9 ? 2.4 : 2.6
  if (count === 2 && length <= 3) return undefined
  if (count === 2) return {cost: 1.7, likely: Math.min(likely, 1.2), frequency: 40}
  if (!vowel.test(stem)) return {cost: 1.3, likely: 1.3, frequency: 110}
  return {cost: likely + 0.4, likely, frequency: length <= 3 ? 120 : 1}
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
