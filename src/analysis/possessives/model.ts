import {mix} from '../tagger/hash.ts'
import type {Tagger} from '../tagger-types.ts'
import {openModel, weightIn} from '../weights.ts'
import {type OwnerContext, ownerFeatureCount, readOwnerFeatures} from './features.ts'
import {ownershipIn} from './ownership.ts'

/** Judges whether a word in s is a plural or a possessive. */
export interface PossessiveModel {
  /** Log-odds of an owner against a plural from which on the word is an error, a query, or corrected unasked. */
  readonly thresholds: {readonly error: number; readonly query: number; readonly certain: number}
  /** Log-odds against a plural of `user's` and of `users'`. */
  score(context: OwnerContext): readonly [singular: number, plural: number]
}

/** Header of the data file. */
export interface PossessiveHeader extends Pick<PossessiveModel, 'thresholds'> {
  readonly version: 3
  /** How many slots of the table hold weights; the others hold the levels of nouns. Both are powers of two. */
  readonly slots: number
  /** Log-odds of `user's` and `users'` against a plural before anything around the word is known. */
  readonly biases: readonly [singular: number, plural: number]
}

/** Name of the data file. */
export const possessiveData = 'possessive.bin'

/** Hash of a feature for an owner form, 1 or 2. */
export const ownerWeightHash = (feature: number, form: number): number => mix(feature, form)

/**
 * Open a trained model.
 * @param bytes - Contents of `possessive.bin`.
 * @throws {Error} If the data are of another version.
 */
export function createPossessiveModel(bytes: Uint8Array, tagger: Tagger): PossessiveModel {
  const opened = openModel(bytes)
  const {version, slots, biases, thresholds} = opened.header as PossessiveHeader // Written by the trainer.
  if (version !== 3) throw new Error(`Possessive data of version ${String(version)}, expected 3`)
  const table = opened.table.subarray(0, slots)
  const ownership = ownershipIn(opened.table.subarray(slots))
  const features = new Int32Array(ownerFeatureCount)
  return {
    thresholds,
    score(context) {
      const {count} = readOwnerFeatures(context, tagger, ownership, features)
      let [singular, plural] = biases
      for (let each = 0; each < count; each++) {
        const feature = features[each] ?? 0
        singular += weightIn(table, ownerWeightHash(feature, 1))
        plural += weightIn(table, ownerWeightHash(feature, 2))
      }
      return [singular, plural]
    }
  }
}
