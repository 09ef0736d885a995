import {type Tokens, tokenKinds} from '../tokens.ts'

/** How many tokens on each side are looked at one by one. */
export const reach = 3
/** How many tokens on each side are looked at as a bag. */
export const bagReach = 8

/** What stands around a place, in the form that features are made of. */
export interface ConfusionContext {
  /** Tokens around the place, from `-bagReach` to `+bagReach` without the place itself; `''` beyond the block. */
  readonly words: readonly string[]
}

const edge = ''

/** Token `offset` places away, as the model sees it: numbers and objects by kind, everything else in lower case. */
export function wordAt(tokens: Tokens, index: number, offset: number): string {
  const at = index + offset
  if (at < 0 || at >= tokens.count || tokens.blocks[at] !== tokens.blocks[index]) return edge
  const kind = tokens.kinds[at]
  if (kind === tokenKinds.number) return '#'
  if (kind === tokenKinds.object) return '@'
  return tokens.normals[at] ?? edge
}
