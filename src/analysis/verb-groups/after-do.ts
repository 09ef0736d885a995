import {phraseFrom} from '../agreement/phrases.ts'
import {irregularBases, irregularVerbs} from '../inflection/irregular-verbs.ts'
import type {Token} from '../token.ts'
import {isPlainPast, readVerb, slipOf, slotAfter, tagAfter, type VerbSlip} from './slot.ts'

/** Forms of “do” that help other verbs. */
export const helpingDo = "do does did don't doesn't didn't".split(' ')
const pronouns = new Set('i you he she it we they people anyone anybody everyone'.split(' '))

/** `doesn't has`, `did you went`: the wrong form after “do”. */
export function afterDo(helper: Token): VerbSlip | undefined {
  const negative = helper.normal.endsWith("n't") || helper.next?.normal === 'not'
  return negative ? afterNot(helper) : inQuestion(helper)
}

function afterNot(helper: Token): VerbSlip | undefined {
  const slot = slotAfter(helper)
  const past = slot && otherPast(slot)
  if (slot && past && /^VB[DN]$/.test(slot.document.tag(slot))) return slipOf(slot, past)
  const reading = slot && readVerb(slot)
  if (!slot || !reading || slot.normal === 'used') return undefined
  if (isPlainPast(slot)) return slipOf(slot, reading.base)
  // “Why don't results change?” puts its subject after; “do not results” does not.
  if (reading.form === 'third' && !helper.opensSentence && followsSubject(helper))
    return slipOf(slot, reading.base)
  const tag = slot.document.tag(slot)
  return tag.startsWith('VB') && reading.noun <= 0.3 ? slipOf(slot, reading.base) : undefined
}

/** The verb of a past that may be another word, too: `saw`, `left`, `broke`; none of those that are base forms, too. */
function otherPast({normal}: Token): string | undefined {
  const base = irregularBases.past.get(normal)
  return base !== normal && (normal === 'saw' || !irregularVerbs.has(normal)) ? base : undefined
}

const followsSubject = ({previous, document}: Token): boolean =>
  previous?.isWord === true &&
  /^(?:NN.*|PRP|DT|RB|WDT|WP)$/.test(document.tag(previous)) &&
  !/^(?:why|how|what)$/.test(previous.normal)

function inQuestion(helper: Token): VerbSlip | undefined {
  const {document, previous, next} = helper
  const asks =
    helper.opensSentence ||
    (previous?.isWord === true &&
      (/^W(?:RB|P)$/.test(document.tag(previous)) || previous.previous?.normal === 'how'))
  if (!asks || !next?.isWord || next.spaceBefore === '') return undefined
  const subject = pronouns.has(next.normal)
    ? next
    : helper.normal === 'does'
      ? (phraseFrom(next)?.head ?? gerundAt(next))
      : undefined
  const slot = subject && slotAfter(subject)
  const past = slot && subject === next && helper.normal !== 'do' ? otherPast(slot) : undefined
  if (slot && past && document.tag(slot) === 'VBD') return slipOf(slot, past)
  const reading = slot && readVerb(slot)
  if (!slot || !reading) return undefined
  if (isPlainPast(slot) && subject === next) return slipOf(slot, reading.base)
  const tag = document.tag(slot)
  if (reading.form === 'third' && tag === 'VBZ' && reading.noun < (subject === next ? 0.5 : 0.1))
    return slipOf(slot, reading.base)
  if (subject !== next && reading.form === 'third' && tag === 'VBZ' && endsQuestion(slot))
    return slipOf(slot, reading.base)
  const isPast = reading.form === 'past' && subject === next && /^VB[DN]$/.test(tag) && helper.normal !== 'do'
  return isPast && /^(?:DT|PRP\$?|TO|IN|RB|\.|)$/.test(tagAfter(slot))
    ? slipOf(slot, reading.base)
    : undefined
}

/** “baking”, “slow baking”: what is done is the subject. */
const gerundAt = (token: Token): Token | undefined =>
  [token, token.next].find((each) => each?.isWord && each.normal.endsWith('ing'))

/** `Where does your father works?`: whether nothing but the mark of the question follows. */
const endsQuestion = ({next}: Token): boolean => next?.normal === '?'
