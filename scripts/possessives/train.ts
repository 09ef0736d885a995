// Trains the model of plurals and possessives on the corpus of a data folder beside the checkout, in about two minutes.
// tsx scripts/possessives/train.ts: writes src/analysis/data/possessive.bin; the same corpus gives the same bytes.
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {ownerFeatureCount, readOwnerFeatures} from '../../src/analysis/possessives/features.ts'
import {
  createPossessiveModel,
  ownerWeightHash,
  type PossessiveHeader,
  type PossessiveModel,
  possessiveData
} from '../../src/analysis/possessives/model.ts'
import {ownershipIn} from '../../src/analysis/possessives/ownership.ts'
import {createTagger, taggerData} from '../../src/analysis/tagger/index.ts'
import {type Learnt, learn} from '../confusion/learn.ts'
import {root} from '../lexicon/data-folder.ts'
import {packTable, writeModel} from '../weights.ts'
import {type Place, readPlaces} from './corpus.ts'
import {readOwnership} from './ownership.ts'

const slots = 1 << 18
const levelSlots = 1 << 17
/** False alarms in 1,000 words of right text at each threshold. */
const alarms = {error: 0.04, query: 0.12, certain: 0.003} as const

const data = path.join(root, 'src/analysis/data')
const tagger = createTagger(readFileSync(path.join(data, taggerData)))
const levels = packTable(await readOwnership(tagger), levelSlots)
const ownership = ownershipIn(levels)
const {places, tuned} = await readPlaces(tagger)
const {biases, weights} = learnFrom(places.filter(({part}) => part === 'train'))
const table = joined(
  packTable(
    weights.flatMap((list, form) =>
      [...list].map(([feature, {weight, count}]) => ({
        hash: ownerWeightHash(feature, form),
        weight,
        worth: Math.abs(weight) * Math.log2(1 + count)
      }))
    ),
    slots
  ),
  levels
)
const header: PossessiveHeader = {
  version: 3,
  slots,
  biases: [round(biases[1] ?? 0), round(biases[2] ?? 0)],
  thresholds: {error: 0, query: 0, certain: 0}
}
const model = createPossessiveModel(writeModel(header, table), tagger)
writeFileSync(
  path.join(data, possessiveData),
  writeModel({...header, thresholds: thresholdsOf(model)}, table)
)

/**
 * Each place teaches twice: with all that is known of it, and without its words, as a text of another trade would have
 * others.
 */
function learnFrom(all: readonly Place[]): Learnt {
  const count = 2 * all.length
  const features = new Int32Array(count * ownerFeatureCount)
  const lengths = new Uint8Array(count)
  const labels = new Uint8Array(count)
  const row = new Int32Array(ownerFeatureCount)
  for (const [index, {context, form}] of all.entries()) {
    const read = readOwnerFeatures(context, tagger, ownership, row)
    for (const [copy, length] of [read.count, read.plain].entries()) {
      const at = 2 * index + copy
      lengths[at] = length
      labels[at] = form
      features.set(row.subarray(0, length), at * ownerFeatureCount)
    }
  }
  const frequencies = [0, 1, 2].map((form) => labels.filter((label) => label === form).length)
  return learn({count, width: ownerFeatureCount, features, lengths, labels}, 3, frequencies)
}

/** Thresholds by false alarms in the tuning part; prints what each finds there. */
function thresholdsOf({score}: PossessiveModel): PossessiveModel['thresholds'] {
  const tune = places.filter(({part, isNamelike, isOld}) => part === 'tune' && !isNamelike && !isOld)
  const judged = tune.map(({context, form}) => {
    const [singular, plural] = score(context)
    return {form, odds: Math.log(Math.exp(singular) + Math.exp(plural)), meant: singular >= plural ? 1 : 2}
  })
  const wrong = judged.flatMap(({form, odds}) => (form === 0 ? [odds] : [])).sort((a, b) => b - a)
  const owners = judged.filter(({form}) => form !== 0)
  const thresholdOf = (name: keyof typeof alarms): number => {
    const threshold = round(wrong[Math.round((alarms[name] * tuned) / 1000)] ?? 0)
    const found = owners.filter(({odds}) => odds >= threshold)
    const right = found.filter(({meant, form}) => meant === form)
    console.log(
      `${name}: from ${threshold} on, ${found.length} of ${owners.length} found, ${right.length} of them rightly formed`
    )
    return threshold
  }
  return {error: thresholdOf('error'), query: thresholdOf('query'), certain: thresholdOf('certain')}
}

function joined(first: Uint16Array, second: Uint16Array): Uint16Array {
  const both = new Uint16Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
