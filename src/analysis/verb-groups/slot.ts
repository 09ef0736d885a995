import type {Resources} from '../document.ts'
import {irregularBases, irregularVerbs} from '../inflection/irregular-verbs.ts'
import {pureVerbs} from '../inflection/pure-verbs.ts'
import {
  baseOf,
  baseShare,
  inflect,
  type Knowledge,
  knowledgeOf,
  nounShare,
  shareOfTags,
  thirdOf,
  type VerbForm
} from '../inflection/verbs.ts'
import {byForm} from '../memo.ts'
import type {Token} from '../token.ts'

/** A verb in a form that cannot stand where it does. */
export interface VerbSlip {
  /** First and last token in question. */
  readonly first: Token
  readonly last: Token
  /** What to write for them, best first. */
  readonly expected: readonly string[]
  readonly query?: boolean
}

/** A word read as a form of a verb. */
export interface VerbReading {
  readonly base: string
  readonly form: VerbForm
  /** Share of noun readings of the word, out of context. */
  readonly noun: number
}

const adverbs = new Set(
  'also always ever never often still just really now only already even usually simply actually not automatically then'.split(
    ' '
  )
)
/** Irregular pasts that are everyday nouns, adjectives or other verbs. */
const unclear = new Set(
  'saw rose bore bit drove broke fell found felt left lay ground wound thought lead spoke dove sank rang sprang shrank sunk'.split(
    ' '
  )
)

/** The word that a helping verb, or `to`, leaves the form of the verb to; adverbs between are passed over. */
export function slotAfter(helper: Token): Token | undefined {
  if (helper.spaceBefore === '' && helper.previous?.normal === '-') return undefined
  let slot = helper.next
  let last = helper
  for (let step = 0; slot?.isWord && step < 2 && isAdverb(slot) && slot.spaceBefore !== ''; step++) {
    last = slot
    slot = slot.next
  }
  if (!slot?.isWord || slot.spaceBefore === '' || slot.sentence !== helper.sentence) return undefined
  if (!/^[a-z]+$/.test(slot.text) || isJoined(slot)) return undefined
  return last.index < slot.index ? slot : undefined
}

const isAdverb = ({normal, document}: Token): boolean =>
  adverbs.has(normal) || (normal.endsWith('ly') && shareOfTags(document, normal, /^RB$/) > 0.8)

/** Whether a word is part of something longer: `well-known`, `read/write`. */
const isJoined = ({next, spaceAfter}: Token): boolean =>
  spaceAfter === '' && /^[-/_=@]$/.test(next?.normal ?? '')

/** Whether a word can be the base form of a verb. */
export const isBase = ({document, form}: Token): boolean => isBaseForm(document.resources, form)

const isBaseForm = byForm((resources: Resources, {normal}): boolean => {
  const document = knowledgeOf(resources)
  return (
    irregularVerbs.has(normal) ||
    normal === 'be' ||
    (!isThird(document, normal) && baseShare(document, normal) > 0 && !/(?:ed|ing)$/.test(normal)) ||
    /^(?:need|feed|bed|shed|seed|weed|speed|bring|sing|ring|swing|spring|string|sting|cling|wing|king|embed|exceed|proceed|succeed|heed|bleed|breed|wed|shred|sled|fling|wring|sling)$/.test(
      normal
    )
  )
})

/** Whether a word is the third person of a verb: `looks`; a reading of it as a base form is a fault of the lists. */
const isThird = (document: Knowledge, word: string): boolean =>
  shareOfTags(document, word, /^VBZ$/) > baseShare(document, word)

/** A word as a form of a verb other than its base. */
export const readVerb = ({document, form}: Token): VerbReading | undefined =>
  verbReading(document.resources, form)

const verbReading = byForm((resources: Resources, form): VerbReading | undefined => {
  const {normal} = form
  const document = knowledgeOf(resources)
  if (
    isBaseForm(resources, form) ||
    unclear.has(normal) ||
    /^(?:is|are|was|were|am|been|being)$/.test(normal)
  )
    return undefined
  const noun = nounShare(document, normal)
  for (const verbForm of ['past', 'participle', 'third', 'gerund'] as const) {
    const base = baseOf(document, normal, verbForm)
    if (base && verbForm !== 'gerund' && pureVerbs.has(base)) return {base, form: verbForm, noun: 0}
    if (base && baseShare(document, base) > 0.05) return {base, form: verbForm, noun}
  }
  return undefined
})

/** A past that no participle, noun or other verb looks like: `went`, `took`. */
export const isPlainPast = ({normal}: Token): boolean =>
  irregularBases.past.has(normal) &&
  !irregularBases.participle.has(normal) &&
  !irregularVerbs.has(normal) &&
  !unclear.has(normal)

/** A participle that no past looks like: `gone`, `taken`. */
export const isPlainParticiple = ({normal}: Token): boolean =>
  irregularBases.participle.has(normal) && !irregularBases.past.has(normal) && !irregularVerbs.has(normal)

/** Whether a word is the base form of a verb and next to nothing else: `provide`, `expect`. */
export const isPureBase = ({document, form}: Token): boolean => isPureForm(document.resources, form)

const isPureForm = byForm(
  (resources: Resources, {normal}): boolean =>
    normal.length > 2 &&
    (pureVerbs.has(normal) || isMostlyVerb(knowledgeOf(resources), normal)) &&
    !irregularVerbs.get(normal)?.participle.includes(normal) &&
    !/^(?:are|is|was|were|have|has|had|am|do|help|cover|let|need|own|please|welcome|open|free|clean|clear|correct|empty|complete|live|dry|warm|cool|slow|separate)$/.test(
      normal
    )
)

/** Out of context, a noun reading of few uses may be a fault of the lists; so the third person is asked, too. */
function isMostlyVerb(document: Knowledge, word: string): boolean {
  const share = baseShare(document, word)
  return (
    share > 0.95 ||
    (share > 0.5 && nounShare(document, word) < 0.25 && shareOfTags(document, thirdOf(word), /^VBZ$/) > 0.95)
  )
}

/** The slip of writing one word for another. */
export const slipOf = (token: Token, ...expected: readonly string[]): VerbSlip => ({
  first: token,
  last: token,
  expected
})

/** Forms of a verb in a slip. */
export const formOf = (token: Token, base: string, form: VerbForm): string =>
  inflect(token.document, base, form)

/** Tag of the next word in the sentence, or nothing. */
export const tagAfter = ({next, sentence, document}: Token): string =>
  next && next.sentence === sentence ? document.tag(next) : ''
