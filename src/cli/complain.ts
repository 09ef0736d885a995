import {LintError} from '../error.ts'
import {escapeControls} from '../report/escape.ts'
import type {Io} from './io.ts'
import {displayName} from './names.ts'

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
