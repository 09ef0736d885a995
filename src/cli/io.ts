/** Where text is written to. */
export interface Output {
  write(text: string): unknown
  /** Whether a person watches. */
  readonly isTTY?: boolean | undefined
  /** Width of the terminal. */
  readonly columns?: number | undefined
  /** False once its reader has gone. */
  readonly writable?: boolean | undefined
  /** Call back at the next event: `drain` when there is room again after `write` gave false. */
  once?(event: string, listener: () => void): unknown
}

/** What the command line has of the world. A process fits, and so does a test. */
export interface Io {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly stdin: AsyncIterable<Uint8Array | string> & {readonly isTTY?: boolean | undefined}
  readonly stdout: Output
  readonly stderr: Output
  /** Told before the work whether there is little to do; the process ends after it. */
  readonly onRun?: ((length: 'short' | 'long') => void) | undefined
}
