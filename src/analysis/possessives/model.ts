import {mix} from '../tagger/hash.ts'
import type {Tagger} from '../tagger-types.ts'
import {type OwnerContext, ownerFeatureCount, readOwnerFeatures} from './features.ts'

/** Judges whether a word in s is a plural or a possessive. */
export interface PossessiveModel {
  /** Log-odds of an owner against a plural from which on the word is an error, a query, or corrected unasked. */
  readonly thresholds: {readonly error: number; readonly query: number; readonly certain: number}
  /** Log-odds against a plural of `user's` and of `users'`. */
  score(context: OwnerContext): readonly [singular: number, plural: number]
}

/** Name of the data file. */
export const possessiveData = 'possessive.bin'

/** Bytes before the table: version, slots, two biases, three thresholds; each of four bytes. */
export const possessiveHeader = 28
export const possessiveVersion = 1

/** How many slots after its own a weight may lie. */
export const possessiveProbes = 8
/** What a step of a stored weight stands for. */
export const possessiveStep = 0.05

/** Place of a feature of an owner form, 1 or 2, in a table of `slots`, a power of two. */
export function weightSlot(
  feature: number,
  form: number,
  slots: number
): {readonly slot: number; readonly mark: number} {
  const hash = mix(feature, form)
  return {slot: (hash >>> 5) & (slots - 1), mark: Math.imul(hash, 0x2c1b3c6d) >>> 24}
}

/**
 * Open a trained model.
 * @param bytes - Contents of `possessive.bin`: the header, then slots of a byte to know a feature again and a weight,
 *   both 0 where there is none.
 * @throws {Error} If the data are of another version.
 */
export function createPossessiveModel(bytes: Uint8Array, tagger: Tagger): PossessiveModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint32(0, true)
  if (version !== possessiveVersion)
    throw new Error(`Possessive data of version ${version}, expected ${possessiveVersion}`)
  const slots = view.getUint32(4, true)
  const number = (at: number): number => view.getFloat32(at, true)
  const features = new Int32Array(ownerFeatureCount)

  const weightOf = (feature: number, form: number): number => {
    const {slot, mark} = weightSlot(feature, form, slots)
    for (let probe = 0; probe < possessiveProbes; probe++) {
      const at = possessiveHeader + 2 * ((slot + probe) & (slots - 1))
      const weight = view.getInt8(at + 1)
      if (weight === 0) return 0
      if (view.getUint8(at) === mark) return weight * possessiveStep
    }
    return 0
  }
  return {
    thresholds: {error: number(16), query: number(20), certain: number(24)},
    score(context) {
      const {count} = readOwnerFeatures(context, tagger, features)
      let singular = number(8)
      let plural = number(12)
      for (let each = 0; each < count; each++) {
        const feature = features[each] ?? 0
        singular += weightOf(feature, 1)
        plural += weightOf(feature, 2)
      }
      return [singular, plural]
    }
  }
}
