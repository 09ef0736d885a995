import type {ResolvedConfig} from '../config/types.ts'
import type {Dialect} from '../lexicon/types.ts'
import {type Format, formatFor} from '../markup/index.ts'
import {surveyFile} from './survey-files.ts'
import type {Target} from './targets.ts'
import {type UnknownWord, WordCount} from './word-count.ts'

/** What there is in the drafts of a folder. */
export interface Surroundings {
  /** How many there are of each format, the most first. */
  readonly formats: readonly {readonly name: Format['name']; readonly count: number}[]
  /** How many were read: of many, a part. */
  readonly read: number
  /** What they are written in, or `undefined` where they do not tell or do not agree. */
  readonly dialect: {readonly name: Dialect; readonly forms: number; readonly against: number} | undefined
  /** Names that the lexicon has not and that stand in several drafts, in order of the alphabet. */
  readonly names: readonly string[]
  /** The same of other words. */
  readonly words: readonly string[]
}

/** So much text tells what there is to tell. */
const enoughFiles = 300
const enoughText = 3_000_000

/** Forms that it takes to call a dialect the one of all drafts, and how many for each of another. */
const fewestForms = 5
const majority = 4
/** The most usual first: a later one is taken only if so much more speaks for it. */
const dialects: readonly Dialect[] = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-GB-oxendict']
const margin = 1.1

/** In how many drafts a name and another word must stand; and how many there are at most. */
const fewestFiles = {names: 2, words: 3}
const most = 100

/** Look at the drafts of a folder. Files that cannot be read are passed over. */
export async function lookAround(
  targets: readonly Target[],
  config: ResolvedConfig,
  onFile: (done: number) => void
): Promise<Surroundings> {
  const counts = new WordCount()
  const forms = new Map<string, number>()
  let read = 0
  let size = 0
  for (const target of sample(targets)) {
    if (size > enoughText) break
    onFile(read)
    const surveyed = await surveyFile(target, config).catch(() => undefined)
    if (!surveyed) continue
    read++
    size += surveyed.text.length
    counts.add(surveyed)
    for (const [dialects, count] of surveyed.forms) forms.set(dialects, (forms.get(dialects) ?? 0) + count)
  }
  return {
    formats: countFormats(targets),
    read,
    dialect: dialectOf(forms),
    names: recurring(counts.all, 'names'),
    words: recurring(counts.all, 'words')
  }
}

/** Evenly from all folders, for their files may differ. */
function sample(targets: readonly Target[]): readonly Target[] {
  const step = Math.max(1, targets.length / enoughFiles)
  return Array.from(
    {length: Math.min(targets.length, enoughFiles)},
    (_, index) => targets[Math.floor(index * step)]
  ).filter((target) => target !== undefined)
}

function countFormats(targets: readonly Target[]): Surroundings['formats'] {
  const counts = new Map<string, number>()
  for (const {path} of targets) {
    const name = formatFor(path)?.name ?? ''
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({name, count})).sort((a, b) => b.count - a.count)
}

/** The dialect that has the most forms, if few speak against it. */
function dialectOf(forms: ReadonlyMap<string, number>): Surroundings['dialect'] {
  let best: Surroundings['dialect']
  for (const name of dialects) {
    const evidence = {name, forms: 0, against: 0}
    for (const [having, count] of forms)
      evidence[having.split(' ').includes(name) ? 'forms' : 'against'] += count
    if (evidence.forms > (best?.forms ?? 0) * margin) best = evidence
  }
  return best && best.forms >= fewestForms && best.forms >= majority * best.against ? best : undefined
}

const recurring = (all: readonly UnknownWord[], list: 'names' | 'words'): readonly string[] =>
  all
    .filter(({hint, files}) => hint === list && files >= fewestFiles[list])
    .slice(0, most)
    .map(({word}) => word)
    .sort()
