import {type NounNumber, numberOf} from '../inflection/nouns.ts'
import type {PennTag} from '../tagger-types.ts'
import type {Token} from '../token.ts'

/** A noun phrase of words side by side. */
export interface NounPhrase {
  /** Its first word: the determiner if it has one. */
  readonly first: Token
  /** Its last noun. */
  readonly head: Token
  /** Determiner or possessive in lower case, if it begins with one. */
  readonly determiner: string | undefined
  /** Whether a numeral is in it. */
  readonly counted: boolean
  /** Number of the head by its form, where it has one. */
  readonly number: NounNumber | undefined
}

const determiners = new Set(
  (
    'the a an this that these those my your his her its our their each every either neither no another some any all both many ' +
    'several few much such what which whose'
  ).split(' ')
)
const possessives = new Set('my your his her its our their whose'.split(' '))
const isNoun = (tag: PennTag): boolean => tag.startsWith('NN')
const modifiers: ReadonlySet<PennTag> = new Set(['JJ', 'JJR', 'JJS', 'CD', 'VBN', 'VBG'])
const isModifier = (tag: PennTag): boolean => modifiers.has(tag)
const longest = 8

/** Whether a word stands before nouns and tells which are meant. */
export const isDeterminer = (word: string): boolean => determiners.has(word)

/** Whether a determiner says whose something is: `my`, `their`. */
export const isPossessive = (word: string): boolean => possessives.has(word)

/**
 * The noun phrase that begins at a token: an optional determiner, then modifiers and nouns as they follow one another.
 * @returns Undefined if no common noun ends it.
 */
export function phraseFrom(first: Token): NounPhrase | undefined {
  const {document} = first
  const determiner = isDeterminer(first.normal) ? first.normal : undefined
  let token: Token | undefined = determiner ? first.next : first
  let head: Token | undefined
  let counted = false
  for (let step = 0; token && step < longest; step++) {
    if (!token.isWord && token.kind !== 'number') break
    if ((step > 0 || determiner) && token.spaceBefore === '') return undefined
    if (token.kind === 'number') {
      if (head) break
      counted = true
    } else {
      const tag = document.tag(token)
      if (isNoun(tag)) head = isPossessiveForm(token) ? undefined : token
      else if (head || !isBefore(token, tag)) break
      counted ||= tag === 'CD'
    }
    token = compoundEnd(token)?.next
  }
  if (!head || isJoinedRight(head)) return undefined
  return {first, head, determiner, counted, number: numberOf(document, head.normal)}
}

const isBefore = (token: Token, tag: PennTag): boolean =>
  (isModifier(tag) && token.normal !== 'been' && token.normal !== 'being') ||
  (tag.startsWith('RB') && /^(?:JJ|VBN)/.test(token.next ? token.document.tag(token.next) : ''))

/** `team's` and `teams'`. */
const isPossessiveForm = (token: Token): boolean =>
  token.normal.endsWith("'s") ||
  (token.next?.normal === "'" && /^['’]$/.test(token.next.text) && token.spaceAfter === '')

/** The last part of a compound with hyphens that a token begins. */
function compoundEnd(token: Token): Token | undefined {
  let end = token
  while (end.next?.normal === '-' && end.spaceAfter === '' && end.next.next?.spaceBefore === '')
    end = end.next.next
  return end
}

const isJoinedRight = (token: Token): boolean =>
  token.spaceAfter === '' && /^[-–/'’_@=(]$/.test(token.next?.normal ?? '')

const isJoinedLeft = (token: Token): boolean =>
  token.spaceBefore === '' && /^[-/'’_@=.]$/.test(token.previous?.normal ?? '')

const endingWith = (
  head: Token,
  first: Token,
  determiner: string | undefined,
  counted: boolean
): NounPhrase => ({
  first,
  head,
  determiner,
  counted,
  number: isJoinedLeft(head) && head.normal.length < 3 ? undefined : numberOf(head.document, head.normal)
})

/**
 * The noun phrase that ends with a token, up to and with its determiner. Undefined if a noun stands before a modifier in
 * it, as two phrases meet there: `jobs requiring skill`, `the firm gains new assets`.
 */
export function phraseBefore(end: Token): NounPhrase | undefined {
  const {document} = end
  if (
    !end.isWord ||
    end.normal === 'cannot' ||
    isPossessiveForm(end) ||
    !isNoun(document.tag(end)) ||
    isJoinedRight(end)
  )
    return undefined
  let first = end
  let counted = false
  const {sentence} = end
  for (let step = 0; step < longest; step++) {
    const previous: Token | undefined = first.previous
    if (!previous || previous.index < sentence.first) return endingWith(end, first, undefined, counted)
    if (first.spaceBefore === '') {
      if (previous.normal !== '-' || previous.spaceBefore !== '' || !previous.previous)
        return endingWith(end, first, undefined, counted)
      first = previous.previous
      continue
    }
    if (previous.normal === 'that' && document.tag(previous) === 'IN')
      return endingWith(end, first, undefined, counted)
    if (isDeterminer(previous.normal)) return endingWith(end, previous, previous.normal, counted)
    if (previous.kind === 'number') counted = true
    else {
      if (!previous.isWord) return endingWith(end, first, undefined, counted)
      const tag = document.tag(previous)
      if (!isNoun(tag) && !isBefore(previous, tag)) return endingWith(end, first, undefined, counted)
      if (isNoun(tag) && !isPossessiveForm(previous) && first !== end && !isNoun(document.tag(first)))
        return undefined
      counted ||= tag === 'CD'
    }
    first = previous
  }
  return undefined
}
