import {setFlagsFromString} from 'node:v8'
import {main} from './main.ts'

export {main}

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
    // A short run ends before it earns back what V8 spends on optimizing: a quarter of the processor time of one article.
    onShortRun: () => setFlagsFromString('--no-opt')
  })
}
