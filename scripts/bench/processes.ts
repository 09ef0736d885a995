import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {Input} from './inputs.ts'
import type {Program} from './programs.ts'
import {median} from './statistics.ts'

/** What one program took for one input; in seconds and MB. */
export interface Measured {
  readonly program: string
  /** Medians over `runs`; `NaN` where it was not run. */
  readonly seconds: number
  /** User and system time, all threads together. */
  readonly cpu: number
  /** Peak of the resident set. */
  readonly memory: number
  readonly runs: number
  /** Why there is no figure. */
  readonly note?: string
}

/** How long is spent. */
export interface Patience {
  /** Runs of a fast program. */
  readonly runs: number
  /** Seconds for all runs of one program; a slow one is run less often, at least once. */
  readonly budget: number
  /** Seconds after which a run is given up. */
  readonly limit: number
}

interface Run {
  readonly seconds: number
  readonly cpu: number
  readonly memory: number
}

/** GNU time, which tells what a process used. */
const timer = '/usr/bin/time'

/** Ends what `time` started: were `time` itself ended, its program would go on and disturb those after it. */
const ender = ['/usr/bin/timeout', '--signal=KILL']
const killed = 137

/**
 * Run whole processes in turn, each program once a round, so that what else the machine does falls on all alike.
 * @param expected - Seconds that a program will take, where that is known; above the limit it is not run.
 */
export function measureProcesses(
  programs: readonly Program[],
  input: Input,
  patience: Patience,
  expected: (program: string) => number | undefined = () => undefined
): readonly Measured[] {
  const states = programs.map((program) => ({program, runs: [] as Run[], note: noteBefore(program)}))
  for (let round = 0; round < patience.runs; round++) {
    for (const state of states) {
      const {program, runs} = state
      if (state.note !== undefined || !hasTimeLeft(runs, patience)) continue
      const seconds = expected(program.name)
      if (seconds !== undefined && seconds > patience.limit)
        state.note = Number.isFinite(seconds) ? `about ${Math.round(seconds)} s` : 'too slow'
      else {
        const run = runOnce(program, input, patience.limit)
        if (typeof run === 'string') state.note = run
        else runs.push(run)
      }
    }
  }
  return states.map(({program: {name}, runs, note}) => ({
    program: name,
    seconds: median(runs.map((run) => run.seconds)),
    cpu: median(runs.map((run) => run.cpu)),
    memory: median(runs.map((run) => run.memory)),
    runs: runs.length,
    ...(note === undefined || runs.length > 0 ? {} : {note})
  }))
}

const noteBefore = (program: Program): string | undefined => (program.isThere() ? undefined : 'not installed')

function hasTimeLeft(runs: readonly Run[], {budget}: Patience): boolean {
  const spent = runs.reduce((sum, {seconds}) => sum + seconds, 0)
  return runs.length === 0 || spent + spent / runs.length <= budget
}

function runOnce(program: Program, input: Input, limit: number): Run | string {
  const [command, ...args] = program.command(input)
  if (command === undefined) throw new Error(`${program.name} has no command`)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-run-'))
  const usage = path.join(folder, 'usage')
  const timed = existsSync(timer)
    ? ([timer, ['-f', '%U %S %M', '-o', usage, ...ender, String(limit), command, ...args]] as const)
    : ([command, args] as const)
  const start = performance.now()
  const {status, error, signal} = spawnSync(timed[0], timed[1], {
    stdio: 'ignore',
    timeout: (limit + 1) * 1000,
    killSignal: 'SIGKILL'
  })
  const seconds = (performance.now() - start) / 1000
  const used = existsSync(usage) ? readFileSync(usage, 'utf8') : ''
  rmSync(folder, {recursive: true})
  if (signal !== null || status === killed) return `over ${limit} s`
  if (error) return `failed: ${error.message}`
  if (!program.isDone(status ?? -1)) return `failed with ${status}`
  // GNU time tells of an exit code in a line of its own before.
  const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] =
    used.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return {seconds, cpu: user + system, memory: kilobytes / 1000}
}
