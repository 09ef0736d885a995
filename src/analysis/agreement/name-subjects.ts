import {dialect} from '../dialect.ts'
import {pureVerbs} from '../inflection/pure-verbs.ts'
import {baseShare} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import {clauseStart} from './clauses.ts'
import {isDeterminer} from './phrases.ts'
import type {Subject} from './subjects.ts'

const longest = 3
/** In a longer sentence it is not asked whether a word is its only verb. */
const longestSentence = 40

/**
 * The subject that a name is where it opens a clause before a word that is nothing but a verb: `Iceland allow the nets`.
 * American English alone is sure that teams and firms are singular.
 */
export function nameSubject(end: Token, verb: Token): Subject | undefined {
  const {document} = end
  if (
    !isNamePart(end) ||
    !(pureVerbs.has(verb.normal) && verb.normal !== 'have' ? true : isHelper(verb) || isOnlyVerb(verb)) ||
    /(?:s|men|children|people)$/i.test(end.text)
  )
    return undefined
  let first = end
  for (let step = 1; step < longest; step++) {
    const {previous} = first
    if (!previous || previous.sentence !== end.sentence || !isNamePart(previous)) break
    if (first.spaceBefore === '') return undefined
    first = previous
  }
  if (isHelper(verb) && (first === end || !isPerson(first))) return undefined
  if (first.block.kind !== 'paragraph' || clauseStart(first) !== 'sure') return undefined
  // “Does Alice want …”, “Let Bob explain …”: what opens a sentence may be no part of the name.
  if (first.opensSentence && document.lexicon.flags(first.normal) !== 0) return undefined
  if (!/^(?:DT|PRP\$?|IN|JJ|NNS?|RB|VBN|VBG)$/.test(verb.next ? document.tag(verb.next) : ''))
    return undefined
  if (document.get(dialect).dialect.startsWith('en-GB')) return undefined
  return {number: 'singular', head: end, first, kind: 'noun', sure: true}
}

const isHelper = ({normal}: Token): boolean => /^(?:are|were|have|aren't|weren't|haven't)$/.test(normal)

/** Whether a name begins with a word that is nothing else. */
const isPerson = ({normal, document}: Token): boolean => document.lexicon.flags(normal) === 0

/** Whether a word that may be a noun, too, is the only one in its sentence that can be its verb: `Rebecca work here`. */
function isOnlyVerb(verb: Token): boolean {
  const {document, sentence, normal} = verb
  if (verb.previous && !isNamePart(verb.previous)) return false
  if (sentence.end - sentence.first > longestSentence) return false
  if (baseShare(document, normal) < 0.15 || /^(?:have|do|are|were)$/.test(normal)) return false
  for (let index = sentence.first; index < sentence.end; index++) {
    const token = document.token(index)
    if (token !== verb && /^(?:VB[DPZN]|MD)$/.test(document.tag(token))) return false
  }
  return document.tokens.normals[sentence.end - 1] === '.'
}

/** `Youll` */
const lostContraction = /^(?:i|you|he|she|it|we|they|that|there|who|what)(?:ll|ve|re|d|m|s)$/

const isNamePart = ({text, isWord, kind, normal}: Token): boolean =>
  (isWord && !lostContraction.test(normal) && !isDeterminer(normal) && /^\p{Lu}[\p{L}\d]+$/u.test(text)) ||
  (kind === 'number' && /\p{Lu}/u.test(text))
