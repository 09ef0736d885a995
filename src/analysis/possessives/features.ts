import {hashString, mix} from '../tagger/hash.ts'
import type {PennTag, Tagger} from '../tagger-types.ts'
import type {Ownership} from './ownership.ts'

/** A sentence with a word in s, in lower case with straight apostrophes and written as a plural. */
export interface OwnerContext {
  readonly words: readonly string[]
  /** The tags that it then has, and those that it has where the word is written as a possessive. */
  readonly tags: readonly PennTag[]
  readonly ownedTags: readonly PennTag[]
  /** Index of the word. */
  readonly at: number
  /** The word without its ending. */
  readonly stem: string
}

/** How many features a place has at most. */
export const ownerFeatureCount = 110

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
  ownership: Ownership,
  into: Int32Array
): {readonly count: number; readonly plain: number} {
  const {words, tags, ownedTags, at, stem} = context
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

  const {first, last} = phraseAfter(tags, at)
  const shape = `${tag(first).slice(0, 2)}${first}${last - first}`
  const opener = openerBefore(tags, at)
  const determiner = /^(?:DT|PRP\$)$/.test(tag(opener)) ? word(opener) : tag(opener)
  const nextNoun = share(word(1), isNominal)
  const nextVerb = share(word(1), isFiniteVerb)
  const ahead = verbAhead(words, tags, at + last)
  const behind = verbBehind(context, opener)
  const owned = (offset: number): PennTag | '' => ownedTags[at + offset] ?? ''
  const ownedPhrase = phraseAfter(ownedTags, at)
  const ownedHead = ownedPhrase.last
  const ownedShape = `${owned(ownedPhrase.first).slice(0, 2)}${ownedPhrase.first}${ownedHead - ownedPhrase.first}`
  const ownedAhead = verbAhead(words, ownedTags, at + ownedHead)
  const headEnding = word(ownedHead).slice(-4)

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
  add(owned(1))
  add(owned(1), tag(1))
  add(owned(1), owned(2))
  add(owned(1), owned(2), owned(3))
  add(owned(1), tag(1), tag(-1))
  add(owned(1), nextNoun, nextVerb)
  add(ownedShape)
  add(ownedShape, owned(ownedHead + 1))
  add(ownedShape, shape)
  add(ownedShape, determiner)
  add(ownedAhead)
  add(ownedAhead, ahead)
  add(ownedAhead, behind)
  add(ownedAhead, ahead, behind)
  add(ownedAhead, behind, determiner)
  add(ownedAhead, behind, ownedShape)
  add(owned(ownedHead + 1), behind, determiner)
  add(stem.slice(-3))
  add(stem.slice(-3), determiner)
  add(stem.slice(-3), headEnding)
  add(headEnding)
  add(headEnding, determiner)
  add(headEnding, tag(-1), owned(ownedHead + 1))
  add(headEnding, behind)
  const headOwned = ownership('owned', word(ownedHead))
  const lastOwned = ownership('owned', word(last))
  const stemOwner = ownership('owner', stem)
  const stemModifier = ownership('modifier', stem)
  const pluralModifier = ownership('modifier', `${stem}s`)
  const pluralOwner = ownership('owner', `${stem}s`)
  add(headOwned)
  add(headOwned, determiner)
  add(headOwned, stemOwner)
  add(headOwned, stemOwner, tag(-1))
  add(headOwned, stemModifier)
  add(headOwned, stemModifier, pluralModifier)
  add(headOwned, ownedShape)
  add(headOwned, ownedAhead, behind)
  add(headOwned, nextNoun, nextVerb)
  add(headOwned, owned(ownedHead + 1), tag(-1))
  add(stemOwner)
  add(stemOwner, stemModifier)
  add(stemOwner, pluralOwner)
  add(pluralModifier)
  add(pluralModifier, stemModifier, determiner)
  add(stemOwner, determiner)
  add(stemOwner, ownedAhead, behind)
  add(lastOwned, tag(last + 1), nextVerb)
  add(ownership('modifier', word(1)), headOwned, ownedShape)
  const governor = governorBefore(context, opener)
  add(governor)
  add(governor, headOwned)
  add(governor, determiner)
  add(governor, tag(1))
  add(governor, owned(1), owned(2))
  add(governor, ownedAhead)
  add(owned(ownedHead), owned(ownedHead + 1))
  add(owned(ownedHead), headOwned, behind)
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
  add(word(ownedHead), behind)
  add(word(ownedHead), owned(ownedHead + 1))
  add(word(ownedHead), stem.slice(-3))
  add(word(-1), ownedAhead, behind)
  add(word(-1), ownedShape)
  return {count, plain}
}

/** The tags of a sentence in which a word is written as the possessive of its stem. */
export const ownedTagsOf = (
  words: readonly string[],
  at: number,
  stem: string,
  tagger: Tagger
): readonly PennTag[] => tagger.tag(words.with(at, `${stem}'s`))

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

/** The verb or preposition that the noun phrase depends on, or the tag of what else stands before it. */
function governorBefore({words, tags, at}: OwnerContext, opener: number): string {
  const isOpened = /^(?:DT|PRP\$|PDT)$/.test(tags[at + opener] ?? '')
  const index = at + (isOpened ? opener - 1 : opener)
  const tag = tags[index]
  return tag === undefined ? '<' : /^(?:VB|IN|TO)/.test(tag) ? (words[index] ?? '') : tag
}

/** The finite verb after the phrase in its clause and whether it is near, or the mark or word that ends the clause. */
function verbAhead(words: readonly string[], tags: readonly PennTag[], last: number): string {
  for (let index = last + 1; index <= last + farthest; index++) {
    const tag = tags[index]
    if (tag === undefined) return ''
    if (clauseEnd.test(words[index] ?? '')) return tag.charAt(0)
    if (isFiniteVerb(tag)) return tag + Math.min(index - last, 3)
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
