import {thirdOf} from '../inflection/verbs.ts'
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
    if (/^(?:is|was|isn't|wasn't)$/.test(normal) && !/^(?:TO|IN|\.|)$/.test(after)) return undefined
    return slipOf(slot, formOf(slot, slot.normal, 'participle'), formOf(slot, slot.normal, 'gerund'))
  }
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
