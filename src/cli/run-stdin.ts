import path from 'node:path'
import {anyOf} from '../config/nearest.ts'
import {LintError} from '../error.ts'
import {decodeSource} from '../node/read-source.ts'
import {checkText} from './check-file.ts'
import type {Engine} from './engine.ts'
import type {Io} from './io.ts'
import {isSupported, supportedExtensions} from './kinds.ts'
import {createLinters} from './linters.ts'
import type {RunOptions} from './options.ts'
import {openReport} from './report.ts'
import {configFinder} from './run.ts'
import {isShortText} from './short-run.ts'
import {openBaseline} from './suppressions-file.ts'

/** Without a name a text is read as Markdown, which leaves code alone and does plain text no harm. */
const unnamed = 'stdin.md'

/**
 * Check standard input. With `--fix` the text, fixed, goes to standard output and the report to standard error.
 * @returns Exit code.
 * @throws {LintError} If it is not text.
 */
export async function runStdin(options: RunOptions, engine: Engine, io: Io): Promise<number> {
  const name = options.stdinFilename ?? '<stdin>'
  const file = path.resolve(io.cwd, options.stdinFilename ?? unnamed)
  if (!isSupported(file)) {
    throw new LintError(
      'unsupported',
      `Unexpected ending of \`--stdin-filename\`, expected ${anyOf(supportedExtensions)}`,
      {file: name}
    )
  }

  const text = decodeSource(await readAll(io), name)
  const {config, ignored} = await configFinder(options, engine, io)(file)
  const writes = options.fixing === 'write'
  if (options.forceExclude && (ignored || (await isGitIgnored(file, io)))) {
    if (writes) io.stdout.write(text)
    return 0
  }

  io.onRun?.(isShortText(text) ? 'short' : 'long')
  const linter = await createLinters(engine, options, io)(config)
  const baseline = options.stdinFilename === undefined ? undefined : await openBaseline(options, engine, io)
  const result = await checkText(text, name, file, linter, options, baseline?.scope(file, text))
  if (writes) io.stdout.write(result.source)
  const report = await openReport(options, engine, io, writes ? io.stderr : io.stdout)
  try {
    report.add(baseline?.settle(file, result) ?? result)
    const code = report.end()
    baseline?.end()
    return code
  } finally {
    report.discard()
  }
}

async function isGitIgnored(file: string, {cwd}: Io): Promise<boolean> {
  const {findIgnored} = await import('../node/ignored.ts')
  return (await findIgnored([file], cwd)).has(file)
}

async function readAll({stdin}: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
