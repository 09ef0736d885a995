import {type Tokens, tokenKinds} from '../tokens.ts'

/** How many tokens on each side are looked at one by one. */
export const reach = 3
/** How many tokens on each side are looked at as a bag. */
export const bagReach = 8

/** Index of the token `offset` places away from another, or -1 beyond the edge of its block. */
export function placeAt(tokens: Tokens, index: number, offset: number): number {
  const at = index + offset
  return at < 0 || at >= tokens.count || tokens.blocks[at] !== tokens.blocks[index] ? -1 : at
}

/** A token as the model sees it: numbers and objects by kind, everything else in lower case. */
export function textAt(tokens: Tokens, at: number): string {
  const kind = tokens.kinds[at]
  if (kind === tokenKinds.number) return '#'
  if (kind === tokenKinds.object) return '@'
  return tokens.normals[at] ?? ''
}
