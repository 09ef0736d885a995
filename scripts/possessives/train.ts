// Trains the model of plurals and possessives on the corpus of a data folder beside the checkout, in about two minutes.
// tsx scripts/possessives/train.ts: writes src/analysis/data/possessive.bin; the same corpus gives the same bytes.
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {ownerFeatureCount, readOwnerFeatures} from '../../src/analysis/possessives/features.ts'
import {
  createPossessiveModel,
  type PossessiveModel,
  possessiveData,
  possessiveHeader,
  possessiveProbes,
  possessiveStep,
  possessiveVersion,
  weightSlot
} from '../../src/analysis/possessives/model.ts'
import {createTagger, taggerData} from '../../src/analysis/tagger/index.ts'
import {type Learnt, learn} from '../confusion/learn.ts'
import {root} from '../lexicon/data-folder.ts'
import {type Place, readPlaces} from './corpus.ts'

const slots = 1 << 18
const fill = 0.75
/** False alarms in 1,000 words of right text at each threshold. */
const alarms = {error: 0.04, query: 0.12, certain: 0.003} as const

const data = path.join(root, 'src/analysis/data')
const tagger = createTagger(readFileSync(path.join(data, taggerData)))
const {places, tuned} = readPlaces(tagger)
const train = places.filter(({part}) => part === 'train')
const bytes = pack(learnFrom(train))
const model = createPossessiveModel(bytes, tagger)
setThresholds()
writeFileSync(path.join(data, possessiveData), bytes)

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
    const read = readOwnerFeatures(context, tagger, row)
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

/** Puts the weights that count for most into the table of the data file. */
function pack({biases, weights}: Learnt): Uint8Array {
  const out = new Uint8Array(possessiveHeader + 2 * slots)
  const view = new DataView(out.buffer)
  view.setUint32(0, possessiveVersion, true)
  view.setUint32(4, slots, true)
  view.setFloat32(8, biases[1] ?? 0, true)
  view.setFloat32(12, biases[2] ?? 0, true)
  const entries = weights.flatMap((list, form) =>
    [...list].map(([feature, {weight, count}]) => ({
      feature,
      form,
      step: Math.max(-127, Math.min(127, Math.round(weight / possessiveStep))),
      worth: Math.abs(weight) * Math.log2(1 + count)
    }))
  )
  entries.sort((a, b) => b.worth - a.worth || a.feature - b.feature || a.form - b.form)
  let kept = 0
  for (const {feature, form, step} of entries.slice(0, Math.floor(slots * fill))) {
    if (step === 0) continue
    const {slot, mark} = weightSlot(feature, form, slots)
    for (let probe = 0; probe < possessiveProbes; probe++) {
      const at = possessiveHeader + 2 * ((slot + probe) & (slots - 1))
      if (view.getInt8(at + 1) !== 0 && view.getUint8(at) !== mark) continue
      if (view.getInt8(at + 1) === 0) kept++
      view.setUint8(at, mark)
      view.setInt8(at + 1, step)
      break
    }
  }
  console.log(`kept ${kept} of ${entries.length} weights`)
  return out
}

/** Chooses thresholds by false alarms in the tuning part, and prints what each finds there. */
function setThresholds(): void {
  const tune = places.filter(({part, isNamelike, isOld}) => part === 'tune' && !isNamelike && !isOld)
  const odds = tune.map((place) => ({place, scores: model.score(place.context)}))
  const total = ([singular, plural]: ReturnType<PossessiveModel['score']>): number =>
    Math.log(Math.exp(singular) + Math.exp(plural))
  const wrong = odds
    .flatMap(({place, scores}) => (place.form === 0 ? [total(scores)] : []))
    .sort((a, b) => b - a)
  const owners = odds.filter(({place}) => place.form !== 0)
  const view = new DataView(bytes.buffer)
  for (const [offset, name] of [
    [16, 'error'],
    [20, 'query'],
    [24, 'certain']
  ] as const) {
    const threshold = wrong[Math.round((alarms[name] * tuned) / 1000)] ?? 0
    view.setFloat32(offset, threshold, true)
    const found = owners.filter(({scores}) => total(scores) >= threshold)
    const right = found.filter(({place, scores}) => (scores[0] >= scores[1] ? 1 : 2) === place.form)
    console.log(
      `${name}: from ${threshold.toFixed(2)} on, ${found.length} of ${owners.length} found, ${right.length} of them rightly formed`
    )
  }
}
