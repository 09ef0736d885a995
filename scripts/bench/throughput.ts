import {VFile} from 'vfile'
import {readSource} from '../../src/node/read-source.ts'
import {recommendedLinter} from './linter.ts'

/** How fast one core checks files. */
export interface Throughput {
  /** MB of the files by seconds of CPU time: the best run. */
  readonly rate: number
  /** The same of the first run, which compiles the code. */
  readonly first: number
  readonly findings: number
  /** Peak of the resident set, in MB. */
  readonly memory: number
}

/**
 * Check files with every recommended rule in this process, once and then again as often as there is time for.
 * @param bytes - Their size.
 * @param budget - Seconds.
 */
export async function measureThroughput(
  files: readonly string[],
  bytes: number,
  budget: number
): Promise<Throughput> {
  const linter = recommendedLinter()
  const rates: number[] = []
  let findings = 0
  const until = performance.now() + 1000 * budget
  do {
    findings = 0
    const start = process.cpuUsage()
    for (const file of files) {
      const checked = await linter.check(new VFile({path: file, value: readSource(file, file).text}))
      findings += checked.messages.length
    }
    const {user, system} = process.cpuUsage(start)
    rates.push(bytes / (user + system))
  } while (performance.now() < until)
  const [first = Number.NaN] = rates
  return {rate: Math.max(...rates), first, findings, memory: process.resourceUsage().maxRSS / 1000}
}
