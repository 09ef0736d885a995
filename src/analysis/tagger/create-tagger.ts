import type {PennTag, Tagger} from '../tagger-types.ts'
import {addContext, contextSize, manner, mannerOf} from './context.ts'
import {describeWord, type Word} from './describe.ts'
import {type Model, readModel} from './model.ts'
import {tagOf} from './tags.ts'
import {type TagShare, tagShares} from './tags-of.ts'

/** A word form and what its own features say of each candidate. */
interface Scored extends Word {
  readonly scores: Int32Array
}

/** Word forms remembered between sentences; forgotten together when there are more. */
const remembered = 30_000

function score({weights, bits}: Model, word: Word): Scored {
  const shift = 32 - bits
  const scores = Int32Array.from(word.candidates, (tag) => {
    let sum = 0
    for (const hash of word.features) sum += weights[(hash >>> shift) + tag] ?? 0
    return sum
  })
  return {...word, scores}
}

/**
 * Create a tagger from a model; it reads no files and keeps no state that its answers depend on.
 * @param bytes - Contents of `tagger.bin`; kept, not copied, if aligned to four bytes.
 * @throws {RangeError} If the bytes are not a model of this version.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  return taggerOf(readModel(bytes))
}

/** Create a tagger from a model in memory. */
export function taggerOf(model: Model): Tagger {
  const {weights, bits, lexicon} = model
  const shift = 32 - bits
  const context = new Int32Array(contextSize)
  const known = new Map<string, Scored>()
  const knownShares = new Map<string, readonly TagShare[]>()

  function lookup(text: string): Scored {
    const found = known.get(text)
    if (found) return found
    if (known.size >= remembered) known.clear()
    const word = score(model, describeWord(lexicon, text))
    known.set(text, word)
    return word
  }

  function choose({candidates, scores}: Scored): number {
    let best = candidates[0] ?? 0
    let high = -Infinity
    for (let index = 0; index < candidates.length; index++) {
      const tag = candidates[index] ?? 0
      let sum = scores[index] ?? 0
      for (let at = 0; at < contextSize; at++) sum += weights[(context[at] as number) + tag] as number // Within bounds.
      if (sum > high) {
        high = sum
        best = tag
      }
    }
    return best
  }

  return {
    tag(texts) {
      let words = texts.map(lookup)
      const how = mannerOf(words)
      if (how === manner.upper) words = texts.map((text) => lookup(text.toLowerCase()))

      const tags: PennTag[] = []
      let previous = -1
      let before = -1
      for (let index = 0; index < words.length; index++) {
        const word = words[index] as Scored // Within bounds.
        let best = word.candidates[0] ?? 0
        if (word.candidates.length > 1) {
          addContext(words, index, previous, before, how, context)
          for (let at = 0; at < contextSize; at++) context[at] = (context[at] as number) >>> shift
          best = choose(word)
        }
        before = previous
        previous = best
        tags.push(tagOf(best))
      }
      return tags
    },
    tagsOf(word) {
      let shares = knownShares.get(word)
      if (!shares) {
        if (knownShares.size >= remembered) knownShares.clear()
        shares = tagShares(lexicon, word)
        knownShares.set(word, shares)
      }
      return shares
    }
  }
}
