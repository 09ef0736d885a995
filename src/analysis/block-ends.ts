import type {Block} from '../markup/prose.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import type {Token} from './token.ts'

/** How a block ends: with a mark that ends a sentence, with one that points ahead, with a word, or otherwise. */
export type Ending = 'stop' | 'colon' | 'word' | 'other'

/** The end of a block. */
export interface BlockEnd {
  readonly ending: Ending
  /** The last token that is no closing quotation mark or bracket. */
  readonly last: Token
  /** How many words, numbers and objects stand in the block, and in its last sentence. */
  readonly words: number
  readonly lastWords: number
  /** Sentences before the last one, which by their nature end with stops. */
  readonly earlier: number
}

/** Ends of all blocks, by block index. */
export const blockEnds = defineFacet(
  'block-ends',
  (document): readonly (BlockEnd | undefined)[] => document.blocks.map((block) => endOf(document, block)),
  'block'
)

function endOf(document: Document, block: Block): BlockEnd | undefined {
  const span = document.spanOf(block)
  let index = span.end - 1
  while (index > span.first && /^[)\]”"’'*_»]$/.test(document.tokens.normals[index] ?? '')) index--
  if (index < span.first) return undefined
  const last = document.token(index)
  const {sentence} = document.token(span.end - 1)
  return {
    ending: endingOf(last),
    last,
    words: countWords(document, span.first, span.end),
    lastWords: countWords(document, sentence.first, span.end),
    earlier:
      document.token(span.first).sentence.index === sentence.index
        ? 0
        : sentence.index - document.token(span.first).sentence.index
  }
}

function endingOf(last: Token): Ending {
  if (last.kind === 'abbreviation' || /^(?:[.!?…]|\.{3,})$/.test(last.text)) return 'stop'
  if (last.text === ':') return 'colon'
  return last.kind === 'punctuation' ? 'other' : 'word'
}

function countWords(document: Document, first: number, end: number): number {
  let count = 0
  for (let index = first; index < end; index++) if (document.tokens.kinds[index] !== 3) count++
  return count
}
