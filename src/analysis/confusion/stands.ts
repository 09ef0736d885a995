import {shareOf} from '../noun-phrase.ts'
import type {Token} from '../token.ts'

/** Words after which “two” counts, whatever follows. */
const counted =
  /^(?:nearly|almost|about|approximately|roughly|first|last|next|other|these|those|past|following|only|top|all|any|some|every|the|our|your|their|his|her|my)$/

/** Words that are the subject of a clause when a finite verb follows. */
const subjects = /^(?:everyone|everybody|anyone|anybody|nobody|someone|somebody|others|people)$/

const modals = /^(?:can|could|will|would|may|might|should|must|has|have|is|are|was|were|knows?|gets?|sees?)$/

/** What only a subject stands before. */
const auxiliaries =
  /^(?:can|cannot|can't|could|couldn't|will|won't|would|wouldn't|must|should|shouldn't|have|haven't|don't|didn't)$/

/** `staff`, `divisions`, `combat-equipped`: no verb, and no place that one goes to. */
const isCounted = (word: Token | undefined): boolean =>
  word?.isWord === true &&
  word.casing === 'lower' &&
  ((word.next?.normal === '-' && word.spaceAfter === '') ||
    shareOf(word, (tag) => tag === 'NNS' || tag === 'NN') > 0.95) &&
  shareOf(word, (tag) => /^VB/.test(tag)) < 0.02

const isBase = (word: Token | undefined): boolean =>
  word?.isWord === true && shareOf(word, (tag) => tag === 'VB' || tag === 'VBP') > 0.9

/** How far the verb of such a clause may be. */
const clauseReach = 7

/** What shows, by itself, that a word is meant as it is written, though a model of its neighbours may doubt it. */
const evidence = new Map<string, (token: Token) => boolean>([
  ['two', ({previous, next}) => counted.test(previous?.normal ?? '') || isCounted(next)],
  [
    'due',
    ({previous, next}) =>
      previous !== undefined &&
      shareOf(previous, (tag) => /^NN/.test(tag)) > 0.6 &&
      (next === undefined || /^(?:[.,;:)]|on|by|in|from|to)$/.test(next.normal))
  ],
  ['so', (token) => subjects.test(token.next?.normal ?? '') && isFollowedBy(token, modals)],
  ['you', ({next}) => auxiliaries.test(next?.normal ?? '')],
  [
    'being',
    ({previous, next}) =>
      previous?.normal === 'to' && /^(?:about|in|on|at|with|from|of|among|under)$/.test(next?.normal ?? '')
  ],
  ['they', ({previous, next}) => previous?.normal === 'and' && isBase(next)],
  [
    'off',
    ({previous, next}) =>
      /^(?:limits|guard)$/.test(next?.normal ?? '') ||
      /^(?:just|jumping|polish)$/.test(previous?.normal ?? '')
  ],
  [
    'too',
    ({previous, next}) =>
      /^(?:i|you|he|she|we|they)$/.test(previous?.normal ?? '') || /^[—–;:.!?]$/.test(next?.normal ?? '.')
  ]
])

/** Whether a word stands for certain: see `evidence`; also one by one, “every. single. day.”, and “for you, with you”. */
export const standsAsWritten = (token: Token): boolean =>
  evidence.get(token.normal)?.(token) === true || isStaccato(token) || isParallel(token)

const isFollowedBy = (token: Token, pattern: RegExp): boolean => {
  let at = token.next
  for (let step = 0; at && step < clauseReach && !/^[.!?;:,]$/.test(at.normal); step++, at = at.next)
    if (step > 0 && pattern.test(at.normal)) return true
  return false
}

/** A stop before a small word ends no sentence; what stands before it is not what usually does. */
const isStaccato = ({next}: Token): boolean =>
  next?.normal === '.' && next.spaceAfter !== '' && /^\p{Ll}/u.test(next.next?.text ?? '')

/** After a comma the same word follows as followed the word before: “for you, with you, or by you”. */
function isParallel({previous, next}: Token): boolean {
  if (!next?.isWord || !previous) return false
  const {normal} = previous
  const mark = normal === 'or' || normal === 'and' ? previous.previous : previous
  return mark?.normal === ',' && mark.previous?.normal === next.normal
}
