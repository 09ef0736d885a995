import {addUnit, emptyHash} from './hash.ts'

/** How a word is capitalized. */
export const casing = {none: 0, lower: 1, capital: 2, upper: 3, mixed: 4} as const
/** One of the values of `casing`. */
export type Casing = (typeof casing)[keyof typeof casing]

/** How a word is capitalized: `none` without letters, `capital` for a single capital letter too. */
export function casingOf(word: string): Casing {
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return casing.none
  if (word === lower) return casing.lower
  if (word.length > 1 && word === upper) return casing.upper
  const first = word.charAt(0)
  if (first !== first.toLowerCase() && word.slice(1) === lower.slice(1)) return casing.capital
  return casing.mixed
}

const clitics: readonly RegExp[] = [/'s$/i, /s'$/i, /n't$/i, /'ll$/i, /'ve$/i, /'(?:re|m)$/i, /'d$/i]

/** Which contracted word or possessive mark a word ends in, from 1; 0 for none. */
export function cliticOf(word: string): number {
  return word.includes("'") ? clitics.findIndex((clitic) => clitic.test(word)) + 1 : 0
}

/** Most units of an ending that count. */
export const longestEnding = 5

/** Hashes of the last one, two, … letters of a word, as many as it has. */
export function endingHashes(word: string): readonly number[] {
  const hashes: number[] = []
  let hash = addUnit(emptyHash, 0x2d)
  for (let length = 1; length <= Math.min(longestEnding, word.length); length++) {
    hash = addUnit(hash, word.charCodeAt(word.length - length))
    hashes.push(hash)
  }
  return hashes
}
