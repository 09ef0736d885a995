import type {PennTag} from '../tagger-types.ts'
import {addContext, contextSize, type Manner} from './context.ts'
import type {Word} from './describe.ts'
import type {Model} from './model.ts'
import type {Casing} from './shape.ts'
import {tagOf} from './tags.ts'

/** A word form and what its own features say of each candidate. All are made here: objects of one shape are read fastest. */
export class Scored implements Word {
  readonly text: string
  readonly candidates: Uint8Array
  readonly features: Int32Array
  readonly form: number
  readonly kind: number
  readonly ending: number
  readonly shape: number
  readonly casing: Casing
  readonly clitic: number
  readonly scores: Int32Array

  constructor(text: string, word: Word, scores: Int32Array) {
    this.text = text
    this.candidates = word.candidates
    this.features = word.features
    this.form = word.form
    this.kind = word.kind
    this.ending = word.ending
    this.shape = word.shape
    this.casing = word.casing
    this.clitic = word.clitic
    this.scores = scores
  }
}

const unknown = 255

/** Chooses the tag of a word by a model. */
export type Choose = (
  words: readonly Scored[],
  index: number,
  previous: number,
  before: number,
  how: Manner
) => number

/** Make the choice of a model. */
export function choiceOf({weights, bits}: Model): Choose {
  const shift = 32 - bits
  const context = new Int32Array(contextSize)
  return (words, index, previous, before, how) => {
    const {candidates, scores} = words[index] as Scored // Within bounds.
    addContext(words, index, previous, before, how, context)
    for (let at = 0; at < contextSize; at++) context[at] = (context[at] as number) >>> shift
    let best = candidates[0] ?? 0
    let high = -Infinity
    for (let each = 0; each < candidates.length; each++) {
      const tag = candidates[each] as number
      let sum = scores[each] as number
      for (let at = 0; at < contextSize; at++) sum += weights[(context[at] as number) + tag] as number // Within bounds.
      if (sum > high) {
        high = sum
        best = tag
      }
    }
    return best
  }
}

/**
 * The tags of a sentence, each found when it is asked for. A tag depends on those of the two words before: they are found
 * first, back to where two words in a row can have but one tag each.
 */
export class SentenceTags {
  readonly #words: readonly Scored[]
  readonly #how: Manner
  readonly #choose: Choose
  readonly #tags: Uint8Array

  constructor(words: readonly Scored[], how: Manner, choose: Choose) {
    this.#words = words
    this.#how = how
    this.#choose = choose
    this.#tags = new Uint8Array(words.length)
    for (let index = 0; index < words.length; index++) {
      const {candidates} = words[index] as Scored // Within bounds.
      this.#tags[index] = candidates.length > 1 ? unknown : (candidates[0] ?? 0)
    }
  }

  /** Tag of the word at an index of the sentence. */
  at(index: number): PennTag {
    const tags = this.#tags
    if (tags[index] === unknown) {
      let first = index
      while (first > 0 && (tags[first - 1] === unknown || (first > 1 && tags[first - 2] === unknown))) first--
      for (let each = first; each <= index; each++) if (tags[each] === unknown) tags[each] = this.#find(each)
    }
    return tagOf(tags[index] ?? 0)
  }

  #find(index: number): number {
    const previous = index > 0 ? (this.#tags[index - 1] as number) : -1
    const before = index > 1 ? (this.#tags[index - 2] as number) : -1
    return this.#choose(this.#words, index, previous, before, this.#how)
  }
}
