import {LintError} from '../error.ts'
import {parseArguments} from './arguments.ts'
import {complain} from './complain.ts'
import {type Engine, loadEngine} from './engine.ts'
import type {Io} from './io.ts'

/**
 * Run the command line.
 * @param argv - Arguments after the program's name.
 * @param load - Gives rules and pipeline, once arguments are known to be right.
 * @returns Exit code: 0 nothing at error, 1 an error remains or too many warnings, 2 not all could be done.
 */
export async function main(
  argv: readonly string[],
  io: Io,
  load: () => Promise<Engine> = loadEngine
): Promise<number> {
  try {
    return await dispatch(argv, io, load)
  } catch (error) {
    complain(error, io)
    return 2
  }
}

async function dispatch(argv: readonly string[], io: Io, load: () => Promise<Engine>): Promise<number> {
  const [first, ...rest] = argv
  if (first === 'init') return (await import('./init.ts')).runInit(rest, io)
  if (first === 'rules') return (await import('./list-rules.ts')).runRules(rest, await load(), io)
  if (first === 'explain') return (await import('./explain.ts')).runExplain(rest, await load(), io)

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
    return (await import('./print-config.ts')).runPrintConfig(options.printConfig, options, await load(), io)
  }
  if (options.stdin) return (await import('./run-stdin.ts')).runStdin(options, await load(), io)
  if (options.paths.length === 0) {
    throw new LintError(
      'bad-argument',
      'There is no path to check; try `stet .` for this folder, or `stet --help`'
    )
  }
  const [{runPaths}, engine] = await Promise.all([import('./run.ts'), load()])
  return runPaths(options, engine, io)
}
