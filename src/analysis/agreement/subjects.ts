import type {NounNumber} from '../inflection/nouns.ts'
import {shareOfTags} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import {sharedSubject} from './coordinated-verbs.ts'
import {gerundSubject} from './gerund-subjects.ts'
import {invertedSubject} from './inverted-subjects.ts'
import {nameSubject} from './name-subjects.ts'
import {nounSubject} from './noun-subjects.ts'
import {partitiveSubject} from './partitive-subjects.ts'
import {pronounSubject} from './pronoun-subjects.ts'
import {relativeSubject} from './relative-subjects.ts'

/** What a finite verb agrees with. */
export interface Subject {
  readonly number: NounNumber
  /** The word that has the number. */
  readonly head: Token
  readonly first: Token
  readonly kind: 'pronoun' | 'noun' | 'distant' | 'relative'
  /** Whether nothing else can be the subject, as far as can be seen. */
  readonly sure: boolean
}

const adverbs = new Set(
  'also always often usually never still just really now only already then even sometimes rarely seldom generally today worldwide nowadays'.split(
    ' '
  )
)
const longestAside = 9

/** The subject of a verb, wherever it stands; `undefined` where it cannot be told. */
export const subjectOf = (verb: Token): Subject | undefined =>
  subjectBefore(verb) ?? sharedSubject(verb, subjectBefore) ?? invertedSubject(verb)

/** The subject before a verb, adverbs and a bracket between them passed over; `undefined` where it cannot be told. */
export function subjectBefore(verb: Token): Subject | undefined {
  if (verb.spaceBefore === '') return undefined
  let end = verb.previous
  while (end && isAdverb(end)) end = end.spaceBefore === '' ? undefined : end.previous
  if (end?.normal === 'longer' && end.previous?.normal === 'no') end = end.previous.previous
  if (/^(?:all|both|each)$/.test(end?.normal ?? '') && end?.previous?.normal.endsWith('s')) end = end.previous
  if (end?.normal === ')') end = beforeBracket(end)
  if (!end?.isWord || end.sentence !== verb.sentence) return undefined
  return (
    pronounSubject(end) ??
    partitiveSubject(end) ??
    relativeSubject(end) ??
    gerundSubject(end, verb) ??
    nounSubject(end) ??
    nameSubject(end, verb)
  )
}

const isAdverb = (token: Token): boolean =>
  token.isWord &&
  (adverbs.has(token.normal) ||
    (token.normal.endsWith('ly') && shareOfTags(token.document, token.normal, /^RB$/) > 0.8))

/** The token before a bracket that closes here, if the bracket is short. */
function beforeBracket(close: Token): Token | undefined {
  let token = close.previous
  for (let step = 0; token && step < longestAside; step++, token = token.previous) {
    if (token.normal === '(') return token.spaceBefore === '' ? undefined : token.previous
  }
  return undefined
}
