import {shareOfTags} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import {isPlainPast, readVerb, slipOf, slotAfter, tagAfter, type VerbSlip} from './slot.ts'

/** Words after which `to` begins an infinitive, never a direction. */
const governors = new Set(
  (
    'want wants wanted wanting need needs needed needing try tries tried trying able unable decide decides decided hope hopes hoped ' +
    'plan plans planned expect expects expected manage manages managed learn learns learned refuse refuses refused order easy easier ' +
    'hard harder difficult possible impossible how tend tends tended seem seems seemed fail fails failed failing attempt attempts ' +
    'attempted attempting willing unwilling likely unlikely allowed have has had afraid eager going begin begins began start starts ' +
    'started continue continues continued ought wish wishes wished prefer prefers intend intends intended happens supposed ready ability inability ' +
    'opportunity opportunities desire permission tendency willingness'
  ).split(' ')
)
const causers =
  /^(?:allow|enabl|help|ask|want|encourag|forc|requir|tell|told|expect|caus|teach|taught|need|permit|invit|persuad|advis|urg|instruct|remind|convinc|let|lead|led)/
const objects = new Set('us you them him her me it users people students everyone someone anyone'.split(' '))

/** `to went`, `want to learning`: the wrong form after the `to` of an infinitive. */
export function afterTo(to: Token): VerbSlip | undefined {
  const slot = slotAfter(to)
  const reading = slot && readVerb(slot)
  if (!slot || !reading) return undefined
  const {document} = slot
  const slip = slipOf(slot, reading.base)
  const {previous} = to
  const after = tagAfter(slot)
  const isStranded = !previous?.isWord || /^(?:VB|PRP|IN|RP)/.test(document.tag(previous))
  if (isPlainPast(slot) && !(isStranded && previous && !governors.has(previous.normal))) return slip
  if (!isGoverned(to)) {
    if (isStranded) return undefined
    if (reading.form === 'third')
      return reading.noun <= 0.02 && document.tag(slot) === 'VBZ' ? slip : undefined
    return reading.form === 'past' && reading.noun === 0 && /^(?:DT|PRP\$)$/.test(after) ? slip : undefined
  }
  if (reading.form === 'third') return slip
  if (
    /^(?:NN|JJ)/.test(after) &&
    (shareOfTags(document, slot.normal, /^JJ/) > 0 || slot.normal === 'existing')
  )
    return undefined
  if (/^(?:going|have|has|had)$/.test(previous?.normal ?? ''))
    return /^(?:DT|PRP\$?)$/.test(after) ? slip : undefined
  return reading.noun < 0.5 ? slip : undefined
}

function isGoverned({previous, sentence}: Token): boolean {
  if (!previous || previous.sentence !== sentence) return false
  if (previous.normal === 'order') return previous.previous?.normal === 'in'
  if (governors.has(previous.normal)) return true
  return objects.has(previous.normal) && causers.test(previous.previous?.normal ?? '')
}
