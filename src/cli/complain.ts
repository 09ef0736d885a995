import {LintError} from '../error.ts'
import {escapeControls} from '../report/escape.ts'
import type {Failure} from '../report/types.ts'
import type {Io} from './io.ts'
import {displayName} from './names.ts'

/**
 * What reports say of an error, and of those that are combined in it.
 * @param name - File at work, for an error that does not name its own.
 */
export function failuresOf(error: unknown, cwd: string, name?: string): readonly Failure[] {
  if (!(error instanceof LintError)) {
    const reason = error instanceof Error ? error.message : String(error)
    return [{path: name, code: 'internal', message: `Internal error: ${reason}`}]
  }
  const {file = name, line, code, message, cause} = error
  const path = file === undefined ? undefined : displayName(file, cwd)
  const rest =
    cause instanceof AggregateError ? cause.errors.flatMap((other) => failuresOf(other, cwd, name)) : []
  return [{path, code, message, line}, ...rest]
}

/**
 * Tell of an error on standard error; of several combined ones, of each.
 * @param name - File at work, for an error that does not name its own.
 */
export function complain(error: unknown, io: Io, name?: string): void {
  const prefix = name !== undefined && !(error instanceof LintError) ? `${escapeControls(name)}: ` : ''
  for (const line of linesOf(error, io.cwd)) io.stderr.write(`stet: ${prefix}${line}\n`)
}

function linesOf(error: unknown, cwd: string): readonly string[] {
  if (!(error instanceof LintError)) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return [`Internal error, please report it: ${details}`]
  }
  const {file, line, column, cause, message} = error
  const place = line === undefined ? '' : `:${line}:${column ?? 1}`
  const where = file === undefined ? '' : `${escapeControls(displayName(file, cwd))}${place}: `
  const rest = cause instanceof AggregateError ? cause.errors.flatMap((other) => linesOf(other, cwd)) : []
  return [`${where}${message}`, ...rest]
}
