// Runs one job of the bench in a process of its own; its result is JSON on standard output.
import {measureGrowth} from './growth.ts'
import {measureKeystrokes} from './keystroke.ts'
import {measureStages} from './stages.ts'
import {measureThroughput} from './throughput.ts'

const jobs = {
  growth: measureGrowth,
  keystrokes: measureKeystrokes,
  stages: measureStages,
  throughput: measureThroughput
}

/** What can be measured in process. */
export type Jobs = typeof jobs

const [name, args = '[]'] = process.argv.slice(2)
const job = Object.entries(jobs).find(([key]) => key === name)?.[1] as
  | ((...args: unknown[]) => unknown)
  | undefined // The other side is typed.
if (!job) throw new Error(`There is no job \`${name}\``)
process.stdout.write(JSON.stringify(await job(...JSON.parse(args))))
