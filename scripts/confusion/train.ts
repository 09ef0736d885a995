// Trains the model of confusable words on the corpus of a data folder beside the checkout.
// tsx scripts/confusion/train.ts: writes src/analysis/data/confusion.bin; the same corpus gives the same bytes.
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {wordClasses} from '../../src/analysis/confusion/classes.ts'
import {type ClassOf, featureCount, readFeatures} from '../../src/analysis/confusion/features.ts'
import {createConfusionModel, confusionData, weightHash} from '../../src/analysis/confusion/model.ts'
import {confusionSets} from '../../src/analysis/confusion/sets.ts'
import {createTagger} from '../../src/analysis/tagger/create-tagger.ts'
import {type CorpusFile, readCorpus} from './corpus.ts'
import {type Learnt, learn, type Places, shuffled} from './learn.ts'
import {packTable, writeModel} from './pack.ts'
import {chooseThreshold, strictness} from './thresholds.ts'

const largest = 24_000
const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/analysis/data')
const classOf: ClassOf = wordClasses(createTagger(await readFile(path.join(folder, 'tagger.bin'))))

interface Occurrence {
  readonly file: CorpusFile
  readonly index: number
}

const wordsOfSets = new Set(confusionSets.flatMap(({words}) => words))
const train = new Map<string, Occurrence[]>()
const tune = new Map<string, Occurrence[]>()
for await (const file of readCorpus()) {
  const {tokens, parts} = file
  for (let index = 0; index < tokens.count; index++) {
    const word = tokens.normals[index] ?? ''
    if (!wordsOfSets.has(word)) continue
    const part = parts[tokens.blocks[index] ?? 0] === 'tune' ? tune : train
    const list = part.get(word)
    if (list) list.push({file, index})
    else part.set(word, [{file, index}])
  }
}
console.log(`read ${[...train.values()].reduce((sum, list) => sum + list.length, 0)} places`)

const learnt: Learnt[] = confusionSets.map(({words}, number) => {
  const result = learn(placesOf(words), words.length, words.map((word) => train.get(word)?.length ?? 1))
  if (number % 50 === 0) console.log(`learnt ${number} of ${confusionSets.length}`)
  return result
})
const table = packTable(
  learnt.flatMap(({weights}, set) =>
    weights.flatMap((list, word) =>
      [...list].map(([feature, {weight, count}]) => ({
        hash: weightHash(feature, set, word),
        weight,
        worth: Math.abs(weight) * Math.log2(1 + count) * (confusionSets[set]?.kind === 'classic' ? 2 : 1)
      }))
    )
  )
)
const header = {
  version: 1,
  slots: table.slots,
  scale: table.scale,
  sets: confusionSets.map(({words}, set) => ({words, biases: round(learnt[set]?.biases ?? []), errors: [] as number[], queries: [] as number[]}))
} as const
const model = createConfusionModel(writeModel(header, table), classOf)

const tuned = header.sets.map((set, number) => {
  const {words} = set
  const sampled = words.map((word) => sample(tune.get(word) ?? [], 60_000))
  const modelSet = model.sets[number]
  const margins = sampled.map((list) => list.map(({file, index}) => (modelSet ? (model.score([modelSet], file.tokens, index)[0] ?? []) : [])))
  const pair = (strict: number): (number | null)[] =>
    words.flatMap((_, written) =>
      words.map((_, meant) => {
        if (written === meant) return null
        const margin = (scores: readonly number[]): number => (scores[meant] ?? 0) - (scores[written] ?? 0)
        const kind = confusionSets[number]?.kind ?? 'typing'
        return chooseThreshold((margins[written] ?? []).map(margin), (margins[meant] ?? []).map(margin), kind, strict) ?? null
      })
    )
  const errors = pair(strictness.error)
  const queries = pair(strictness.query)
  report(words, margins, errors)
  return {...set, errors, queries}
})
await writeFile(path.join(folder, confusionData), writeModel({...header, sets: tuned}, table))

function placesOf(words: readonly string[]): Places {
  const lists = words.map((word) => sample(train.get(word) ?? [], largest))
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

function sample(list: readonly Occurrence[], most: number): readonly Occurrence[] {
  if (list.length <= most) return list
  return [...shuffled(list.length).subarray(0, most)].flatMap((index) => list[index] ?? [])
}

function report(words: readonly string[], margins: readonly (readonly (readonly number[])[])[], errors: readonly (number | null)[]): void {
  const parts = words.flatMap((written, from) =>
    words.flatMap((meant, to) => {
      const threshold = errors[from * words.length + to]
      if (from === to) return []
      if (threshold === null || threshold === undefined) return [`${written}→${meant} –`]
      const over = (list: readonly (readonly number[])[]): number =>
        list.filter((scores) => (scores[to] ?? 0) - (scores[from] ?? 0) >= threshold).length
      return [`${written}→${meant} ${threshold} found ${over(margins[to] ?? [])}/${margins[to]?.length ?? 0} false ${over(margins[from] ?? [])}/${margins[from]?.length ?? 0}`]
    })
  )
  console.log(parts.join('; '))
}

function round(values: readonly number[]): readonly number[] {
  return values.map((value) => Math.round(value * 1000) / 1000)
}
