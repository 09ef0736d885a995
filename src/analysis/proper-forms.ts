import {type Lexicon, wordFlags} from '../lexicon/types.ts'
import {type CaseCounts, caseCounts, withoutPossessive} from './case-counts.ts'
import {capitalize, isCapitalized} from './casing.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {byWord} from './memo.ts'
import {calendar, technologies, things, unsettled} from './unsettled-names.ts'

/** How a word that stands small is written as a name. */
export interface ProperForm {
  /** Without a possessive ending. */
  readonly form: string
  /** Where that is known from: the configuration, the lexicon, or only the draft’s own use. */
  readonly evidence: 'declared' | 'listed' | 'draft'
  /** Whether the word is nothing but this name, and the name is no rarity. */
  readonly certain: boolean
  /** `place` stands for all that is always capitalized: days, languages; commands and packages are called after brands. */
  readonly kind: 'place' | 'person' | 'brand'
  /** Whether a rare common word is written the same (`wales`), so that the place must speak for the name. */
  readonly homograph: boolean
  /** How often the draft writes it with its capital and small, in running text. */
  readonly capital: number
  readonly lower: number
}

/** Names by their form in lower case. */
export interface ProperForms {
  /** @param normal - In lower case, apostrophes straight; a possessive ending is taken off. */
  of(normal: string): ProperForm | undefined
  /** What has been asked for, and the answers. */
  readonly asked: ReadonlyMap<string, ProperForm | undefined>
}

/** What is known whatever the draft. */
type Knowledge = Pick<Document, 'lexicon' | 'vocabulary'>

type Found = Omit<ProperForm, 'capital' | 'lower' | 'homograph'> & {readonly homograph?: boolean}

/** By how much a name must be commoner than a common word of the same letters, on the lexicon’s logarithmic scale. */
const margin = 85

/** The same where a name is likelier by the place it stands in; and how rare the common word must be, or how much rarer. */
const slotMargin = 20
const unmet = 16
const rarer = 60

/** How rare a common word must be for the draft’s own use of the name to outweigh it. */
const hardlyMet = 10

/** How common the name of a person must be for the slip to be likely, and for it to be certain. */
const seen = 5
const established = 36

/** How common a name is that is no mere brand. */
const famous = 100

/** Names that words of a draft would be, written with their capitals. */
export const properForms = defineFacet(
  'proper-forms',
  (document): ProperForms => {
    const counts = document.get(caseCounts)
    const known = new Map<string, ProperForm | undefined>()
    return {
      asked: known,
      of(normal) {
        const before = known.get(normal)
        if (before !== undefined || known.has(normal)) return before
        const word = withoutPossessive(normal)
        const found =
          declared(word, document) ??
          listed(document.lexicon, word) ??
          used(word, document.lexicon, counts, document)
        const {capital, lower} = found ? counts.of(word) : {capital: 0, lower: 0}
        const form = found && {homograph: false, ...found, capital, lower}
        known.set(normal, form)
        return form
      }
    }
  },
  {isSame: haveSameAnswers}
)

/** Whether `of` may find something for a word, whatever the draft. */
export function mayBeProper(normal: string, {lexicon, vocabulary}: Knowledge): boolean {
  const word = withoutPossessive(normal)
  return vocabulary.casings(word).length > 0 || listed(lexicon, word) !== undefined || isOpen(lexicon, word)
}

/** The brand that a word in title case miswrites: `Github` gives `GitHub`. */
export const brandOf = (word: string, knowledge: Knowledge): string | undefined =>
  miswritten(withoutPossessive(word), knowledge)

/** Whether all that was asked before would be answered now as it was then. */
function haveSameAnswers({asked}: ProperForms, now: ProperForms): boolean {
  for (const [normal, before] of asked) {
    const form = now.of(normal)
    if (before !== form && !(before && form && isEqual(before, form))) return false
  }
  return true
}

const isEqual = (a: ProperForm, b: ProperForm): boolean => JSON.stringify(a) === JSON.stringify(b)

function declared(word: string, {vocabulary}: Document): Found | undefined {
  const forms = vocabulary.casings(word)
  const form = forms.find((each) => each !== word)
  if (form === undefined || forms.includes(word)) return undefined
  return {form, evidence: 'declared', certain: forms.length === 1, kind: 'place'}
}

const listed = byWord((lexicon: Lexicon, word): Found | undefined => {
  if (word.length < 3 || unsettled.has(word)) return undefined
  if (isRespelt(word, lexicon)) return undefined
  const forms = lexicon.casings(word)
  const names = forms.filter((each) => hasBothCases(each) && isListedName(lexicon.flags(each)))
  const [form] = names.sort((a, b) => lexicon.frequency(b) - lexicon.frequency(a))
  if (form === undefined) return undefined
  const flags = lexicon.flags(form)
  const frequency = lexicon.frequency(form)
  const isPlace =
    (flags & wordFlags.place) !== 0 || calendar.has(word) || (frequency >= famous && /^.\P{Lu}+$/u.test(form))
  const kind = isPlace ? 'place' : (flags & wordFlags.brand) !== 0 ? 'brand' : 'person'
  if (forms.includes(word)) {
    if (technologies.has(word)) return {form, evidence: 'listed', certain: false, kind}
    const isRare = (lexicon.flags(word) & wordFlags.unsuggested) !== 0
    if (!isPlace && !isRare) return undefined
    const small = lexicon.frequency(word)
    if (frequency - small >= (isRare ? margin / 2 : margin))
      return {form, evidence: 'listed', certain: false, kind}
    if ((flags & wordFlags.place) === 0 || things.has(word)) return undefined
    if (frequency - small < (small <= unmet ? slotMargin : rarer)) return undefined
    return {form, evidence: 'listed', certain: false, kind, homograph: true}
  }
  if (frequency < leastFrequency(word, kind, flags)) return undefined
  const certain =
    names.length === 1 && (isPlace ? frequency >= seen : kind === 'person' && frequency >= established)
  return {form, evidence: 'listed', certain, kind}
})

/** Whether a word is rather a common one with an s, or its last letter twice, than a name: `childs`, `barr`. */
function isRespelt(word: string, lexicon: Lexicon): boolean {
  const base = word.slice(0, -1)
  return (
    (word.endsWith('s') || word.at(-1) === base.at(-1)) &&
    lexicon.flags(word) === 0 &&
    lexicon.frequency(base) >= famous &&
    lexicon.flags(base) !== 0
  )
}

/** How common a name must be for its small form to be a slip and no foreign word or term. */
function leastFrequency(word: string, kind: ProperForm['kind'], flags: number): number {
  if (kind === 'person') return word.length < 4 ? 60 : (flags & wordFlags.person) !== 0 ? seen : 2 * seen
  return word.length < 4 || /is(?:m|ms|t|ts|e|ed|ing|ation)$/.test(word) ? seen : 0
}

const anyName = wordFlags.proper | wordFlags.person | wordFlags.place

const isListedName = (flags: number): boolean =>
  (flags & anyName) !== 0 && (flags & wordFlags.unsuggested) === 0

/** A name in title case, or a brand with a capital within: `iPhone`, `GitHub`; no initials. */
const hasBothCases = (form: string): boolean => /\p{Ll}/u.test(form) && /\p{Lu}/u.test(form)

/** Whether a word is no common one, or hardly ever met, so that the draft’s own use can make a name of it. */
const isOpen = byWord((lexicon: Lexicon, word): boolean => {
  if (word.length < 4) return false
  if (lexicon.flags(word) === 0) return true
  return isKnownName(lexicon, word) && lexicon.frequency(word) <= hardlyMet && !things.has(word)
})

const isKnownName = (lexicon: Lexicon, word: string): boolean =>
  (lexicon.flags(capitalize(word)) & (wordFlags.person | wordFlags.place)) !== 0

/** A word that the draft keeps capitalizing. */
function used(word: string, lexicon: Lexicon, counts: CaseCounts, document: Document): Found | undefined {
  if (!isOpen(lexicon, word)) return undefined
  const isCommon = lexicon.flags(word) !== 0
  const isName = isKnownName(lexicon, word)
  const {capital, lower, capitalTokens} = counts.of(word)
  const first = capitalTokens[0]
  if (first === undefined) return undefined
  if (capital < (isName && !isCommon ? 2 : 3) || capital < (isName ? 2 : 4) * lower) return undefined
  const form = withoutPossessive(document.token(first).text)
  return {
    form: isCapitalized(form) ? form : capitalize(form),
    evidence: 'draft',
    certain: false,
    kind: 'brand'
  }
}

function miswritten(word: string, {lexicon, vocabulary}: Knowledge): string | undefined {
  if (lexicon.flags(word) !== 0 || vocabulary.accepts(word)) return undefined
  const small = lexicon.flags(word.toLowerCase())
  if (small !== 0 && (small & wordFlags.technical) === 0) return undefined
  const brands = lexicon.casings(word).filter((each) => (lexicon.flags(each) & wordFlags.brand) !== 0)
  const [form] = brands
  return form !== undefined && brands.length === 1 && /^\p{Lu}\p{Ll}+\p{Lu}/u.test(form) ? form : undefined
}
