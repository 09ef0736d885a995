/** Places of one set as features: row by row, `width` hashes a place, and the word that stands there. */
export interface Places {
  readonly count: number
  readonly width: number
  readonly features: Int32Array
  /** How many features each row really has. */
  readonly lengths: Uint8Array
  readonly labels: Uint8Array
}

/** A learnt set: weights by feature hash and word; the first word's are 0. */
export interface Learnt {
  readonly biases: readonly number[]
  /** Weight and how many places had the feature, by hash, for each word but the first. */
  readonly weights: readonly ReadonlyMap<number, {readonly weight: number; readonly count: number}>[]
}

const bits = 21
const size = 1 << bits
const slot = (hash: number): number => (hash >>> (32 - bits)) & (size - 1)
const epochs = 3
const rate = 0.12
const penalty = 1e-7

/**
 * Multinomial logistic regression by AdaGrad over hashed features, places in a fixed pseudo-random order.
 * @param frequencies - How often each word stands in the whole training text: corrects for places left out.
 */
export function learn(places: Places, words: number, frequencies: readonly number[]): Learnt {
  const weights = Array.from({length: words}, () => new Float32Array(size))
  const squares = Array.from({length: words}, () => new Float32Array(size).fill(0.02))
  const counts = countFeatures(places)
  const biases = new Float64Array(words)
  const order = shuffled(places.count)
  const scores = new Float64Array(words)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of order) {
      const first = row * places.width
      const end = first + (places.lengths[row] ?? 0)
      for (let word = 0; word < words; word++) {
        let sum = biases[word] ?? 0
        const own = weights[word]
        if (own) for (let at = first; at < end; at++) sum += own[slot(places.features[at] ?? 0)] ?? 0
        scores[word] = sum
      }
      softmax(scores)
      for (let word = 0; word < words; word++) {
        const gradient = (scores[word] ?? 0) - (places.labels[row] === word ? 1 : 0)
        const own = weights[word]
        const square = squares[word]
        if (!own || !square || Math.abs(gradient) < 1e-4) continue
        biases[word] = (biases[word] ?? 0) - rate * 0.02 * gradient
        for (let at = first; at < end; at++) {
          const key = slot(places.features[at] ?? 0)
          if ((counts[key] ?? 0) < 3) continue
          const slope = gradient + penalty * places.count * (own[key] ?? 0)
          square[key] = (square[key] ?? 0) + slope * slope
          own[key] = (own[key] ?? 0) - (rate * slope) / Math.sqrt(square[key] ?? 1)
        }
      }
    }
  }
  return collect(places, weights, biases, counts, frequencies)
}

function countFeatures(places: Places): Uint16Array {
  const counts = new Uint16Array(size)
  for (let row = 0; row < places.count; row++) {
    const first = row * places.width
    for (let at = first; at < first + (places.lengths[row] ?? 0); at++) {
      const key = slot(places.features[at] ?? 0)
      if ((counts[key] ?? 0) < 65535) counts[key] = (counts[key] ?? 0) + 1
    }
  }
  return counts
}

function collect(
  places: Places,
  weights: readonly Float32Array[],
  biases: Float64Array,
  counts: Uint16Array,
  frequencies: readonly number[]
): Learnt {
  const base = weights[0]
  const sampled = new Float64Array(weights.length)
  for (const label of places.labels) sampled[label] = (sampled[label] ?? 0) + 1
  const corrected = [...biases].map(
    (bias, word) => bias + Math.log((frequencies[word] ?? 1) / Math.max(1, sampled[word] ?? 1))
  )
  const lists = weights.map(() => new Map<number, {weight: number; count: number}>())
  for (const hash of new Set(places.features)) {
    const key = slot(hash)
    if ((counts[key] ?? 0) < 3) continue
    for (let word = 1; word < weights.length; word++) {
      const weight = (weights[word]?.[key] ?? 0) - (base?.[key] ?? 0)
      if (Math.abs(weight) > 0.03) lists[word]?.set(hash, {weight, count: counts[key] ?? 0})
    }
  }
  return {biases: corrected.map((bias) => bias - (corrected[0] ?? 0)), weights: lists}
}

function softmax(scores: Float64Array): void {
  const high = Math.max(...scores)
  let sum = 0
  for (let index = 0; index < scores.length; index++) {
    scores[index] = Math.exp((scores[index] ?? 0) - high)
    sum += scores[index] ?? 0
  }
  for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) / sum
}

/** The numbers below `count` in an order that is always the same. */
export function shuffled(count: number): Uint32Array {
  const order = Uint32Array.from({length: count}, (_, index) => index)
  let state = 0x9e3779b9
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (index + 1)
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
