import type {Form} from '../interner.ts'
import {type Tokens, tokenKinds} from '../tokens.ts'

/** How many tokens on each side are looked at as a bag; those next to the place one by one, too. */
const bagReach = 8

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

/** A word as the model sees it: what is asked for at every place that it is near. */
interface Seen {
  readonly classOf: ClassOf
  readonly hash: number
  /** From 1. */
  readonly kind: number
  /** Hash of the word in the bag, and whether it is long enough to be put there. */
  readonly bag: number
  readonly inBag: boolean
}

/** Words of more than three letters make the bag. */
const longestLeftOut = 3

function seeWord(classOf: ClassOf, text: string): Seen {
  const hash = hashText(text)
  return {
    classOf,
    hash,
    kind: classOf(text) + 1,
    bag: mix(0x5bd1e995, hash),
    inBag: text.length > longestLeftOut
  }
}

/** What is beyond the edge of a block, numbers and objects, by the text that stands for them. */
const others = new WeakMap<ClassOf, Map<string, Seen>>()

function otherAs(classOf: ClassOf, text: string): Seen {
  let byText = others.get(classOf)
  if (!byText) {
    byText = new Map(['', '#', '@'].map((each) => [each, seeWord(classOf, each)]))
    others.set(classOf, byText)
  }
  return byText.get(text) as Seen // It has all three.
}

/** The token at an index, seen; words remember how. */
function seenAt(tokens: Tokens, at: number, classOf: ClassOf): Seen {
  const kind = tokens.kinds[at]
  if (kind === tokenKinds.number) return otherAs(classOf, '#')
  if (kind === tokenKinds.object) return otherAs(classOf, '@')
  const form = tokens.forms[at] as Form // Within bounds.
  const known = form.seen as Seen | undefined // Only this function puts it there.
  if (known?.classOf === classOf) return known
  const seen = seeWord(classOf, form.normal)
  form.seen = seen
  return seen
}

/** Words around the place that is read: those beside it one by one, and all as far as the bag reaches. */
const before: (Seen | undefined)[] = new Array(bagReach + 1)
const after: (Seen | undefined)[] = new Array(bagReach + 1)

function lookAround(tokens: Tokens, index: number, classOf: ClassOf): void {
  const {blocks, count} = tokens
  const block = blocks[index]
  let first = index
  let last = index
  for (let offset = 1; offset <= bagReach; offset++) {
    if (first === index - offset + 1 && first > 0 && blocks[first - 1] === block) first--
    if (last === index + offset - 1 && last + 1 < count && blocks[last + 1] === block) last++
    before[offset] = first === index - offset ? seenAt(tokens, first, classOf) : undefined
    after[offset] = last === index + offset ? seenAt(tokens, last, classOf) : undefined
  }
}

/**
 * Hashes of everything about a place that the model looks at: words near it, their classes, runs of both, and the words
 * farther off as a bag.
 * @param into - Holds at least `featureCount` entries.
 * @returns How many were written.
 */
export function readFeatures(tokens: Tokens, index: number, classOf: ClassOf, into: Int32Array): number {
  lookAround(tokens, index, classOf)
  const edge = otherAs(classOf, '')
  const {hash: v1, kind: c1} = before[1] ?? edge
  const {hash: v2, kind: c2} = before[2] ?? edge
  const {hash: v3, kind: c3} = before[3] ?? edge
  const {hash: w1, kind: d1} = after[1] ?? edge
  const {hash: w2, kind: d2} = after[2] ?? edge
  const {hash: w3, kind: d3} = after[3] ?? edge
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
    const left = before[offset]
    if (left?.inBag) into[count++] = left.bag
    const right = after[offset]
    if (right?.inBag) into[count++] = right.bag
  }
  return count
}
