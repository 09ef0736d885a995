import type {PennTag} from './tagger-types.ts'
import type {Token} from './token.ts'

const closed = new Set(
  (
    'a an the this that these those my your his her its our their and or but nor of in on at by to for from with as than if ' +
    'is are was were be been has have had do does did will would can could shall should may might must not no all any some ' +
    'each every both either neither who which what when where why how while because since until after before also only ' +
    'then there here now just still even never always often again too very more most less least own such other another'
  ).split(' ')
)
const farthest = 4

/**
 * Whether a noun phrase without a determiner begins at a token and its head is near: `latest step`, `two best players`,
 * `response`.
 * @param sure - Lowest share of noun readings, out of context, that the head must have; from 0.5 on it must be tagged
 *   as a noun here, too, unless it hardly can be anything else.
 */
export function isNounPhraseAhead(first: Token | undefined, sure = 0.6): boolean {
  let token = first
  for (let step = 0; token?.isWord && step < farthest; step++) {
    if (closed.has(token.normal)) return false
    const share = shareOf(token, isNoun)
    if (share >= sure && (sure < 0.5 || share > 0.9 || isNoun(token.document.tag(token)))) return true
    if (shareOf(token, isModifier) < 0.5) return false
    const next: Token | undefined = token.next
    token = next?.normal === '-' ? next.next : next
  }
  return false
}

const isNoun = (tag: PennTag): boolean => tag.startsWith('NN')
const isModifier = (tag: PennTag): boolean =>
  tag.startsWith('NN') || tag.startsWith('JJ') || tag === 'CD' || tag === 'VBN'

/** Share of the readings of a word, out of context and in lower case, that pass a test. */
export function shareOf(token: Token, test: (tag: PennTag) => boolean): number {
  const shares = token.document.resources.tagger.tagsOf(token.normal)
  return shares.reduce((sum, {tag, share}) => (test(tag) ? sum + share : sum), 0)
}
