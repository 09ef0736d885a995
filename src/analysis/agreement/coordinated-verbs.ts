import {nounShare} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import type {Subject} from './subjects.ts'
import {finiteVerb} from './verbs.ts'

/** How far before a verb the one may stand that it is joined to. */
const farthest = 14
/** What opens a clause within, or lets a base form follow: `helps users find and return`. */
const blocks =
  /^(?:to|that|which|who|whom|whose|what|how|why|where|when|while|if|whether|because|since|as|than|so|until|unless|although|though|or|but|nor|and|let|lets|make|makes|made|help|helps|helped|have|not|n't|please|then|see|sees|saw|watch|hear|both|either|neither|do|does|did)$/

/**
 * The subject of a verb after `and`, which it shares with the verb before: `it` of “it reads the file and return its
 * lines”. Nothing but the object of the first verb stands between.
 * @param subjectOf - Finds the subject right before a verb.
 */
export function sharedSubject(
  verb: Token,
  subjectOf: (verb: Token) => Subject | undefined
): Subject | undefined {
  const {document, sentence, next, previous} = verb
  const and = previous?.normal === 'then' ? previous.previous : previous
  if (and?.normal !== 'and' || and.sentence !== sentence) return undefined
  const own = finiteVerb(verb)
  if (!own || !next || !/^(?:DT|PRP\$?|IN|TO|JJ|RB|VBN)$/.test(document.tag(next))) return undefined
  if (!own.auxiliary && (nounShare(document, verb.normal) > 0.4 || !/^VB[PZ]?$/.test(document.tag(verb))))
    return undefined
  for (let index = and.index - 1; index > Math.max(sentence.first, and.index - farthest); index--) {
    const token = document.token(index)
    const tag = document.tag(token)
    if (blocks.test(token.normal) || tag === 'MD' || (!token.isWord && token.kind !== 'number'))
      return undefined
    if (tag === 'VBP' || tag === 'VB') return undefined
    if (tag !== 'VBZ' && tag !== 'VBD') continue
    const first = finiteVerb(token)
    // A base form may go on after `had` and the like; only a present is parallel to a present.
    if (tag === 'VBD' ? !/^(?:was|were|has|is|are)$/.test(verb.normal) : first?.number !== 'singular')
      return undefined
    const subject = subjectOf(token)
    if (!subject || subject.kind === 'relative' || !isAtStart(subject)) return undefined
    return subject.sure || isPlainPlural(subject) ? {...subject, sure: true} : undefined
  }
  return undefined
}

/** `Workers` at the start of a sentence. */
const isPlainPlural = ({head, first, number}: Subject): boolean =>
  number === 'plural' && first === head && nounShare(head.document, head.normal) > 0.95

/** Whether nothing but an introduction goes before the subject in its sentence. */
const isAtStart = ({first}: Subject): boolean => first.opensSentence || first.previous?.normal === ','
