import {readdirSync} from 'node:fs'
import path from 'node:path'
import {isHeldBack} from '../corpus.ts'
import {dataFolder, readText} from './data-folder.ts'

/** How often and where a form stands in the corpus, sentence-initial capitals and title case left out. */
export interface Occurrences {
  count: number
  /** The same without novels and older prose, whose dialogue holds dialect, and without the letters and posts of MASC. */
  edited: number
  readonly files: Set<number>
}

/** Counts of every form of the corpus, except in every tenth paragraph, which is kept back to measure on. */
export type Counts = ReadonlyMap<string, Occurrences>

const unedited = /^(?:novels-us|prose-gb|masc-tagged)\./
const word = /[\p{L}\p{M}]+(?:'[\p{L}]+)*/gu

/** Paragraphs of a corpus file in plain text. */
export function readParagraphs(file: string, keptBack: boolean): readonly string[] {
  const lines = readText(dataFolder, 'corpus', file).split('\n')
  const kept = lines.filter((line, index) => line !== '' && isHeldBack(index) === keptBack)
  const plain = file.startsWith('masc')
    ? kept.map((line) => line.replace(/_\S+/g, '').replace(/ (?=n't|'[a-z]{1,2}\b)/g, ''))
    : kept
  return plain.map((line) => line.replace(/[’ʼ]/g, "'"))
}

/** Names of the corpus files. */
export const corpusFiles = (): readonly string[] =>
  readdirSync(path.join(dataFolder, 'corpus'))
    .filter((name) => name.endsWith('.txt.gz'))
    .sort()

/** Count the corpus. */
export function countCorpus(): Counts {
  const counts = new Map<string, Occurrences>()
  for (const [index, file] of corpusFiles().entries()) {
    for (const paragraph of readParagraphs(file, false))
      countParagraph(paragraph, index, unedited.test(file), counts)
  }
  return counts
}

function countParagraph(
  text: string,
  file: number,
  isUnedited: boolean,
  counts: Map<string, Occurrences>
): void {
  const isTitle = isInTitleCase(text)
  let end = 0
  for (const match of text.matchAll(word)) {
    const form = match[0].replace(/'s$/i, '')
    const before = text.slice(end, match.index)
    const beside = text[match.index - 1] ?? ' '
    const after = text[match.index + match[0].length] ?? ' '
    const isFirst = end === 0 || /[.?!:;•"“(\n|]/.test(before)
    end = match.index + match[0].length
    if (/[\w\\/@#$_.=<>[\]{}]/.test(beside) || /[\w\\/@#$_=<>[\]{}(]/.test(after)) continue
    if ((isFirst || isTitle) && /^\p{Lu}/u.test(form)) continue
    const known = counts.get(form)
    const at: Occurrences = known ?? {count: 0, edited: 0, files: new Set()}
    if (!known) counts.set(form, at)
    at.count++
    if (isUnedited) continue
    at.edited++
    at.files.add(file)
  }
}

/** Whether a line is a heading or citation, where capitals say nothing. */
function isInTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  const capitalized = words.filter((each) => /^\p{Lu}/u.test(each)).length
  return capitalized * 2 > words.length || (words.length <= 8 && !/[.?!]["”)]?$/.test(text))
}
