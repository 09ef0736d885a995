import {shareOfTags} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import {isPlainPast, readVerb, slipOf, slotAfter, tagAfter, type VerbReading, type VerbSlip} from './slot.ts'

/** Words after which `to` begins an infinitive, never a direction. */
const governors = new Set(
  (
    'want wants wanted wanting need needs needed needing try tries tried trying able unable decide decides decided hope hopes hoped ' +
    'plan plans planned expect expects expected manage manages managed learn learns learned refuse refuses refused order easy easier ' +
    'hard harder difficult possible impossible how tend tends tended seem seems seemed fail fails failed failing attempt attempts ' +
    'attempted attempting willing unwilling likely unlikely allowed have has had afraid eager going begin begins began start starts ' +
    'started continue continues continued ought wish wishes wished prefer prefers intend intends intended happens supposed ready ability inability ' +
    'opportunity opportunities desire permission tendency willingness decision chance tool tools'
  ).split(' ')
)
const causers =
  /^(?:allow|enabl|help|ask|want|encourag|forc|requir|tell|told|expect|caus|teach|taught|need|permit|invit|persuad|advis|urg|instruct|remind|convinc|let|lead|led)/
const objects = new Set('us you them him her me it users people students everyone someone anyone'.split(' '))

/** `to went`, `want to learning`: the wrong form after the `to` of an infinitive. */
export function afterTo(to: Token): VerbSlip | undefined {
  const slot = slotAfter(to)
  if (slot && /^(?:is|does|has|are)$/.test(slot.normal)) return finiteAfter(to, slot)
  const reading = slot && readVerb(slot)
  if (!slot || !reading) return undefined
  const {document} = slot
  const slip = slipOf(slot, reading.base)
  const {previous} = to
  const after = tagAfter(slot)
  if (to.opensSentence && to.text === 'To' && reading.form !== 'third' && opensPurpose(slot, reading))
    return slip
  const isStranded = !previous?.isWord || /^(?:VB|PRP|IN|RP)/.test(document.tag(previous))
  if (isPlainPast(slot) && !(isStranded && previous && !governors.has(previous.normal))) return slip
  if (isHabit(to)) return reading.form === 'gerund' ? undefined : slip
  if (!isGoverned(to)) {
    if (reading.form === 'third' && isThirdHere(to, slot, reading.noun)) return slip
    if (isStranded || reading.form === 'third') return undefined
    return reading.form === 'past' && reading.noun === 0 && /^(?:DT|PRP\$)$/.test(after) ? slip : undefined
  }
  if (reading.form === 'third') return reading.noun < 0.9 ? slip : undefined
  if (
    /^(?:NN|JJ)/.test(after) &&
    (shareOfTags(document, slot.normal, /^JJ/) > 0 || slot.normal === 'existing')
  )
    return undefined
  if (/^(?:going|have|has|had)$/.test(previous?.normal ?? ''))
    return /^(?:DT|PRP\$?)$/.test(after) ? slip : undefined
  return reading.noun < 0.5 ? slip : undefined
}

/** `To using this feature`, `To stopped the motion`: nothing before it that `to` could go with. */
const opensPurpose = (slot: Token, {form, noun}: VerbReading): boolean =>
  noun < 0.1 &&
  (form === 'gerund' ? slot.document.tag(slot) === 'VBG' && !/^(?:being|having)$/.test(slot.normal) : true) &&
  /^(?:DT|PRP\$?)$/.test(tagAfter(slot))

/** `to creates a`, `To studies the`: no plural noun, as the word has no such reading or a new noun phrase follows it. */
function isThirdHere(to: Token, slot: Token, noun: number): boolean {
  if (noun === 0) return true
  const {previous} = to
  const opens = to.opensSentence || !previous?.isWord
  const after = tagAfter(slot)
  if (opens) return noun < 0.9 && /^(?:DT|PRP\$?)$/.test(after)
  const directs =
    /^(?:VB|IN|RP)/.test(to.document.tag(previous)) && !/^VB[NG]$/.test(to.document.tag(previous))
  return !directs && noun < 0.96 && /^(?:DT|PRP\$|WRB|WP)$/.test(after)
}

/** `needs to is`, `To does this`: a finite form of “be”, “do” or “have”; “what it comes down to is” is right. */
function finiteAfter(to: Token, slot: Token): VerbSlip | undefined {
  const {previous, document, sentence} = to
  const base = slot.normal === 'does' ? 'do' : slot.normal === 'has' ? 'have' : 'be'
  if (to.opensSentence) return to.text === 'To' ? slipOf(slot, base) : undefined
  if (!previous?.isWord || !isGoverned(to)) return undefined
  for (let at = sentence.first; at < to.index; at++) {
    const token = document.token(at)
    if (/^(?:all|what|thing|things|everything|whatever)$/.test(token.normal)) return undefined
  }
  return slipOf(slot, base)
}

/** “I used to live”, not “I am used to city life”. */
const isHabit = ({previous: used}: Token): boolean =>
  used?.normal === 'used' && /^(?:i|you|he|she|it|we|they|people|who)$/.test(used.previous?.normal ?? '')

function isGoverned({previous, sentence}: Token): boolean {
  if (!previous || previous.sentence !== sentence) return false
  if (previous.normal === 'like')
    return /^(?:would|wouldn't|i'd|you'd|he'd|she'd|we'd|they'd)$/.test(previous.previous?.normal ?? '')
  if (previous.normal === 'order') return previous.previous?.normal === 'in'
  if (governors.has(previous.normal)) return true
  return objects.has(previous.normal) && causers.test(previous.previous?.normal ?? '')
}
