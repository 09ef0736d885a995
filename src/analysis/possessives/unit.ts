import type {Tagger} from '../tagger-types.ts'
import {type Tokens, tokenKinds} from '../tokens.ts'

/** Forms that lose an apostrophe for one another, in the order of the model: `users`, `user's`, `users'`. */
export const ownerForms = ['plural', 'singular-owner', 'plural-owner'] as const

/** A word in s that may be a plural or a possessive. */
export interface OwnerUnit {
  /** Index of the word, and of its last token: the apostrophe of `users'`. */
  readonly index: number
  readonly last: number
  /** The word without its ending. */
  readonly stem: string
  /** Index in `ownerForms` of how it is written. */
  readonly form: number
}

const plural = /^[a-z]{2,}[^s']s$/
const singular = /^([a-z]{3,})'s$/
/** What takes `'s` for “is” or “has”. */
const contracted = new Set('it that what who he she there here let where how when why one this'.split(' '))
/** Words in s that are no plurals. */
const never = new Set(
  (
    'this his its yes was has does is as us thus always perhaps towards besides afterwards hers ours theirs yours across ' +
    'plus minus versus sometimes'
  ).split(' ')
)

/** Pronouns that are tagged as nouns and that nobody owns: “in quotations nothing is fixed”. */
const unowned =
  /^(?:no|some|any|every)(?:thing|one|body)$|^(?:none|others?|more|most|today|yesterday|tomorrow)$/

/** The word at an index, if it can be a plural or a possessive of a noun. */
export function ownerUnitAt(tokens: Tokens, index: number): OwnerUnit | undefined {
  if (tokens.kinds[index] !== tokenKinds.word) return undefined
  const normal = tokens.normals[index] ?? ''
  const owner = singular.exec(normal)?.[1]
  if (owner !== undefined)
    return contracted.has(owner) ? undefined : {index, last: index, stem: owner, form: 1}
  if (!mayBeOwner(normal)) return undefined
  const apostrophe =
    tokens.normals[index + 1] === "'" &&
    tokens.starts[index + 1] === tokens.ends[index] &&
    tokens.blocks[index + 1] === tokens.blocks[index] &&
    (tokens.starts[index + 2] ?? 0) > (tokens.ends[index + 1] ?? 0)
  const stem = normal.slice(0, -1)
  return apostrophe ? {index, last: index + 1, stem, form: 2} : {index, last: index, stem, form: 0}
}

/** Whether a word, in lower case, has the form of a plural that may own something. */
export const mayBeOwner = (normal: string): boolean => plural.test(normal) && !never.has(normal)

/**
 * Whether a noun phrase may go on after a unit, so that it could be a possessive: `users needs`, not `users of` or
 * `users have`. Only such units are learnt and judged.
 */
export function mayOwn({last}: OwnerUnit, tokens: Tokens, tagger: Tagger): boolean {
  const next = last + 1
  if (tokens.kinds[next] !== tokenKinds.word || tokens.blocks[next] !== tokens.blocks[last]) return false
  if ((tokens.starts[next] ?? 0) === (tokens.ends[last] ?? 0)) return false
  const owned = tokens.normals[next] ?? ''
  if (unowned.test(owned)) return false
  const readings = tagger.tagsOf(owned)
  return readings.some(({tag, share}, rank) =>
    rank === 0 ? /^(?:NN|JJ|VB[GN]$)/.test(tag) : tag.startsWith('NN') && share > 0.15
  )
}
