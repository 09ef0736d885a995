import {irregularBases, irregularVerbs} from '../inflection/irregular-verbs.ts'
import {pureVerbs} from '../inflection/pure-verbs.ts'
import {baseShare, shareOfTags} from '../inflection/verbs.ts'
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

/** Forms of “have” that help other verbs. */
export const helpingHave = "have has had haven't hasn't hadn't i've you've we've they've".split(' ')

/** `have took`, `has provide`, `had being seen`: the wrong form after “have”. */
export function afterHave(helper: Token): VerbSlip | undefined {
  const slot = slotAfter(helper)
  if (!slot) return undefined
  if (slot.normal === 'being') return /^VB[GN]$/.test(tagAfter(slot)) ? slipOf(slot, 'been') : undefined
  if (isStranded(helper)) return undefined
  if (isPureBase(slot)) {
    if (!pureVerbs.has(slot.normal) && /^(?:NN|JJ|CC|,)/.test(tagAfter(slot))) return undefined
    return slipOf(slot, formOf(slot, slot.normal, 'participle'), `to ${slot.text}`)
  }
  if (hasObject(slot)) return slipOf(slot, formOf(slot, slot.normal, 'participle'), `to ${slot.text}`)
  if (pastAfterHave.has(slot.normal) && slot.document.tag(slot) === 'VBD' && hasComplement(slot))
    return slipOf(slot, formOf(slot, irregularBases.past.get(slot.normal) ?? slot.normal, 'participle'))
  const reading = readVerb(slot)
  if (reading?.form === 'gerund' && goesOn(slot)) {
    const participle = formOf(slot, reading.base, 'participle')
    return slipOf(slot, participle, `been ${slot.text}`)
  }
  return reading && isPlainPast(slot) ? slipOf(slot, formOf(slot, reading.base, 'participle')) : undefined
}

/** “The powers they have allow it”, “those who have enjoy life”: a relative clause that ends with “have”. */
function isStranded({previous, document}: Token): boolean {
  if (!previous?.isWord) return false
  if (/^(?:who|that|which|what|whatever)$/.test(previous.normal)) return true
  if (!/^(?:i|you|he|she|it|we|they)$/.test(previous.normal) || !previous.previous?.isWord) return false
  const before = previous.previous
  return (
    /^(?:that|which|what|whatever|all|everything)$/.test(before.normal) || /^NN/.test(document.tag(before))
  )
}

/** Pasts that are other words, too, but not right after “have” and before an object: `has saw the`, `have broke my`. */
const pastAfterHave = new Set('saw broke drove fell spoke rose tore wore'.split(' '))

/** `has helping carry`, `have raising millions`: a gerund that is no noun or adjective, and what a verb governs after it. */
const goesOn = (slot: Token): boolean =>
  slot.document.tag(slot) === 'VBG' &&
  shareOfTags(slot.document, slot.normal, /^(?:NN|JJ)/) < 0.1 &&
  /^(?:DT|PRP\$?|IN|TO|RP|RB|VB)$/.test(tagAfter(slot)) &&
  slot.previous?.normal !== 'had'

const hasComplement = (slot: Token): boolean => /^(?:DT|PRP\$?|IN|TO|RP|RB|\.|)$/.test(tagAfter(slot))

/** `has use the`: a word that may be a noun, but no noun stands before a determiner. */
const hasObject = (slot: Token): boolean =>
  baseShare(slot.document, slot.normal) > 0.25 &&
  /^(?:DT|PRP\$)$/.test(tagAfter(slot)) &&
  !irregularVerbs.get(slot.normal)?.participle.includes(slot.normal) &&
  !/^(?:are|is|was|were|do|help|hope|work|need|control|fun|access|time|reason|trust|study|love|sleep|rest|drink|lunch|faith|doubt|fear|all|both|play|talk|plan|cause)$/.test(
    slot.normal
  )
