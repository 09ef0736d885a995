import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'
import {tokenize} from '../../src/analysis/tokenize.ts'
import type {Tokens} from '../../src/analysis/tokens.ts'
import {ProseBuilder} from '../../src/markup/prose.ts'

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
  if (line % 10 === 9) return 'held-back'
  return line % 10 === 8 || tuningFiles.test(file) ? 'tune' : 'train'
}

/** Folder of the corpus: in `STET_DATA`, or in a data folder beside the checkout. */
export const corpusFolder = path.resolve(process.env.STET_DATA ?? '../shared', 'corpus')

/** Reads and tokenizes the corpus, file by file; paragraphs that are kept back are not read. */
export async function* readCorpus(): AsyncGenerator<CorpusFile> {
  const interned = new Map<string, string>()
  const intern = (text: string): string => {
    const known = interned.get(text)
    if (known !== undefined) return known
    interned.set(text, text)
    return text
  }
  for (const file of (await readdir(corpusFolder)).sort()) {
    if (!file.endsWith('.txt.gz')) continue
    const content = gunzipSync(await readFile(path.join(corpusFolder, file))).toString('utf8')
    const lines = file.startsWith('masc') ? untag(content) : content.split('\n')
    const kept = lines
      .map((text, line) => ({text, part: partOf(file, line)}))
      .filter(({text, part}) => text.trim() && part !== 'held-back')
    const source = kept.map(({text}) => text).join('\n')
    const builder = new ProseBuilder(source)
    let start = 0
    for (const {text} of kept) {
      builder.open({kind: 'paragraph'})
      builder.literal(start, start + text.length)
      start += text.length + 1
    }
    const tokens = tokenize(builder.finish())
    yield {
      name: file.replace('.txt.gz', ''),
      tokens: {...tokens, normals: tokens.normals.map(intern)},
      parts: kept.map(({part}) => part)
    }
  }
}

/** Tagged text as it was written: `do_VBP n't_RB` is “don't”; five sentences make a paragraph. */
function untag(text: string): readonly string[] {
  const paragraphs: string[] = []
  for (const document of text.split(/\n\s*\n/)) {
    const sentences = document
      .split('\n')
      .map((line) => joinTokens(line.split(' ').map((token) => token.replace(/_[^_]*$/, ''))))
    for (let first = 0; first < sentences.length; first += 5)
      paragraphs.push(sentences.slice(first, first + 5).join(' '))
  }
  return paragraphs
}

const joinTokens = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ (?=n['’]t\b|['’](?:s|re|ve|ll|d|m)\b)/gi, '')
    .replace(/``|''/g, '"')
    .replace(/ (?=[.,;:?!)\]%])/g, '')
    .replace(/(?<=[([$]) /g, '')
