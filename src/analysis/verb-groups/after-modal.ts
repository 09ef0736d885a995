import {clauseStart} from '../agreement/clauses.ts'
import {nounShare} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import {isPlainParticiple, isPlainPast, readVerb, slipOf, slotAfter, tagAfter, type VerbSlip} from './slot.ts'

/** Modal verbs, also with “not” or a pronoun in one word. */
export const modals = (
  "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't " +
  "i'll you'll he'll she'll it'll we'll they'll"
).split(' ')

/** Pasts that are other words too, but no base form of one. */
const neverBase = new Map(
  'thought think,left leave,spoke speak,drove drive,broke break,sank sink,rang ring,sprang spring,shrank shrink'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string])
)

/** `can goes`, `should went`, `must to go`: the wrong form after a modal verb. */
export function afterModal(modal: Token): VerbSlip | undefined {
  const {document, text, normal} = modal
  if (/^(?:May|Will|Can|Might)$/.test(text) && !modal.opensSentence) return undefined
  const slot = slotAfter(modal)
  if (!slot || (/^(?:can|will|might|may|must)$/.test(normal) && isNoun(modal))) return undefined
  if (slot.normal === 'to') return beforeTo(modal, slot)
  const thought = neverBase.get(slot.normal)
  if (thought && followsSubject(modal) && !/^(?:NN|JJ)/.test(document.tag(slot))) return slipOf(slot, thought)
  const reading = readVerb(slot)
  if (slot.normal === 'been') return slipOf(slot, 'have been', 'be')
  if (/^(?:is|are|am|was|were)$/.test(slot.normal)) return finiteBe(modal, slot)
  if (!reading) return undefined
  if (isPlainPast(slot)) return slipOf(slot, reading.base)
  if (!followsSubject(modal)) return undefined
  const tag = document.tag(slot)
  if (isPlainParticiple(slot)) return slipOf(slot, `be ${slot.text}`, `have ${slot.text}`)
  if (reading.form === 'third') {
    const isVerb =
      reading.noun <= 0.02 || /^VB/.test(tag) || /^(?:DT|PRP\$?|RB|IN|TO|W.*)$/.test(tagAfter(slot))
    return isVerb || isSubject(modal) ? slipOf(slot, reading.base) : undefined
  }
  if (reading.form === 'gerund' && isQuestion(modal)) return undefined
  if (reading.form === 'gerund')
    return reading.noun < 0.3 && tag === 'VBG' ? slipOf(slot, reading.base, `be ${slot.text}`) : undefined
  return /^(?:VB|JJ)/.test(tag) && reading.noun < 0.1
    ? slipOf(slot, reading.base, `be ${slot.text}`, `have ${slot.text}`)
    : undefined
}

/** `it can is`; “all he can is”, “what they will is” are right. */
function finiteBe(modal: Token, slot: Token): VerbSlip | undefined {
  const {document, sentence, index} = modal
  if (
    !followsSubject(modal) ||
    /^(?:tin|trash|garbage|beer|soda|spray|paint|oil|gas|watering|aerosol)$/.test(
      modal.previous?.normal ?? ''
    )
  )
    return undefined
  for (let at = sentence.first; at < index; at++)
    if (/^(?:what|all|as|everything|anything|whatever|best|than|more)$/.test(document.token(at).normal))
      return undefined
  return slipOf(slot, 'be')
}

/** Whether what stands before a modal verb can be nothing but its subject. */
const isSubject = ({previous, document}: Token): boolean =>
  previous !== undefined &&
  (/^(?:i|you|he|she|it|we|they|who|which)$/.test(previous.normal) ||
    document.tag(previous) === 'NNS' ||
    /^(?:\p{Lu}.*)$/u.test(previous.text))

/** `must to go`; “all that he can to help” and “the will to live” are right. */
function beforeTo({normal, previous}: Token, to: Token): VerbSlip | undefined {
  const verb = to.next
  const isPlain = /^(?:can|could|will)$/.test(normal) && isPersonal(previous)
  if (
    !isPlain &&
    !/^(?:must|should|would|shall|cannot|can't|couldn't|won't|wouldn't|shouldn't|mustn't)$/.test(normal)
  )
    return undefined
  if (
    previous?.previous?.normal === 'as' ||
    !verb?.isWord ||
    verb.spaceBefore === '' ||
    to.document.tag(verb) !== 'VB'
  )
    return undefined
  return {first: to, last: verb, expected: [verb.text]}
}

/** `I can to swim`: a pronoun that opens its clause; “all he can to help” is right. */
const isPersonal = (word: Token | undefined): boolean =>
  word !== undefined &&
  /^(?:i|you|he|she|we|they)$/.test(word.normal) &&
  !/^(?:what|whatever|all|everything|as)$/.test(word.previous?.normal ?? '') &&
  clauseStart(word) === 'sure'

/** Whether the modal's form is a noun: `the can`, `his will`. */
function isNoun({previous, document, sentence}: Token): boolean {
  if (!previous?.isWord || previous.sentence !== sentence) return false
  if (/^(?:this|that|these|those|all|each|both|one)$/.test(previous.normal)) return false
  if (previous.normal.endsWith("'s")) return true
  return (
    /^(?:DT|PRP\$|JJ[RS]?|CD)$/.test(document.tag(previous)) && nounShare(document, previous.normal) < 0.3
  )
}

/** Whether the subject stands before the modal, so that no question puts it after, and no verb is spoken of. */
function followsSubject({previous, document, sentence}: Token): boolean {
  if (
    !previous?.isWord ||
    previous.sentence !== sentence ||
    /^(?:verb|verbs|modal|word|auxiliary)$/.test(previous.normal)
  )
    return false
  return (
    /^(?:which|who|that)$/.test(previous.normal) ||
    !/^(?:W.*|MD|CC|IN|VB[DPZ]?)$/.test(document.tag(previous))
  )
}

/** “What benefit would building it have?” */
const isQuestion = ({document, sentence}: Token): boolean => document.token(sentence.end - 1).normal === '?'
