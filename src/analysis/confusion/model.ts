import type {Tokens} from '../tokens.ts'
import {openModel} from '../weights.ts'
import {type ClassOf, mix, readFeatures} from './features.ts'
import {createSummer} from './summer.ts'

/** One set as the model knows it. */
export interface ModelSet {
  /** Its place among the sets, from which the hashes of its weights are made. */
  readonly number: number
  readonly key: string
  readonly words: readonly string[]
  /** Log-odds of each word before anything around it is known. */
  readonly biases: readonly number[]
  /**
   * For each pair (written, meant), row by row: by how much `meant` must be likelier than `written`, in log-odds;
   * `Infinity` where no threshold was precise enough on held-back text.
   */
  readonly errors: readonly number[]
}

/** Judges which of several confusable words fits a place, from the words around it. */
export interface ConfusionModel {
  readonly sets: readonly ModelSet[]
  /** Sets in which some other word could be meant where this one is written. */
  setsOf(word: string): readonly ModelSet[]
  /**
   * Log-odds, up to a constant, of each word of each set at a place, whatever stands there.
   * @param written - Where it is given, only this word and those that may be meant by it are judged.
   * @returns One list a set, in the order given; each in the order of the set's words, `NaN` for those not judged.
   */
  score(
    sets: readonly ModelSet[],
    tokens: Tokens,
    index: number,
    written?: string
  ): readonly (readonly number[])[]
}

/** Header of the data file. */
export interface ModelHeader {
  readonly version: 2
  readonly sets: readonly (Omit<ModelSet, 'number' | 'key' | 'errors'> & {
    readonly errors: readonly (number | null)[]
  })[]
}

/** Name of the data file. */
export const confusionData = 'confusion.bin'

/** Hash of a feature for one word of one set. */
export const weightHash = (feature: number, set: number, word: number): number =>
  mix(feature, set * 8 + word + 1)

/**
 * Open a trained model.
 * @param bytes - Contents of `confusion.bin`.
 * @param classOf - The word classes that it was trained with.
 * @throws {Error} If the data are of another version.
 */
export function createConfusionModel(bytes: Uint8Array, classOf: ClassOf): ConfusionModel {
  const opened = openModel(bytes)
  const {table} = opened
  const header = opened.header as ModelHeader // Written by the trainer.
  if (header.version !== 2) throw new Error(`Confusion data of version ${String(header.version)}, expected 2`)
  const sets = header.sets.map(
    (set, number): ModelSet => ({
      number,
      key: set.words.join('/'),
      words: set.words,
      biases: set.biases,
      errors: set.errors.map((each) => each ?? Infinity)
    })
  )
  const byWord = new Map<string, ModelSet[]>()
  for (const set of sets) {
    for (const [index, word] of set.words.entries()) {
      const row = set.errors.slice(index * set.words.length, (index + 1) * set.words.length)
      if (row.some(Number.isFinite)) byWord.set(word, [...(byWord.get(word) ?? []), set])
    }
  }
  const {features, sum} = createSummer(table)

  return {
    sets,
    setsOf: (word) => byWord.get(word) ?? noSets,
    score(wanted, tokens, index, written) {
      const count = readFeatures(tokens, index, classOf, features)
      const scores: number[][] = []
      for (const set of wanted) {
        const from = written === undefined ? -1 : set.words.indexOf(written)
        const row: number[] = []
        for (let word = 0; word < set.words.length; word++) {
          const bias = set.biases[word] ?? 0
          if (from >= 0 && word !== from && !mayMean(set, from, word)) row.push(Number.NaN)
          else if (word === 0)
            row.push(bias) // The others are measured against the first.
          else {
            const salt = set.number * 8 + word + 1 // As `weightHash` takes it.
            row.push(sum(count, salt, bias))
          }
        }
        scores.push(row)
      }
      return scores
    }
  }
}

const noSets: readonly ModelSet[] = []

/** Whether a threshold was precise enough for one word of a set to be taken for a slip for another. */
const mayMean = ({words, errors}: ModelSet, from: number, to: number): boolean =>
  Number.isFinite(errors[from * words.length + to])
