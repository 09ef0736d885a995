import type {Output} from './io.ts'

/** Shows how far a run is. */
export interface Progress {
  /** Tell that some files are done. */
  report(done: number): void
  /** Take the line away. */
  clear(): void
}

const patience = 1000
const interval = 100

/**
 * One line on standard error that counts files, on a terminal and only once a run has lasted a second.
 * @param total - How many files there are.
 * @param now - Clock in milliseconds.
 */
export function createProgress(
  output: Output,
  total: number,
  now: () => number = performance.now.bind(performance)
): Progress {
  if (!output.isTTY) return {report() {}, clear() {}}
  const begun = now()
  let shown: number | undefined

  return {
    report(done) {
      const time = now()
      if (time - begun < patience || (shown !== undefined && time - shown < interval)) return
      shown = time
      output.write(`\r\u001B[Kstet: ${done} of ${total} files…`)
    },
    clear() {
      if (shown !== undefined) output.write('\r\u001B[K')
    }
  }
}
