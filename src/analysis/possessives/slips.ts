import {isCapitalized} from '../casing.ts'
import {straighten} from '../characters.ts'
import type {PennTag, Tagger} from '../tagger-types.ts'
import type {Token} from '../token.ts'
import {type OwnerContext, ownedTagsOf, ownerReach} from './features.ts'
import {mayOwn, type ownerForms, ownerUnitAt} from './unit.ts'

/** A plural that should be a possessive, as the words around it say. */
export interface PossessiveSlip {
  /** What was meant: `user's` or `users'`. */
  readonly meant: (typeof ownerForms)[number]
  /** The other possessive, if it is nearly as likely. */
  readonly alternative: (typeof ownerForms)[number] | undefined
  /** Whether it is an error, not only a query. */
  readonly sure: boolean
  /** Whether it can be corrected unasked. */
  readonly certain: boolean
}

/** How much likelier one possessive must be than the other not to offer both. */
const clear = 3
/** How much more must speak for a possessive where the word has a capital and may be part of a name or a title. */
const namelike = 1.5

/** The same after “a”, where the plural may only name a kind: `a rules format`. */
const label = 1
/** How far beyond its threshold a slip is corrected unasked. */
const unasked = 1

/** The slip of a plural; `undefined` if the words around it do not speak against it. */
export function possessiveSlipAt(token: Token): PossessiveSlip | undefined {
  const {document} = token
  const unit = ownerUnitAt(document.tokens, token.index)
  const {possessives, tagger} = document.resources
  if (unit?.form !== 0 || !mayOwn(unit, document.tokens, tagger)) return undefined
  if (isVerbOwn(token.next)) return undefined
  const {thresholds, score} = possessives
  const context = contextOf(token, unit.stem)
  if (losesVerb(context, tagger)) return undefined
  const [singular, plural] = score(context)
  const odds = Math.log(Math.exp(singular) + Math.exp(plural))
  const lead = Math.abs(singular - plural)
  const extra = isNamelike(token) ? namelike : isLabel(context) ? label : 0
  if (odds < thresholds.query + extra) return undefined
  const [meant, alternative] =
    singular >= plural && !isCounted(token)
      ? (['singular-owner', 'plural-owner'] as const)
      : (['plural-owner', 'singular-owner'] as const)
  return {
    meant,
    alternative: lead < clear ? alternative : undefined,
    sure: odds >= thresholds.error + extra,
    certain: odds >= thresholds.certain + extra + unasked && lead >= clear
  }
}

/** A capital that the place does not ask for, or one of several: `Key Facts Summary`. */
const isNamelike = ({text, next, opensSentence}: Token): boolean =>
  isCapitalized(text) && (!opensSentence || isCapitalized(next?.text ?? ''))

/** The part of the sentence that the model looks at: a sentence may be as long as the draft. */
function contextOf({document, index, sentence}: Token, stem: string): OwnerContext {
  const first = Math.max(sentence.first, index - ownerReach)
  const end = Math.min(sentence.end, index + ownerReach + 1)
  const words: string[] = []
  const tags: PennTag[] = []
  for (const each of document.tokensOf({first, end})) {
    words.push(each.kind === 'object' ? 'code' : straighten(each.text))
    tags.push(document.tag(each))
  }
  const at = index - first
  const ownedTags = ownedTagsOf(words, at, stem, document.resources.tagger)
  return {words: words.map((word) => word.toLowerCase()), tags, ownedTags, at, stem}
}

/** `a rules format`, `a green spaces dataset`: the article belongs to the noun after the plural. */
const isLabel = ({words, tags, at}: OwnerContext): boolean => {
  let index = at - 1
  while (index > at - 4 && /^(?:JJ|NN$|VB[GN])/.test(tags[index] ?? '')) index--
  return /^an?$/.test(words[index] ?? '')
}

const clauseEnd = /^(?:[,;:.!?()—–]|that|which|who|because|and|but|or|if|when)$/
const isFiniteVerb = (tag: PennTag | undefined): boolean => /^(?:VB[DPZ]|MD)$/.test(tag ?? '')

/** “The readers need shoes”: as a possessive the word would take the only verb from its clause. */
function losesVerb({words, ownedTags, at}: OwnerContext, tagger: Tagger): boolean {
  const readings = tagger.tagsOf(words[at + 1] ?? '')
  if (!readings.some(({tag, share}) => isFiniteVerb(tag) && share > 0.1)) return false
  for (const [start, step] of [
    [at - 1, -1],
    [at + 2, 1]
  ] as const)
    for (let index = start; index >= 0 && index < words.length; index += step) {
      if (clauseEnd.test(words[index] ?? '')) break
      if (isFiniteVerb(ownedTags[index])) return false
    }
  return true
}

/** “The clubs own three fields”, unlike “the club’s own field”. */
const isVerbOwn = (next: Token | undefined): boolean =>
  next?.normal === 'own' &&
  next.next?.isWord === true &&
  /^(?:CD|DT|PRP\$?)$/.test(next.document.tag(next.next))

const counting = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|many|several|these|those|few|all)$/

/** `two teams captains`: a word before says that there are several. */
const isCounted = ({previous}: Token): boolean =>
  previous?.kind === 'number' || (previous?.isWord === true && counting.test(previous.normal))
