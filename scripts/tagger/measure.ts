import {symbolTag} from '../../src/analysis/tagger/symbols.ts'
import {numberOf} from '../../src/analysis/tagger/tags.ts'
import type {Tagger} from '../../src/analysis/tagger-types.ts'
import type {TaggedSentence} from './sentence.ts'

/** Shares of right tags, from 0 to 1. */
export interface Accuracy {
  readonly tokens: number
  /** Without punctuation, symbols and figures, which have but one tag each. */
  readonly words: number
}

/** Compare a tagger with tagged sentences. */
export function measure(
  tagger: Tagger,
  sentences: readonly TaggedSentence[],
  change = (word: string): string => word
): Accuracy {
  let tokens = 0
  let rightTokens = 0
  let symbols = 0
  for (const {words, tags} of sentences) {
    tagger.tag(words.map(change)).forEach((tag, index) => {
      tokens++
      if (numberOf(tag) === tags[index]) rightTokens++
      if (symbolTag(words[index] ?? '') !== undefined) symbols++
    })
  }
  return {tokens: rightTokens / tokens, words: (rightTokens - symbols) / (tokens - symbols)}
}
