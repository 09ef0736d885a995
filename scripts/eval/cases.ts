import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Message, Severity} from '../../src/rule/message.ts'

/** A text with its errors, as the data folder has it. */
export interface Case {
  readonly id: string
  readonly format: string
  readonly text: string
  readonly edits: readonly Edit[]
}

/** One error and what should stand there; offsets are UTF-16 units. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
  readonly type: string
}

/** A finding as the scorer takes it. */
export interface Flag {
  readonly start: number
  readonly end: number
  readonly replacements: readonly string[]
  readonly kind: string
  readonly severity: Severity
  readonly fix: {readonly start: number; readonly end: number; readonly text: string} | null
}

/** The scorer's verdict on a set of cases, as far as it is used here. */
export interface CaseSetScore {
  readonly misses: readonly {readonly c: Case; readonly edit: Edit}[]
  readonly wrong: readonly {readonly c: Case; readonly edit: Edit; readonly hits: readonly Flag[]}[]
  readonly falseAlarms: readonly {readonly c: Case; readonly flag: Flag}[]
}

/** The scorer of the data folder. */
export interface Scorer {
  scoreSet(cases: readonly Case[], results: ReadonlyMap<string, readonly Flag[]>): CaseSetScore
  scoreCase(
    testCase: Case,
    flags: readonly Flag[]
  ): {
    readonly perEdit: readonly {readonly edit: Edit; readonly hits: readonly Flag[]}[]
    readonly perFlag: readonly {
      readonly flag: Flag
      readonly isTrue: boolean
      readonly autofixRight: boolean | null
    }[]
  }
  report(name: string, score: CaseSetScore): string
  excerpt(text: string, start: number, end: number): string
}

/** Folder of the development cases: in `STET_DATA`, or in a data folder beside the checkout. */
export const evalFolder = path.resolve(process.env.STET_DATA ?? '../shared', 'eval')

/** Import the scorer that comes with the cases. */
export const loadScorer = async (): Promise<Scorer> =>
  (await import(pathToFileURL(path.join(evalFolder, 'lib.mjs')).href)) as Scorer // Its own interface, in part.

/**
 * Read the cases of a bench.
 * @param bench - `real`, `injected`, `clean`, `seed`, `fixed-all` (the seed corrected), or the path of a `.jsonl` file.
 */
export async function readCases(bench: string): Promise<readonly Case[]> {
  if (bench === 'seed' || bench === 'fixed-all') {
    const seed = path.join(evalFolder, 'seed')
    const {edits} = JSON.parse(await readFile(path.join(seed, 'gold.json'), 'utf8')) as Case
    const text = await readFile(path.join(seed, bench === 'seed' ? 'article.md' : 'fixed-all.md'), 'utf8')
    return [{id: bench, format: 'md', text, edits: bench === 'seed' ? edits : []}]
  }
  const file = bench.endsWith('.jsonl') ? bench : path.join(evalFolder, 'cases', `${bench}.jsonl`)
  const lines = await readFile(file, 'utf8')
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case)
}

/** Messages as the scorer takes them. */
export const flagsOf = (messages: readonly Message[]): readonly Flag[] =>
  messages.map(({place, expected, ruleId, severity, fix}) => ({
    start: place.start.offset,
    end: place.end.offset,
    replacements: expected,
    kind: ruleId,
    severity,
    fix: fix && {start: fix.range[0], end: fix.range[1], text: fix.text}
  }))
