import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Counts of one error type, or of all. */
export interface Tally {
  readonly edits: number
  readonly detected: number
  readonly fixed: number
  readonly fixed3: number
  readonly autofixed: number
}

/** The scorer's figures for one bench. */
export interface BenchScore {
  readonly cases: number
  readonly words: number
  readonly total: Tally
  readonly byType: Readonly<Record<string, Tally>>
  readonly precision: number | null
  readonly falseFlags: number
  readonly falsePer1000: number
  readonly faKinds: readonly (readonly [string, number])[]
  readonly autofix: {readonly right: number; readonly wrong: number}
}

/** Benches by name, and what the scorer printed. */
export interface Scores {
  readonly benches: Readonly<Record<string, BenchScore>>
  readonly printed: string
}

/** Run the scorer of the data folder on `dist/cli.js`. */
export function score(data: string, options: readonly string[]): Scores {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-score-'))
  const json = path.join(folder, 'scores.json')
  try {
    const printed = execFileSync(
      process.execPath,
      [path.join(data, 'score.mjs'), '--json', json, ...options],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28
      }
    )
    return {benches: JSON.parse(readFileSync(json, 'utf8')) as Scores['benches'], printed} // Written by the scorer.
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
