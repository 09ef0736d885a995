import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'
import {type Prose, ProseBuilder} from '../src/markup/prose.ts'

/** Folder of the corpus: in `STET_DATA`, or in a data folder beside the checkout. */
export const corpusFolder = path.resolve(process.env.STET_DATA ?? '../shared', 'corpus')

/** Whether a paragraph, counted from 0 in its file, is kept back to measure on: nothing is learnt from it. */
export const isHeldBack = (line: number): boolean => line % 10 === 9

/** Names of the corpus files, without their endings, in alphabetical order. */
export const corpusNames = async (): Promise<readonly string[]> =>
  (await readdir(corpusFolder))
    .filter((file) => file.endsWith('.txt.gz'))
    .map((file) => file.replace('.txt.gz', ''))
    .sort()

/** Paragraphs of a corpus file; tagged text becomes as it was written. */
export async function readParagraphs(name: string): Promise<readonly string[]> {
  const bytes = await readFile(path.join(corpusFolder, `${name}.txt.gz`))
  const content = gunzipSync(bytes).toString('utf8')
  return name.startsWith('masc') ? untag(content) : content.split('\n')
}

/** Paragraphs as prose, a block each. */
export function proseOf(paragraphs: readonly string[]): Prose {
  const builder = new ProseBuilder(paragraphs.join('\n'))
  let start = 0
  for (const text of paragraphs) {
    builder.open({kind: 'paragraph'})
    builder.literal(start, start + text.length)
    start += text.length + 1
  }
  return builder.finish()
}

/** Tagged text as it was written: `do_VBP n't_RB` is “don’t”; five sentences make a paragraph. */
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
