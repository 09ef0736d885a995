import {addContext, contextSize, mannerOf} from '../../src/analysis/tagger/context.ts'
import type {Word} from '../../src/analysis/tagger/describe.ts'
import {tagCount} from '../../src/analysis/tagger/model.ts'

/** One sentence ready to learn from. */
export interface Lesson {
  readonly words: readonly Word[]
  readonly tags: readonly number[]
}

/** An averaged perceptron over hashed features. */
export interface Perceptron {
  /** Tag a sentence, and learn from it where it is wrong. */
  learn(lesson: Lesson): void
  /** Mean of all weights over all words learned from. */
  average(): Float64Array
}

/** Create a perceptron whose weights fill `2 ** bits` slots. */
export function createPerceptron(bits: number): Perceptron {
  const size = 2 ** bits + tagCount
  const shift = 32 - bits
  const weights = new Float64Array(size)
  const totals = new Float64Array(size)
  const stamps = new Float64Array(size)
  const context = new Int32Array(contextSize)
  let now = 0

  function add(slot: number, amount: number): void {
    const value = weights[slot] ?? 0
    totals[slot] = (totals[slot] ?? 0) + (now - (stamps[slot] ?? 0)) * value
    stamps[slot] = now
    weights[slot] = value + amount
  }

  function move(word: Word, tag: number, amount: number): void {
    for (const hash of word.features) add((hash >>> shift) + tag, amount)
    for (const hash of context) add((hash >>> shift) + tag, amount)
  }

  return {
    learn({words, tags}) {
      const how = mannerOf(words)
      let previous = -1
      let before = -1
      words.forEach((word, index) => {
        const {candidates} = word
        let best = candidates[0] ?? 0
        const gold = tags[index] ?? 0
        if (candidates.length > 1) {
          now++
          addContext(words, index, previous, before, how, context)
          let high = -Infinity
          for (const tag of candidates) {
            let score = 0
            for (const hash of word.features) score += weights[(hash >>> shift) + tag] ?? 0
            for (const hash of context) score += weights[(hash >>> shift) + tag] ?? 0
            if (score > high) {
              high = score
              best = tag
            }
          }
          if (best !== gold && candidates.includes(gold)) {
            move(word, gold, 1)
            move(word, best, -1)
          }
        }
        before = previous
        previous = best
      })
    },
    average() {
      return Float64Array.from(weights, (value, slot) => {
        const sum = (totals[slot] ?? 0) + (now - (stamps[slot] ?? 0)) * value
        return now ? sum / now : 0
      })
    }
  }
}
