import {readFileSync} from 'node:fs'
import path from 'node:path'
import {createLexicon, lexiconData} from '../../src/lexicon/load.ts'
import type {Lexicon} from '../../src/lexicon/types.ts'

/** Contents of the data files that come with stet. */
export const englishFiles: readonly Uint8Array[] = lexiconData.map((name) =>
  readFileSync(path.join(import.meta.dirname, '../../src/lexicon/data', name))
)

/** The lexicon that comes with stet. */
export const english: Lexicon = createLexicon(englishFiles)

/** Misspellings written down by hand, and what was meant. */
export const misspellings: readonly {readonly wrong: string; readonly right: string}[] = readFileSync(
  path.join(import.meta.dirname, 'misspellings.txt'),
  'utf8'
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [wrong = '', ...right] = line.split(' ')
    return {wrong, right: right.join(' ')}
  })
