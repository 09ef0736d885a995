import {readdirSync} from 'node:fs'
import path from 'node:path'
import {wordFlags} from '../../src/lexicon/types.ts'
import {readText} from './data-folder.ts'

/** One line of a hand-written list. */
export interface Entry {
  readonly form: string
  readonly flags: number
}

const folder = path.join(import.meta.dirname, 'lists')

const kinds: Readonly<Record<string, number | undefined>> = {
  abbreviations: wordFlags.abbreviation,
  brands: wordFlags.brand | wordFlags.proper,
  events: wordFlags.proper,
  nationalities: wordFlags.place | wordFlags.proper,
  organizations: wordFlags.brand | wordFlags.proper,
  people: wordFlags.person | wordFlags.proper,
  places: wordFlags.place | wordFlags.proper,
  science: 0,
  technical: wordFlags.technical,
  words: 0
}

/** Read all lists in `lists/`: one entry a line, `#` begins a comment, a leading `~` forbids to suggest the entry. */
export function readHandLists(): readonly Entry[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.sort().flatMap((file) => {
    const flags = kinds[path.basename(file, '.txt')]
    if (flags === undefined) throw new Error(`Unknown kind of list: ${file}`)
    return readText(folder, file)
      .split('\n')
      .map((line) =>
        line
          .replace(/(?:^|\s)#.*/, '')
          .replace(/[’ʼ‘]/g, "'")
          .trim()
      )
      .filter((line) => line !== '')
      .map((line) => readEntry(line, flags))
  })
}

function readEntry(line: string, kind: number): Entry {
  const hidden = line.startsWith('~')
  const form = hidden ? line.slice(1) : line
  const isCapitalized = /\p{Lu}/u.test(form)
  const flags = isCapitalized ? kind : kind & ~wordFlags.proper
  return {form, flags: flags | (hidden ? wordFlags.unsuggested : 0)}
}
