import {massNouns} from '../inflection/kinds-of-nouns.ts'
import {numberOf} from '../inflection/nouns.ts'
import {baseShare, shareOfTags, thirdOf} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import {
  formOf,
  isPlainPast,
  isPureBase,
  readVerb,
  slipOf,
  slotAfter,
  tagAfter,
  type VerbSlip
} from './slot.ts'

/** Forms of “be”. */
export const formsOfBe = "am is are was were be been being isn't aren't wasn't weren't".split(' ')

/** Verbs that have no passive: “be” before them is too much. */
const stative = new Set(
  'agree disagree depend consist belong exist happen occur appear seem know believe'.split(' ')
)
/** Nouns that are more often a lost participle after “be” and before “by” or “to”. */
const lost = new Set(
  'use cause base measure design name call control display trigger limit replace report host handle document'.split(
    ' '
  )
)

/** `was wrote`, `is expect to`, `can be use for`, `am agree`: the wrong form after “be”. */
export function afterBe(helper: Token): VerbSlip | undefined {
  const {document, normal} = helper
  const slot = slotAfter(helper)
  if (!slot) return undefined
  if (stative.has(slot.normal)) return stativeSlip(helper, slot)
  if (isPureBase(slot)) {
    if (isAnswer(helper)) return undefined
    const after = tagAfter(slot)
    if (after === ',' || after === 'CC') return undefined
    if (/^(?:is|was|isn't|wasn't)$/.test(normal) && !/^(?:TO|IN|RB|\.|)$/.test(after) && !isTime(slot.next))
      return undefined
    return slipOf(slot, formOf(slot, slot.normal, 'participle'), formOf(slot, slot.normal, 'gerund'))
  }
  if (isLostParticiple(helper, slot)) return slipOf(slot, formOf(slot, slot.normal, 'participle'))
  if (lost.has(slot.normal)) {
    if (isAnswer(helper)) return undefined
    const isUse = slot.normal === 'use' && /^(?:to|by|in|for|as|when|with)$/.test(slot.next?.normal ?? '')
    return isUse || slot.next?.normal === 'by'
      ? slipOf(slot, formOf(slot, slot.normal, 'participle'))
      : undefined
  }
  const reading = readVerb(slot)
  if (!reading) return undefined
  if (isPlainPast(slot)) return slipOf(slot, formOf(slot, reading.base, 'participle'))
  const isThird = reading.form === 'third' && reading.noun <= 0.02 && document.tag(slot) === 'VBZ'
  return isThird && /^(?:is|are)$/.test(normal) && !isAnswer(helper)
    ? {first: helper, last: slot, expected: [slot.text]}
    : undefined
}

const isTime = (word: Token | undefined): boolean =>
  /^(?:yesterday|today|last|recently|again|here|there)$/.test(word?.normal ?? '')

/** Nouns that stand after “be” without an article: “is part of”, “are cause for”. */
const bare = new Set(
  (
    'part key cause reason host heir party prey proof evidence fun home work help control support access love rest play test ' +
    'witness master captain head chair king god food love trust practice sport business family class state word name ' +
    'suspect face minus plus matter trial start worth right wrong present absent set let hit cut put cost hurt due down out well'
  ).split(' ')
)

/**
 * Whether a word that may be a noun is a participle that lost its ending: no noun that can be counted stands right after
 * “be” without an article, not alone (`can be use`), not before a preposition or another article (`are call the`).
 */
function isLostParticiple({normal, previous}: Token, slot: Token): boolean {
  const {document} = slot
  if (!/^(?:are|were|been|be|aren't|weren't)$/.test(normal) || bare.has(slot.normal)) return false
  if (normal === 'be' && !isHelped(previous)) return false
  if (
    baseShare(document, slot.normal) < 0.12 ||
    shareOfTags(document, slot.normal, /^(?:JJ|RB|VB[DN])/) > 0.06
  )
    return false
  if (numberOf(document, slot.normal, 0.1) !== 'singular' || massNouns.has(slot.normal)) return false
  if (document.lexicon.frequency(formOf(slot, slot.normal, 'participle')) < common) return false
  return /^(?:IN|TO|RB[RS]?|DT|PRP\$|WRB|\.|)$/.test(tagAfter(slot)) && slot.next?.normal !== 'of'
}

/** Frequency of participles that are met everywhere. */
const common = 85

/** Whether “be” follows a modal verb or `to`, with `not` or nothing between: “there can be use for it”. */
function isHelped(word: Token | undefined): boolean {
  const helper = word && /^(?:not|also|always|never|only)$/.test(word.normal) ? word.previous : word
  return (
    helper !== undefined &&
    (helper.normal === 'to' || helper.document.tag(helper) === 'MD' || /n't$/.test(helper.normal)) &&
    helper.previous?.normal !== 'there'
  )
}

function stativeSlip(helper: Token, slot: Token): VerbSlip | undefined {
  const {normal} = helper
  if (isAnswer(helper) || helper.next !== slot) return undefined
  const form = normal === 'is' ? thirdOf(slot.normal) : /^(?:am|are)$/.test(normal) ? slot.normal : undefined
  return form ? {first: helper, last: slot, expected: [form]} : undefined
}

const answering = /^(?:do|does|did|done|doing|what|who|where|how|which|when|whether|why|all|["“”‘:=(])$/

/** Whether “be” may stand between a clause and what it says: `all you do is press`, `what it is depends`, `the answer is go`. */
function isAnswer({document, sentence, index, normal}: Token): boolean {
  const answers = /^be/.test(normal) ? /^(?:do|does|did|done|doing|all)$/ : answering
  for (let at = sentence.first; at < index; at++) {
    const word = document.token(at)
    if (answers.test(word.normal)) return true
  }
  return false
}
