import {numberOf} from '../inflection/nouns.ts'
import {baseShare} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import {isWhimsical} from './chains.ts'
import {type NounPhrase, phraseFrom} from './phrases.ts'
import type {Subject} from './subjects.ts'

const asks = /^(?:what|how|why|where|when|who|whom|which|whose)$/
/** Base forms that end a question with `do`, or objects of one. */
const farthest = 5
const joins = /^(?:and|or|,|&|\/)$/

/**
 * The subject after a verb in a question: `you` of “What does you think?”, `the results` of “Where is the results?”.
 */
export function invertedSubject(verb: Token): Subject | undefined {
  const {normal, previous, next} = verb
  const isDo = /^(?:do|does|don't|doesn't)$/.test(normal)
  if (!isDo && !/^(?:is|are|was|were)$/.test(normal)) return undefined
  const opens =
    verb.opensSentence ||
    (previous !== undefined &&
      asks.test(previous.normal) &&
      (previous.opensSentence || previous.previous?.normal === ','))
  if (!opens || !next?.isWord || next.spaceBefore !== ' ' || !isQuestion(verb)) return undefined
  const pronoun = pronounAfter(verb, next)
  if (pronoun) return pronoun
  const found = phraseFrom(next)
  const phrase = found && isDo ? withoutVerb(found) : found
  if (!phrase?.number || isWhimsical(phrase) || !phrase.determiner || phrase.determiner === 'no')
    return undefined
  if (
    /^(?:any|some|all|such|each|every|either|neither|both|what|which|whose|another)$/.test(phrase.determiner)
  )
    return undefined
  const {head, first, number, determiner} = phrase
  if (number === 'plural' && /^(?:an?|this|that|one)$/.test(determiner)) return undefined
  return (isDo ? goesOnWithBase(phrase) : standsAlone(phrase))
    ? {number, head, first, kind: 'noun', sure: true}
    : undefined
}

/** `the engine` of “the engine stop”, where the last noun is the verb of a question. */
function withoutVerb(phrase: NounPhrase): NounPhrase {
  const {head, first} = phrase
  const {document, previous} = head
  if (!previous || previous.index <= first.index || !document.tag(previous).startsWith('NN')) return phrase
  if (baseShare(document, head.normal) < 0.3) return phrase
  return {...phrase, head: previous, number: numberOf(document, previous.normal)}
}

const mayBeBase = (word: Token | undefined): boolean =>
  word?.isWord === true && baseShare(word.document, word.normal) > 0.3

/** Whether a base form follows a subject that nothing else is joined to: `the users complain`. */
function goesOnWithBase({head, number}: NounPhrase): boolean {
  let token = head.next
  for (let step = 0; token?.sentence === head.sentence && step < farthest; step++, token = token.next) {
    if (number === 'singular' && joins.test(token.normal)) return false
    if (
      /^VBP?$/.test(head.document.tag(token)) ||
      (step === 0 && baseShare(head.document, token.normal) > 0.3)
    )
      return true
  }
  return false
}

/** Whether nothing is joined to a subject, and no verb follows it: `the results?`, `the keys to the house?`. */
function standsAlone({head, number}: NounPhrase): boolean {
  const {document} = head
  let token = head.next
  if (token && /^(?:NN.*|VB[DPZ]|MD|POS)$/.test(document.tag(token))) return false
  for (; token?.sentence === head.sentence; token = token.next)
    if (number === 'singular' && joins.test(token.normal)) return false
  return true
}

function pronounAfter({normal}: Token, pronoun: Token): Subject | undefined {
  const number = /^(?:you|we|they|these|those)$/.test(pronoun.normal)
    ? 'plural'
    : /^(?:he|she|it)$/.test(pronoun.normal)
      ? 'singular'
      : undefined
  if (!number || (normal.startsWith('do') && !mayBeBase(pronoun.next))) return undefined
  // “Is these the keys?”: a pronoun before a noun is its determiner.
  if (
    /^th[eo]se$/.test(pronoun.normal) &&
    !/^(?:the|my|your|all|not|ones?)$/.test(pronoun.next?.normal ?? '')
  )
    return undefined
  return {number, head: pronoun, first: pronoun, kind: 'pronoun', sure: true}
}

/** Whether a sentence ends with a question mark. */
function isQuestion({document, sentence}: Token): boolean {
  for (let index = sentence.end - 1; index > sentence.end - 4 && index > sentence.first; index--)
    if (document.tokens.normals[index] === '?') return true
  return false
}
