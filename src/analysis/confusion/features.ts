import type {Tokens} from '../tokens.ts'
import {bagReach, reach, type Unit, wordAt} from './context.ts'

/** How many features a place has at most. */
export const featureCount = 40 + 2 * (bagReach - 2)

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

/**
 * Hashes of everything about a place that the model looks at: words near it, their classes, runs of both, and the words
 * farther off as a bag.
 * @param into - Holds at least `featureCount` entries.
 * @returns How many were written.
 */
export function readFeatures(tokens: Tokens, unit: Unit, classOf: ClassOf, into: Int32Array): number {
  const word = new Int32Array(2 * reach + 1)
  const kind = new Int32Array(2 * reach + 1)
  for (let offset = -reach; offset <= reach; offset++) {
    if (offset === 0) continue
    const text = wordAt(tokens, unit, offset)
    word[offset + reach] = hashText(text)
    kind[offset + reach] = classOf(text) + 1
  }
  let count = 0
  let template = 1
  const add = (...parts: readonly number[]): void => {
    let hash = template++
    for (const part of parts) hash = mix(hash, part)
    into[count++] = hash
  }
  const [c3 = 0, c2 = 0, c1 = 0, , d1 = 0, d2 = 0, d3 = 0] = kind
  const [v3 = 0, v2 = 0, v1 = 0, , w1 = 0, w2 = 0, w3 = 0] = word
  add(v1)
  add(w1)
  add(v2)
  add(w2)
  add(v3)
  add(w3)
  add(v2, v1)
  add(w1, w2)
  add(v1, w1)
  add(v3, v2, v1)
  add(w1, w2, w3)
  add(v2, v1, w1)
  add(v1, w1, w2)
  add(c1)
  add(d1)
  add(c2)
  add(d2)
  add(c1, d1)
  add(c2, c1)
  add(d1, d2)
  add(c1, d1, d2)
  add(c2, c1, d1)
  add(c2, c1, d1, d2)
  add(d1, d2, d3)
  add(c3, c2, c1)
  add(v1, d1)
  add(c1, w1)
  add(v1, d1, d2)
  add(c2, c1, w1)
  add(v2, v1, d1)
  add(c1, w1, w2)
  add(v1, w1, d2)
  if (unit.stem !== undefined) {
    const stem = hashText(unit.stem)
    const own = classOf(unit.stem) + 1
    add(stem)
    add(stem, w1)
    add(stem, d1)
    add(own, d1, d2)
    add(own, c1, d1)
    add(own, w1)
    add(own, c1, d1, d2)
    add(stem, c1)
  }
  for (let offset = 3; offset <= bagReach; offset++) {
    for (const side of [-offset, offset]) {
      const text = wordAt(tokens, unit, side)
      if (text.length > 3) into[count++] = mix(0x5bd1e995, hashText(text))
    }
  }
  return count
}
