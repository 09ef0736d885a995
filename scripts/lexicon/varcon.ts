import {type Dialect, dialectFlags} from '../../src/lexicon/types.ts'
import {dataFolder, readText} from './data-folder.ts'

/** How good a spelling is in a dialect: the usual one, an equal one, a variant, or hardly ever used. */
export type Grade = 'usual' | 'equal' | 'variant' | 'rare'

/** One spelling of a word and its grade by dialect; a dialect that does not use it is absent. */
export interface Spelling {
  readonly form: string
  readonly grades: ReadonlyMap<Dialect, Grade>
}

/** Spellings of one word in one sense. */
export type Cluster = readonly Spelling[]

const grades: Readonly<Record<string, Grade | undefined>> = {
  '': 'usual',
  '.': 'equal',
  v: 'variant',
  V: 'rare'
}
const category: Readonly<Record<string, Dialect>> = {
  A: 'en-US',
  B: 'en-GB',
  Z: 'en-GB-oxendict',
  C: 'en-CA',
  D: 'en-AU'
}
/** A category with no tags of its own on a line follows another, in this order. */
const followers: readonly (readonly [Dialect, Dialect])[] = [
  ['en-GB-oxendict', 'en-GB'],
  ['en-CA', 'en-GB-oxendict'],
  ['en-AU', 'en-GB']
]

/** Read the spellings of VarCon, and those of `spellings.txt` before them, up to a size level of SCOWL; possessives and archaic senses are left out. */
export function readVarcon(highestLevel: number): readonly Cluster[] {
  const clusters: Cluster[] = []
  let level = 0
  const own = readText(import.meta.dirname, 'spellings.txt')
  for (const line of `${own}\n${readText(dataFolder, 'lexicon', 'varcon.txt.gz')}`.split('\n')) {
    const head = /^# .*\(level (\d+)\)/.exec(line)
    if (head) level = Number(head[1])
    if (line === '' || line.startsWith('#') || level > highestLevel) continue
    const [spellings = '', note = ''] = line.replace(/#.*/, '').split(' | ')
    if (note.includes('(-)')) continue
    const cluster = readLine(spellings)
    if (cluster.length > 0) clusters.push(cluster)
  }
  return clusters
}

function readLine(text: string): Cluster {
  const tagged = text
    .split(' / ')
    .map((part) => part.split(': '))
    .map(([tags = '', form = '']) => ({form: form.trim(), tags: tags.trim().split(' ')}))
    .filter(({form}) => !form.endsWith("'s"))
  const used = new Set(tagged.flatMap(({tags}) => tags.map((tag) => tag[0] ?? '')))
  const isOther = used.has('_')
  return tagged.map(({form, tags}) => {
    const found = new Map<Dialect, Grade>()
    for (const tag of tags) {
      const dialect = category[tag[0] ?? '']
      const grade = grades[tag.slice(1).replace(/\d/g, '')]
      if (!grade) continue
      if (isOther && tag.startsWith('_'))
        for (const each of Object.keys(dialectFlags) as Dialect[]) found.set(each, grade)
      else if (dialect) found.set(dialect, grade)
    }
    const hasTags = (dialect: Dialect): boolean =>
      Object.entries(category).some(([key, value]) => value === dialect && used.has(key))
    if (!isOther) {
      for (const [dialect, leader] of followers) {
        const grade = found.get(leader)
        if (!hasTags(dialect) && grade) found.set(dialect, grade)
      }
    }
    return {form, grades: found}
  })
}
