import type {Tagger} from '../tagger-types.ts'
import {type Tokens, tokenKinds} from '../tokens.ts'
import type {Unit} from './context.ts'

/** The forms that lose or gain an apostrophe for one another: `users`, `user's`, `users'`. */
export const possessiveForms = ['-s', "-'s", "-s'"] as const

/** A word in s with or without an apostrophe, and which of the forms it is written in. */
export interface PossessiveUnit {
  readonly unit: Unit
  /** Index in `possessiveForms`. */
  readonly form: number
}

const plural = /^[a-z]{2,}[^s']s$/
const singular = /^([a-z]{3,})'s$/
const pronouns = new Set([
  'it',
  'that',
  'what',
  'who',
  'he',
  'she',
  'there',
  'here',
  'let',
  'where',
  'how',
  'when',
  'why',
  'one',
  'this'
])
const never = new Set(
  'this his its yes was has does is as us thus always perhaps towards besides afterwards hers ours theirs yours across plus minus versus sometimes'.split(
    ' '
  )
)

/** The word at an index, if it can be a plural or a possessive of a noun; `its`, `it's` and their like are none. */
export function possessiveUnitAt(tokens: Tokens, index: number): PossessiveUnit | undefined {
  if (tokens.kinds[index] !== tokenKinds.word) return undefined
  const normal = tokens.normals[index] ?? ''
  const own = singular.exec(normal)?.[1]
  if (own !== undefined)
    return pronouns.has(own) ? undefined : {unit: {index, last: index, stem: own}, form: 1}
  if (!plural.test(normal) || never.has(normal)) return undefined
  const stem = normal.slice(0, -1)
  const apostrophe =
    tokens.normals[index + 1] === "'" &&
    tokens.starts[index + 1] === tokens.ends[index] &&
    tokens.blocks[index + 1] === tokens.blocks[index] &&
    (tokens.starts[index + 2] ?? 0) > (tokens.ends[index + 1] ?? 0)
  return apostrophe
    ? {unit: {index, last: index + 1, stem}, form: 2}
    : {unit: {index, last: index, stem}, form: 0}
}

/**
 * Whether a noun phrase may go on after a unit, so that it could be a possessive: `users needs`, not `users of` or
 * `users have`. Only such units are learnt and judged.
 */
export function mayOwn({last}: Unit, tokens: Tokens, tagger: Tagger): boolean {
  const next = last + 1
  if (tokens.kinds[next] !== tokenKinds.word || tokens.blocks[next] !== tokens.blocks[last]) return false
  if ((tokens.starts[next] ?? 0) === (tokens.ends[last] ?? 0)) return false
  const [usual] = tagger.tagsOf(tokens.normals[next] ?? '')
  return usual !== undefined && /^(?:NN|JJ|VB[GN]$)/.test(usual.tag)
}
