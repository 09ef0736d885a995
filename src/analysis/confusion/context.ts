import {type Tokens, tokenKinds} from '../tokens.ts'

/** How many tokens on each side are looked at one by one. */
export const reach = 3
/** How many tokens on each side are looked at as a bag. */
export const bagReach = 8

/** What a place is, in tokens: one word, or a word and the apostrophe after it. */
export interface Unit {
  /** Index of the word. */
  readonly index: number
  /** Index of the last token: the word or its apostrophe. */
  readonly last: number
  /** For possessives and plurals, the word without its ending; the word itself is then looked at too. */
  readonly stem: string | undefined
}

/** The unit of a word that is looked at from outside alone. */
export const unitOf = (index: number): Unit => ({index, last: index, stem: undefined})

/** Index of the token `offset` places away from a unit, or -1 beyond the edge of its block. */
export function placeAt(tokens: Tokens, {index, last}: Unit, offset: number): number {
  const at = offset < 0 ? index + offset : last + offset
  return at < 0 || at >= tokens.count || tokens.blocks[at] !== tokens.blocks[index] ? -1 : at
}

/** A token as the model sees it: numbers and objects by kind, everything else in lower case. */
export function textAt(tokens: Tokens, at: number): string {
  const kind = tokens.kinds[at]
  if (kind === tokenKinds.number) return '#'
  if (kind === tokenKinds.object) return '@'
  return tokens.normals[at] ?? ''
}
