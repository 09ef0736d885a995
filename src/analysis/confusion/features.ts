import type {Tokens} from '../tokens.ts'
import {bagReach, placeAt, reach, textAt} from './context.ts'

/** How many features a place has at most. */
export const featureCount = 32 + 2 * (bagReach - 2)

/** Gives the number of a word's class: the parts of speech it usually is. */
export type ClassOf = (word: string) => number

/** FNV-1a over UTF-16 units. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** Mixes a number into a hash so that all its bits count. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1)
  mixed ^= mixed >>> 15
  return Math.imul(mixed, 0x85ebca6b) ^ (mixed >>> 13)
}

const mix2 = (hash: number, a: number, b: number): number => mix(mix(hash, a), b)
const mix3 = (hash: number, a: number, b: number, c: number): number => mix(mix2(hash, a, b), c)
const mix4 = (hash: number, a: number, b: number, c: number, d: number): number => mix(mix3(hash, a, b, c), d)

/** Hash and class number of each token of a draft as the model sees it, found when first asked for: places overlap. */
interface Seen {
  readonly classOf: ClassOf
  readonly hashes: Int32Array
  /** From 1; 0 is a token not looked at yet. */
  readonly kinds: Int32Array
  readonly edgeKind: number
}

const seenByTokens = new WeakMap<Tokens, Seen>()
const edgeHash = hashText('')

function seenOf(tokens: Tokens, classOf: ClassOf): Seen {
  let seen = seenByTokens.get(tokens)
  if (seen?.classOf !== classOf) {
    seen = {
      classOf,
      hashes: new Int32Array(tokens.count),
      kinds: new Int32Array(tokens.count),
      edgeKind: classOf('') + 1
    }
    seenByTokens.set(tokens, seen)
  }
  return seen
}

/**
 * Hashes of everything about a place that the model looks at: words near it, their classes, runs of both, and the words
 * farther off as a bag.
 * @param into - Holds at least `featureCount` entries.
 * @returns How many were written.
 */
export function readFeatures(tokens: Tokens, index: number, classOf: ClassOf, into: Int32Array): number {
  const {hashes, kinds, edgeKind} = seenOf(tokens, classOf)
  for (let offset = -reach; offset <= reach; offset++) {
    if (offset === 0) continue
    const at = placeAt(tokens, index, offset)
    if (at >= 0 && kinds[at] === 0) {
      const text = textAt(tokens, at)
      hashes[at] = hashText(text)
      kinds[at] = classOf(text) + 1
    }
    words[offset + reach] = at < 0 ? edgeHash : (hashes[at] ?? 0)
    classes[offset + reach] = at < 0 ? edgeKind : (kinds[at] ?? 0)
  }
  const [c3 = 0, c2 = 0, c1 = 0, , d1 = 0, d2 = 0, d3 = 0] = classes
  const [v3 = 0, v2 = 0, v1 = 0, , w1 = 0, w2 = 0, w3 = 0] = words
  into[0] = mix(1, v1)
  into[1] = mix(2, w1)
  into[2] = mix(3, v2)
  into[3] = mix(4, w2)
  into[4] = mix(5, v3)
  into[5] = mix(6, w3)
  into[6] = mix2(7, v2, v1)
  into[7] = mix2(8, w1, w2)
  into[8] = mix2(9, v1, w1)
  into[9] = mix3(10, v3, v2, v1)
  into[10] = mix3(11, w1, w2, w3)
  into[11] = mix3(12, v2, v1, w1)
  into[12] = mix3(13, v1, w1, w2)
  into[13] = mix(14, c1)
  into[14] = mix(15, d1)
  into[15] = mix(16, c2)
  into[16] = mix(17, d2)
  into[17] = mix2(18, c1, d1)
  into[18] = mix2(19, c2, c1)
  into[19] = mix2(20, d1, d2)
  into[20] = mix3(21, c1, d1, d2)
  into[21] = mix3(22, c2, c1, d1)
  into[22] = mix4(23, c2, c1, d1, d2)
  into[23] = mix3(24, d1, d2, d3)
  into[24] = mix3(25, c3, c2, c1)
  into[25] = mix2(26, v1, d1)
  into[26] = mix2(27, c1, w1)
  into[27] = mix3(28, v1, d1, d2)
  into[28] = mix3(29, c2, c1, w1)
  into[29] = mix3(30, v2, v1, d1)
  into[30] = mix3(31, c1, w1, w2)
  into[31] = mix3(32, v1, w1, d2)
  let count = 32
  for (let offset = 3; offset <= bagReach; offset++) {
    count = addToBag(tokens, placeAt(tokens, index, -offset), into, count)
    count = addToBag(tokens, placeAt(tokens, index, offset), into, count)
  }
  return count
}

/** Words around the place that is read, kept from one call to the next. */
const words = new Int32Array(2 * reach + 1)
const classes = new Int32Array(2 * reach + 1)

/** Words of more than three letters make the bag. */
function addToBag(tokens: Tokens, at: number, into: Int32Array, count: number): number {
  if (at < 0) return count
  const text = textAt(tokens, at)
  if (text.length <= 3) return count
  into[count] = mix(0x5bd1e995, hashText(text))
  return count + 1
}
