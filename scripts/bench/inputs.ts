import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {corpusFiles, readParagraphs} from '../lexicon/corpus.ts'
import {dataFolder, root} from '../lexicon/data-folder.ts'

/** Texts to measure on: a file or a folder, and how much there is in it. */
export interface Input {
  readonly path: string
  readonly files: readonly string[]
  readonly bytes: number
}

/** Everything that is measured on, in a folder that `remove` takes away. */
export interface Inputs {
  readonly article: Input
  /** 100 posts, 0.8 MB. */
  readonly posts: Input
  /** 1,300 posts, 10 MB. */
  readonly archive: Input
  /** One file of 1 MB. */
  readonly large: Input
  /** One file of 5,000 words. */
  readonly draft: Input
  remove(): void
}

const megabyte = 1e6

/** Write the texts, the same on every machine that has the same data folder. */
export function writeInputs(): Inputs {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'))
  const documents = readDocuments()
  const runs = corpusRuns()
  const put = (name: string, texts: readonly string[]): Input => writeInput(path.join(folder, name), texts)
  return {
    article: put('article', [readFileSync(path.join(root, 'fixtures', 'belarus-treaty.md'), 'utf8')]),
    posts: put('posts', fillUp(documents, runs, 100, 0.8 * megabyte)),
    archive: put('archive', fillUp(documents, runs, 1300, 10 * megabyte)),
    large: put('large', [runs(megabyte)]),
    draft: put('draft', [firstWords(documents.join('\n\n'), 5000)]),
    remove: () => rmSync(folder, {recursive: true, force: true})
  }
}

/** The first words of a text, to the end of a line. */
function firstWords(text: string, count: number): string {
  const word = /\S+/g
  for (let found = 0; found < count; found++) if (!word.test(text)) return text
  const end = text.indexOf('\n', word.lastIndex)
  return `${text.slice(0, end === -1 ? undefined : end)}\n`
}

function readDocuments(): readonly string[] {
  const lines = readFileSync(path.join(dataFolder, 'eval', 'cases', 'clean.jsonl'), 'utf8')
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as {text: string}).text)
}

/** Gives runs of consecutive paragraphs, each time from the next file of the corpus and further on in it. */
function corpusRuns(): (bytes: number) => string {
  const sources = corpusFiles()
    .filter((name) => !name.startsWith('masc')) // Its words are set apart and tagged.
    .map((name) => ({paragraphs: readParagraphs(name, false), next: 0}))
  let turn = 0
  return (bytes) => {
    const run: string[] = []
    for (let size = 0; size < bytes; ) {
      const source = sources[turn % sources.length]
      if (!source) throw new Error('There is no corpus in the data folder')
      const paragraph = source.paragraphs[source.next++]
      // A file that is used up begins again.
      if (paragraph === undefined) {
        source.next = 0
        turn++
        continue
      }
      run.push(paragraph)
      size += Buffer.byteLength(paragraph) + 2
    }
    turn++
    return `${run.join('\n\n')}\n`
  }
}

/** So many texts of so many bytes together: the documents, then runs of the corpus. */
function fillUp(
  documents: readonly string[],
  runs: (bytes: number) => string,
  count: number,
  bytes: number
): readonly string[] {
  const texts = documents.slice(0, count)
  const size = () => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  for (let left = bytes - size(); texts.length < count; ) {
    const text = runs(left / (count - texts.length) - 200)
    left -= Buffer.byteLength(text)
    texts.push(text)
  }
  return texts
}

function writeInput(folder: string, texts: readonly string[]): Input {
  mkdirSync(folder)
  const files = texts.map((text, index) => {
    const file = path.join(folder, `${String(index + 1).padStart(4, '0')}.md`)
    writeFileSync(file, text)
    return file
  })
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const [only] = files
  return {path: files.length === 1 && only !== undefined ? only : folder, files, bytes}
}
