import {people} from '../inflection/kinds-of-nouns.ts'
import type {NounNumber} from '../inflection/nouns.ts'
import type {Token} from '../token.ts'
import {clauseStart} from './clauses.ts'
import type {Subject} from './subjects.ts'

const indefinite = new Set(
  'everyone everybody everything someone somebody something anyone anybody anything nobody nothing'.split(' ')
)
/** Words before which a pronoun that may be an object is a subject. */
const joiners = new Set(
  'because when whenever if while although though whether unless wherever whereas so but how why where until once as since before after than what which whatever and or that'.split(
    ' '
  )
)

/** All words that `pronounSubject` knows. */
const pronouns = new Set([
  'i',
  'he',
  'she',
  'we',
  'they',
  'you',
  'it',
  'that',
  'this',
  'these',
  'those',
  ...indefinite
])

/** The subject that a pronoun is. */
export function pronounSubject(pronoun: Token): Subject | undefined {
  const {normal, previous, document} = pronoun
  if (!pronouns.has(normal)) return undefined
  const sure = clauseStart(pronoun) === 'sure'
  if (/^(?:i|he|she|you)$/.test(normal) && previous?.normal === 'and' && opensPair(previous))
    return {number: 'plural', head: pronoun, first: previous, kind: 'pronoun', sure: true}
  const subject = (number: NounNumber, certain: boolean): Subject => ({
    number,
    head: pronoun,
    first: pronoun,
    kind: 'pronoun',
    sure: certain
  })
  if (/^(?:he|she|we|they)$/.test(normal)) {
    if (previous && !sure && isNoSubject(previous)) return undefined
    return subject(/^[hs]/.test(normal) ? 'singular' : 'plural', true)
  }
  const inside =
    previous && previous.sentence === pronoun.sentence && !pronoun.opensSentence ? previous : undefined
  const joined = !inside || sure || joiners.has(inside.normal) || /^[,;—–]$/.test(inside.normal)
  if (normal === 'it')
    return joined ? subject('singular', inside?.normal !== 'and' && inside?.normal !== 'or') : undefined
  if (indefinite.has(normal)) return joined && inside?.normal !== 'or' ? subject('singular', sure) : undefined
  if (normal === 'that')
    return pronoun.opensSentence && document.tag(pronoun) === 'DT' ? subject('singular', true) : undefined
  if (normal === 'this') return sure && document.tag(pronoun) === 'DT' ? subject('singular', true) : undefined
  if (/^(?:these|those)$/.test(normal))
    return joined && inside?.normal !== 'than' ? subject('plural', true) : undefined
  if (pronoun.text === 'I') return joined && !isNumeral(pronoun) ? subject('plural', true) : undefined
  if (normal !== 'you') return undefined
  if (joined)
    return inside && /^(?:or|than|as|but|before|after)$/.test(inside.normal)
      ? undefined
      : subject('plural', true)
  return inside && /^NN/.test(document.tag(inside))
    ? subject('plural', pronoun.next?.normal === 'has')
    : undefined
}

/** Whether a sentence begins with a person and this `and`: `my brother and` of “My brother and I was”. */
function opensPair({previous}: Token): boolean {
  if (!previous?.isWord) return false
  if (/^(?:you|he|she)$/.test(previous.normal)) return previous.opensSentence
  const first = previous.previous
  return (
    first?.opensSentence === true && /^(?:my|our|his|her)$/.test(first.normal) && people.has(previous.normal)
  )
}

/** `World War I`, `the current I`. */
const isNumeral = ({previous, next}: Token): boolean =>
  /^\p{Lu}/u.test(previous?.text ?? '') &&
  next?.isWord === true &&
  /^(?:is|was|has|equals?|means?|denotes?|represents?)$/.test(next.normal)

const helpers =
  /^(?:is|are|was|were|be|am|has|have|had|do|does|did|don't|doesn't|didn't|can|could|will|would|shall|should|may|might|must|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't|shouldn't|let|than|but|except|between)$/
const demands =
  /^(?:suggest|recommend|requir|demand|insist|ask|propos|request|prefer|order|mandat|urg|advis|stipulat|lest|wish)/

/** Whether a pronoun after this word is in a coordination, a question or a demand, or is only spoken of. */
const isNoSubject = ({normal, previous}: Token): boolean =>
  /^(?:and|or|nor|&|\/|"|“|‘|'|pronoun|word|use|singular)$/.test(normal)
    ? !(normal === 'and' && previous?.normal === ',')
    : helpers.test(normal) || demands.test(normal)
