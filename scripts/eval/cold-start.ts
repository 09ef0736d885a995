import {spawnSync} from 'node:child_process'

/** Medians of whole processes, in milliseconds. */
export interface ColdStart {
  readonly bare: number
  readonly stet: number
}

const runs = 11

/** Times `node -e 0` and the command line on one file, in turn. */
export function coldStart(file: string): ColdStart {
  const bare: number[] = []
  const stet: number[] = []
  for (let run = 0; run < runs; run++) {
    bare.push(time(['-e', '0']))
    stet.push(time(['dist/cli.js', file]))
  }
  return {bare: median(bare), stet: median(stet)}
}

function time(args: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, args)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
