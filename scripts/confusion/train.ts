// Trains the model of confusable words on the corpus of a data folder beside the checkout.
// tsx scripts/confusion/train.ts: writes src/analysis/data/confusion.bin; the same corpus gives the same bytes.
// tsx scripts/confusion/train.ts form/from its/it's: only shows what these sets alone would do.
// tsx scripts/confusion/train.ts --thresholds: keeps the weights that there are and chooses the thresholds anew.
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {wordClasses} from '../../src/analysis/confusion/classes.ts'
import {type ClassOf, featureCount, readFeatures} from '../../src/analysis/confusion/features.ts'
import {
  confusionData,
  createConfusionModel,
  type ModelHeader,
  weightHash
} from '../../src/analysis/confusion/model.ts'
import {setKey} from '../../src/analysis/confusion/sets.ts'
import {createTagger} from '../../src/analysis/tagger/create-tagger.ts'
import {openModel} from '../../src/analysis/weights.ts'
import {packTable, writeModel} from '../weights.ts'
import {type Learnt, learn, type Places} from './learn.ts'
import {type Occurrence, readTasks, sample, type Task} from './tasks.ts'
import {chooseThreshold} from './thresholds.ts'

interface Weights {
  readonly header: ModelHeader
  readonly table: Uint16Array
}

const slots = 1 << 21
const largest = 30_000
const tuningLargest = 60_000
/** How much a set's weights count when the table is too small for all. */
const priorities = {classic: 2, sound: 1, typing: 1} as const
const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/analysis/data')
const tagger = createTagger(await readFile(path.join(folder, 'tagger.bin')))
const classOf: ClassOf = wordClasses(tagger)

const file = path.join(folder, confusionData)
const [first, ...others] = process.argv.slice(2)
const keepWeights = first === '--thresholds'
const only = keepWeights || first === undefined ? [] : [first, ...others]
const tasks = (await readTasks()).filter(({words}) => only.length === 0 || only.includes(setKey(words)))
const {header, table} = keepWeights ? readBack(await readFile(file)) : train()
const model = createConfusionModel(writeModel(header, table), classOf)
const bytes = writeModel(
  {...header, sets: header.sets.map((set, number) => ({...set, errors: thresholdsOf(number)}))},
  table
)
if (only.length === 0) await writeFile(file, bytes)

/** The model as an earlier run of this script wrote it. */
function readBack(bytes: Uint8Array): Weights {
  const {header, table} = openModel(bytes)
  return {header: header as ModelHeader, table}
}

function train(): Weights {
  const learnt: Learnt[] = tasks.map(({words, train}, number) => {
    if (number % 50 === 0) console.log(`learning ${number} of ${tasks.length}`)
    return learn(
      placesOf(train),
      words.length,
      train.map((list) => Math.max(1, list.length))
    )
  })
  const table = packTable(
    learnt.flatMap(({weights}, set) =>
      weights.flatMap((list, word) =>
        [...list].map(([feature, {weight, count}]) => ({
          hash: weightHash(feature, set, word),
          weight,
          worth: Math.abs(weight) * Math.log2(1 + count) * priorities[tasks[set]?.kind ?? 'typing']
        }))
      )
    ),
    slots
  )
  const sets = tasks.map(({words}, set) => ({
    words,
    biases: round(learnt[set]?.biases ?? []),
    errors: []
  }))
  return {header: {version: 2, sets}, table}
}

/** Thresholds of one set for all pairs of its words, chosen on text that trained nothing. */
function thresholdsOf(number: number): (number | null)[] {
  const task = tasks[number]
  const set = model.sets[number]
  if (!task || !set) return []
  const {words, tune, kind} = task
  const margins = tune.map((list) =>
    sample(list, tuningLargest).map(({file, index}) => model.score([set], file.tokens, index)[0] ?? [])
  )
  const errors = words.flatMap((_, written) =>
    words.map((_, meant) => {
      if (written === meant) return null
      const margin = (scores: readonly number[]): number => (scores[meant] ?? 0) - (scores[written] ?? 0)
      return (
        chooseThreshold((margins[written] ?? []).map(margin), (margins[meant] ?? []).map(margin), kind) ??
        null
      )
    })
  )
  report(task, margins, errors)
  return errors
}

function placesOf(all: readonly (readonly Occurrence[])[]): Places {
  const lists = all.map((list) => sample(list, largest))
  const count = lists.reduce((sum, list) => sum + list.length, 0)
  const features = new Int32Array(count * featureCount)
  const lengths = new Uint8Array(count)
  const labels = new Uint8Array(count)
  const row = new Int32Array(featureCount)
  let at = 0
  for (const [label, list] of lists.entries()) {
    for (const {file, index} of list) {
      const length = readFeatures(file.tokens, index, classOf, row)
      features.set(row.subarray(0, length), at * featureCount)
      lengths[at] = length
      labels[at] = label
      at++
    }
  }
  return {count, width: featureCount, features, lengths, labels}
}

/** Prints what each threshold finds and what it flags wrongly in the tuning text. */
function report(
  {words}: Task,
  margins: readonly (readonly (readonly number[])[])[],
  errors: readonly (number | null)[]
): void {
  const parts = words.flatMap((written, from) =>
    words.flatMap((meant, to) => {
      const threshold = errors[from * words.length + to]
      if (from === to) return []
      if (threshold === null || threshold === undefined) return [`${written}→${meant} –`]
      const over = (list: readonly (readonly number[])[]): number =>
        list.filter((scores) => (scores[to] ?? 0) - (scores[from] ?? 0) >= threshold).length
      const share = (part: number): string => `${over(margins[part] ?? [])}/${margins[part]?.length ?? 0}`
      return [`${written}→${meant} ${threshold} found ${share(to)} false ${share(from)}`]
    })
  )
  console.log(parts.join('; '))
}

function round(values: readonly number[]): readonly number[] {
  return values.map((value) => Math.round(value * 1000) / 1000)
}
