import {setFlagsFromString} from 'node:v8'
import {main} from './main.ts'

export {main}

/**
 * V8 optimizes what has run for a while. A short run ends before it earns that back: a quarter of the processor time of
 * one article. In a long one, too, half the time goes into optimizing hundreds of functions, unless each must have run
 * eight times as long as is usual: then a hundred posts take a third less, and a thousand no more.
 */
const optimizing = {short: '--no-opt', long: '--interrupt-budget=540000'} as const

/** Run the command line on this process. */
export async function start(): Promise<void> {
  const {stdin, stdout, stderr, env} = process
  // A reader such as `head` may have seen enough: that is no error of ours.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  // Not `process.exit`, which would cut off a report that a pipe has not taken yet.
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env,
    stdin,
    stdout,
    stderr,
    onRun: (length) => setFlagsFromString(optimizing[length])
  })
}
