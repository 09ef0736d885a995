import {tokenize} from '../../src/analysis/tokenize.ts'
import type {Tokens} from '../../src/analysis/tokens.ts'
import {corpusNames, isHeldBack, proseOf, readParagraphs} from '../corpus.ts'

/**
 * Which part of the corpus a paragraph belongs to: one in ten sets thresholds, one is kept back for measuring, the rest
 * trains. A few files of other kinds only set thresholds, for the model meets texts that are like none it has seen.
 */
export type Part = 'train' | 'tune' | 'held-back'

/** A file of the corpus, tokenized; each paragraph is a block. */
export interface CorpusFile {
  readonly name: string
  readonly tokens: Tokens
  /** Part of each block. */
  readonly parts: readonly Part[]
}

const tuningFiles =
  /^(?:18f-handbook|uswds|powershell-docs|powershell-modules|writing-guide|state-of-the-union|philosophy)\b/

const partOf = (file: string, line: number): Part => {
  if (isHeldBack(line)) return 'held-back'
  return line % 10 === 8 || tuningFiles.test(file) ? 'tune' : 'train'
}

/** Reads and tokenizes the corpus, file by file; paragraphs that are kept back are not read. */
export async function* readCorpus(): AsyncGenerator<CorpusFile> {
  const interned = new Map<string, string>()
  const intern = (text: string): string => {
    const known = interned.get(text)
    if (known !== undefined) return known
    interned.set(text, text)
    return text
  }
  for (const name of await corpusNames()) {
    const kept = (await readParagraphs(name))
      .map((text, line) => ({text, part: partOf(name, line)}))
      .filter(({text, part}) => text.trim() && part !== 'held-back')
    const tokens = tokenize(proseOf(kept.map(({text}) => text)))
    yield {
      name,
      tokens: {...tokens, normals: tokens.normals.map(intern)},
      parts: kept.map(({part}) => part)
    }
  }
}
