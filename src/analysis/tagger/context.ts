import type {Word} from './describe.ts'
import {mix} from './hash.ts'
import {type Casing, casing} from './shape.ts'

const edge: Word = {
  candidates: new Uint8Array(1),
  features: new Int32Array(0),
  form: 0x5eed,
  kind: 0xed6e,
  ending: 0,
  shape: 0x7ff,
  casing: casing.none,
  clitic: 0
}

/** How a whole sentence is capitalized; in headings a capital tells little. */
export const manner = {plain: 0, title: 1, upper: 2, lower: 3} as const
/** One of the values of `manner`. */
export type Manner = (typeof manner)[keyof typeof manner]

/** How a sentence is capitalized, judged by the casing of its words. */
export function mannerOf(words: readonly {readonly casing: Casing}[]): Manner {
  let lower = 0
  let capital = 0
  let upper = 0
  let mixed = 0
  for (let index = 0; index < words.length; index++) {
    const value = words[index]?.casing
    if (value === casing.lower) lower++
    else if (value === casing.capital) capital++
    else if (value === casing.upper) upper++
    else if (value === casing.mixed) mixed++
  }
  const letters = lower + capital + upper + mixed
  if (letters >= 2 && upper > letters * 0.6 && lower < 0.2 * letters) return manner.upper
  if (letters >= 3 && capital + upper + mixed >= 0.6 * letters) return manner.title
  if (letters >= 3 && capital + upper === 0) return manner.lower
  return manner.plain
}

/** Most context features of a word. */
export const contextSize = 24

/**
 * Hash the features of a word that depend on its sentence.
 * @param words - The sentence.
 * @param index - Which word.
 * @param previous - Tag of the word before, or -1.
 * @param before - Tag of the word before that, or -1.
 * @param how - How the sentence is capitalized.
 * @param result - Receives `contextSize` hashes.
 */
export function addContext(
  words: readonly Word[],
  index: number,
  previous: number,
  before: number,
  how: Manner,
  result: Int32Array
): void {
  const word = words[index] ?? edge
  const left = words[index - 1] ?? edge
  const left2 = words[index - 2] ?? edge
  const right = words[index + 1] ?? edge
  const right2 = words[index + 2] ?? edge
  const one = mix(previous + 2, left.clitic)
  const two = mix(one, mix(before + 2, left2.clitic))
  const {form, kind} = word
  const kinds = mix(kind, right.kind)
  const initial = index === 0 || (index === 1 && left.casing === casing.none) ? 4 : 0

  result[0] = mix(one, 0x201)
  result[1] = mix(two, 0x202)
  result[2] = mix(mix(one, form), 0x203)
  result[3] = mix(left.form, 0x204)
  result[4] = mix(left2.form, 0x205)
  result[5] = mix(right.form, 0x206)
  result[6] = mix(right2.form, 0x207)
  result[7] = mix(kinds, 0x208)
  result[8] = mix(mix(right.kind, right2.kind), 0x209)
  result[9] = mix(mix(left.form, form), 0x20a)
  result[10] = mix(mix(form, right.form), 0x20b)
  result[11] = mix(mix(one, right.kind), 0x20c)
  result[12] = mix(mix(one, kinds), 0x20d)
  result[13] = mix(mix(two, form), 0x20e)
  result[14] = mix(right.ending, 0x20f)
  result[15] = mix(mix(word.shape, how + initial), 0x210)
  result[16] = mix(mix(mix(word.shape, how), mix(left.shape, right.shape)), 0x211)
  result[17] = mix(mix(left.kind, kind), 0x212)
  result[18] = mix(mix(one, right.form), 0x213)
  result[19] = mix(mix(left.form, right.form), 0x214)
  result[20] = mix(mix(two, kind), 0x215)
  result[21] = mix(mix(left.form, kind), 0x216)
  result[22] = mix(mix(left.form, left2.form), 0x217)
  result[23] = mix(mix(kind, how + initial), 0x218)
}
