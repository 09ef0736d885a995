import type {Tagger} from '../tagger-types.ts'
import {manner, mannerOf} from './context.ts'
import {describeWord, type Word} from './describe.ts'
import {type Model, readModel} from './model.ts'
import {choiceOf, Scored, SentenceTags} from './sentence-tags.ts'
import {type TagShare, tagShares} from './tags-of.ts'

/** Word forms remembered between sentences; forgotten together when there are more. */
const remembered = 30_000

function score({weights, bits}: Model, text: string, word: Word): Scored {
  const shift = 32 - bits
  const scores = Int32Array.from(word.candidates, (tag) => {
    let sum = 0
    for (const hash of word.features) sum += weights[(hash >>> shift) + tag] ?? 0
    return sum
  })
  return new Scored(text, word, scores)
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
  const {lexicon} = model
  const choose = choiceOf(model)
  const known = new Map<string, Scored>()
  const knownShares = new Map<string, readonly TagShare[]>()

  function lookup(text: string): Scored {
    const found = known.get(text)
    if (found) return found
    if (known.size >= remembered) known.clear()
    const word = score(model, text, describeWord(lexicon, text))
    known.set(text, word)
    return word
  }

  function open(words: readonly Scored[]): SentenceTags {
    const how = mannerOf(words)
    return new SentenceTags(
      how === manner.upper ? words.map(({text}) => lookup(text.toLowerCase())) : words,
      how,
      choose
    )
  }

  return {
    word: lookup,
    open: (words) => open(words as readonly Scored[]), // `word` made them.
    tag(texts) {
      const tags = open(texts.map(lookup))
      return texts.map((_, index) => tags.at(index))
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
