import {hashString, mix} from '../tagger/hash.ts'
import type {PennTag, Tagger} from '../tagger-types.ts'

/** A sentence with a word in s, in lower case with straight apostrophes and written as a plural, and the tags it then has. */
export interface OwnerContext {
  readonly words: readonly string[]
  readonly tags: readonly PennTag[]
  /** Index of the word. */
  readonly at: number
  /** The word without its ending. */
  readonly stem: string
}

/** How many features a place has at most. */
export const ownerFeatureCount = 80

const isNominal = (tag: PennTag): boolean => tag.startsWith('NN')
const isModifier = (tag: PennTag): boolean => /^(?:JJ[RS]?|VB[GN]|RB[RS]?|CD)$/.test(tag)
const isBeforeNoun = (tag: PennTag): boolean => /^(?:JJ[RS]?|NNP?|VB[GN]|CD)$/.test(tag)
const isFiniteVerb = (tag: PennTag): boolean => /^(?:VB[DPZ]|MD)$/.test(tag)
const clauseEnd = /^(?:[,;:.!?()]|that|which|who|because|and|but|if|when)$/

/** How far around the phrase a finite verb is looked for, in words. */
const farthest = 11
/** How many words of a sentence on each side of the word are ever looked at: those of the phrases, and then the verb. */
export const ownerReach = 8 + farthest

/** A share from 0 to 1 in six steps, finer where it is small. */
const level = (share: number): number =>
  share < 0.01 ? 0 : share < 0.05 ? 1 : share < 0.2 ? 2 : share < 0.5 ? 3 : share < 0.8 ? 4 : 5

/**
 * Hashes of everything that the model looks at: the words beside the word in s and their tags, the noun phrase that
 * would be owned, the determiner before, and finite verbs on both sides, which tell whether the word after can be one.
 * @param into - Holds at least `ownerFeatureCount` entries.
 * @returns How many were written, and how many of them, the first ones, hold no word of the open classes.
 */
export function readOwnerFeatures(
  context: OwnerContext,
  tagger: Tagger,
  into: Int32Array
): {readonly count: number; readonly plain: number} {
  const {words, tags, at, stem} = context
  const tag = (offset: number): PennTag | '' => tags[at + offset] ?? ''
  const word = (offset: number): string => words[at + offset] ?? ''
  let count = 0
  const add = (...parts: readonly (string | number)[]): void => {
    let hash = count + 1
    for (const part of parts) hash = mix(hash, typeof part === 'number' ? part + 1 : hashString(part))
    into[count++] = hash
  }
  const share = (text: string, test: (tag: PennTag) => boolean): number =>
    level(tagger.tagsOf(text).reduce((sum, each) => sum + (test(each.tag) ? each.share : 0), 0))

  const phrase = phraseAfter(tags, at)
  const {first, last} = phrase
  const shape = `${tag(first).slice(0, 2)}${first}${last - first}`
  const opener = openerBefore(tags, at)
  const determiner = /^(?:DT|PRP\$)$/.test(tag(opener)) ? word(opener) : tag(opener)
  const nextNoun = share(word(1), isNominal)
  const nextVerb = share(word(1), isFiniteVerb)
  const ahead = verbAhead(context, last)
  const behind = verbBehind(context, opener)

  const ownNoun = share(stem, isNominal)
  add(tag(0))
  add(tag(1))
  add(tag(-1))
  add(tag(1), tag(2))
  add(tag(-1), tag(1))
  add(tag(-2), tag(-1))
  add(tag(-2), tag(-1), tag(1))
  add(tag(-2), tag(-1), tag(1), tag(2))
  add(tag(1), tag(2), tag(3))
  add(tag(0), tag(1), tag(2))
  add(shape)
  add(shape, tag(last + 1))
  add(nextNoun, nextVerb)
  add(nextNoun, nextVerb, tag(2))
  add(share(word(last), isFiniteVerb), tag(last + 1))
  add(tag(last))
  add(tag(last), tag(last + 1), tag(-1))
  add(determiner)
  add(determiner, opener)
  add(determiner, shape)
  add(determiner, tag(opener - 1))
  add(determiner, tag(last + 1))
  add(determiner, nextNoun, nextVerb)
  add(determiner, tag(1))
  add(ahead)
  add(ahead, behind)
  add(ahead, behind, nextVerb)
  add(ahead, tag(-1))
  add(behind, nextVerb, tag(2))
  add(behind, determiner, nextVerb)
  add(ownNoun, share(stem, isFiniteVerb), tag(1))
  add(ownNoun, tag(-1), tag(1), tag(2))
  const plain = count
  add(word(-1))
  add(word(1))
  add(word(-2))
  add(word(2))
  add(word(-2), word(-1))
  add(word(1), word(2))
  add(word(-1), word(1))
  add(word(-1), tag(1))
  add(tag(-1), word(1))
  add(word(-1), tag(1), tag(2))
  add(word(1), tag(2))
  add(word(last))
  add(behind, word(1))
  add(stem)
  add(stem, word(1))
  add(stem, tag(1))
  add(stem, tag(1), tag(2))
  add(stem, tag(-1))
  add(stem, determiner)
  add(ownNoun, word(1))
  return {count, plain}
}

/** The noun phrase after the word: offsets of its first noun and of its last. */
function phraseAfter(tags: readonly PennTag[], at: number): {readonly first: number; readonly last: number} {
  let first = 1
  while (first < 4 && isModifier(tags[at + first] ?? '.')) first++
  let last = first
  while (last < first + 3 && isNominal(tags[at + last + 1] ?? '.')) last++
  return {first, last}
}

/** Offset of what stands before the noun phrase that the word ends. */
function openerBefore(tags: readonly PennTag[], at: number): number {
  let offset = -1
  while (offset > -4 && isBeforeNoun(tags[at + offset] ?? '.')) offset--
  return offset
}

/** The finite verb after the phrase in its clause and whether it is near, or the mark or word that ends the clause. */
function verbAhead({words, tags, at}: OwnerContext, last: number): string {
  for (let offset = last + 1; offset <= last + farthest; offset++) {
    const tag = tags[at + offset]
    if (tag === undefined) return ''
    if (clauseEnd.test(words[at + offset] ?? '')) return tag.charAt(0)
    if (isFiniteVerb(tag)) return tag + Math.min(offset - last, 3)
  }
  return ''
}

/** Whether a finite verb stands before the phrase in its clause, or what the clause begins with. */
function verbBehind({words, tags, at}: OwnerContext, opener: number): string {
  for (let offset = opener; offset > opener - farthest; offset--) {
    const tag = tags[at + offset]
    if (tag === undefined) return '<'
    if (isFiniteVerb(tag)) return 'V'
    if (clauseEnd.test(words[at + offset] ?? '')) return tag.charAt(0)
  }
  return ''
}
