import {LintError} from '../error.ts'
import {parseArguments} from './arguments.ts'
import {complain} from './complain.ts'
import {defaultEngine, type Engine} from './engine.ts'
import type {Io} from './io.ts'
import {runPaths} from './run.ts'

/**
 * Run the command line.
 * @param argv - Arguments after the program's name.
 * @returns Exit code: 0 nothing at error, 1 an error remains or too many warnings, 2 not all could be done.
 */
export async function main(argv: readonly string[], io: Io, engine: Engine = defaultEngine): Promise<number> {
  try {
    return await dispatch(argv, io, engine)
  } catch (error) {
    complain(error, io)
    return 2
  }
}

async function dispatch(argv: readonly string[], io: Io, engine: Engine): Promise<number> {
  const [first, ...rest] = argv
  if (first === 'init') return (await import('./init.ts')).runInit(rest, engine, io)
  if (first === 'stats') return (await import('./stats.ts')).runStats(rest, engine, io)
  if ((first === 'rules' || first === 'explain') && rest.some((word) => word === '--help' || word === '-h')) {
    io.stdout.write((await import('./help.ts')).usageText(first))
    return 0
  }
  if (first === 'rules') return (await import('./list-rules.ts')).runRules(rest, engine, io)
  if (first === 'explain') return (await import('./explain.ts')).runExplain(rest, engine, io)
  if (first === 'lsp') return (await import('../lsp/run-lsp.ts')).runLsp(rest, engine, io)

  const options = parseArguments(argv)
  if (options.help) {
    io.stdout.write((await import('./help.ts')).helpText())
    return 0
  }
  if (options.version) {
    io.stdout.write(`${(await import('../node/version.ts')).readVersion()}\n`)
    return 0
  }
  if (options.printConfig !== undefined) {
    return (await import('./print-config.ts')).runPrintConfig(options.printConfig, options, engine, io)
  }
  if (options.stdinNdjson) return (await import('./run-ndjson.ts')).runNdjson(options, engine, io)
  if (options.stdin) return (await import('./run-stdin.ts')).runStdin(options, engine, io)
  if (options.paths.length === 0 && options.changed === undefined && !options.staged) {
    throw new LintError(
      'bad-argument',
      'There is no path to check; try `stet .` for this folder, or `stet --help`'
    )
  }
  return runPaths(options, engine, io)
}
