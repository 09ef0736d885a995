import {setFlagsFromString} from 'node:v8'
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {parseArguments} from '../cli/arguments.ts'
import type {Engine} from '../cli/engine.ts'
import type {Io} from '../cli/io.ts'
import {LintError} from '../error.ts'
import {serve} from './serve.ts'

/** Options of a run that mean something to a server. */
const known = ['--config', '-c', '--no-config', '--no-inline-config', '--allow-plugins']

/** What clients of other servers are used to say; standard input and output are all that there is. */
const customary = /^--(?:stdio$|clientProcessId=)/

/**
 * `stet lsp`: serve an editor over standard input and output, until it says that it leaves.
 * @returns Exit code.
 * @throws {LintError} `bad-argument`.
 */
export async function runLsp(given: readonly string[], engine: Engine, io: Io): Promise<number> {
  const args = given.filter((argument) => !customary.test(argument))
  const strange = args.find(
    (argument) => argument.startsWith('-') && !known.includes(argument.split('=')[0] ?? '')
  )
  if (strange !== undefined) {
    const expected = `none, or one of ${known.map((name) => `\`${name}\``).join(', ')}`
    throw new LintError(
      'bad-argument',
      `Unexpected option \`${strange}\` of \`stet lsp\`, expected ${expected}`
    )
  }
  const options = parseArguments(args)
  const [path] = options.paths
  if (path !== undefined) {
    throw new LintError(
      'bad-argument',
      `Unexpected \`${path}\` after \`lsp\`, expected no path: editors send the drafts`
    )
  }

  if (process.stdin.isTTY)
    io.stderr.write(
      'stet: This is the language server: editors start it (see docs/editors.md). Ctrl+C ends it.\n'
    )
  // Standard output belongs to the protocol: a stray line of a plugin would break it.
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  for (const method of ['log', 'info', 'debug'] as const) console[method] = console.error
  // Whatever one draft brings to light must not cost the marks of the others.
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error) => console.error('stet: Internal error, please report it:', error))
  return new Promise((resolve) => {
    connection.onExit(() => resolve(0))
    serve(connection, engine, options, io, optimizeLater(io))
    connection.listen()
  })
}

/**
 * Let V8 optimize nothing before the first marks are out: that saves a quarter of the processor time until then.
 * @returns To call after each check.
 */
function optimizeLater({onRun}: Io): () => void {
  onRun?.('short')
  let waiting = true
  return () => {
    if (waiting) setTimeout(() => setFlagsFromString('--opt'))
    waiting = false
  }
}
