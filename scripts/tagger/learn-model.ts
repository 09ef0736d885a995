import {manner, mannerOf} from '../../src/analysis/tagger/context.ts'
import {describeWord, type Word} from '../../src/analysis/tagger/describe.ts'
import type {Lexicon} from '../../src/analysis/tagger/lexicon.ts'
import type {Model} from '../../src/analysis/tagger/model.ts'
import {casingOf} from '../../src/analysis/tagger/shape.ts'
import {createPerceptron} from './perceptron.ts'
import {createRandom, shuffle} from './random.ts'
import type {TaggedSentence} from './sentence.ts'
import {varyCase} from './vary-case.ts'

const bits = 20
const epochs = 6

/** Weights as bytes; the few largest are cut off, so that the many small ones keep their differences. */
function quantize(weights: Float64Array): Int8Array {
  const top = weights.map(Math.abs).sort()[Math.floor(weights.length * 0.9999)] ?? 1
  return Int8Array.from(weights, (value) => Math.max(-127, Math.min(127, Math.round((value / top) * 127))))
}

/**
 * Learn a model from tagged sentences.
 * @param forms - How often each lower-case word form was seen.
 * @param hide - How readily a form seen once is treated as unknown, so that the tagger learns to do without; twice as
 *   rarely for a form seen twice, and so on.
 */
export function learnModel(
  sentences: readonly TaggedSentence[],
  lexicon: Lexicon,
  forms: ReadonlyMap<string, number>,
  hide: number
): Model {
  const random = createRandom(20)
  const perceptron = createPerceptron(bits)
  const described = new Map<string, Word>()

  function describe(text: string, hidden: boolean): Word {
    const key = hidden ? `?${text}` : `=${text}`
    const word = described.get(key) ?? describeWord(lexicon, text, hidden)
    described.set(key, word)
    return word
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const original of shuffle(sentences, random)) {
      const {words, tags} = varyCase(original, random)
      const isUpper = mannerOf(words.map((word) => ({casing: casingOf(word)}))) === manner.upper
      perceptron.learn({
        tags,
        words: words.map((word) => {
          const lower = word.toLowerCase()
          return describe(isUpper ? lower : word, random() < hide / (forms.get(lower) ?? 1))
        })
      })
    }
  }
  return {lexicon, bits, weights: quantize(perceptron.average())}
}
