import {closeSync, mkdirSync, openSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {LintError} from '../error.ts'
import {reasonOf} from '../node/system-error.ts'
import {formats} from '../report/formats.ts'
import {plural, Tally} from '../report/summary.ts'
import type {ReportedFile} from '../report/types.ts'
import type {Io, Output} from './io.ts'
import type {RunOptions} from './options.ts'
import {reportOptions} from './terminal.ts'

/** A report under way. Files are written as they come, and not kept. */
export interface Report {
  /** How many files it has so far. */
  readonly count: number
  add(file: ReportedFile): void
  /**
   * Write what is left.
   * @returns 1 if an error remains or there are too many warnings, else 0; whether or not they are shown.
   */
  end(): number
}

/** Many small writes cost more than a few large ones, but a person is not to wait. */
const pieceLength = 65_536

/**
 * Begin the report where the arguments say.
 * @param output - Where it goes unless a file is named.
 * @throws {LintError} `unwritable`, from the report.
 */
export async function openReport(
  {format, outputFile, quiet, color, maxWarnings}: RunOptions,
  io: Io,
  output: Output = io.stdout
): Promise<Report> {
  const {parts} = await formats[format]()
  const options = reportOptions(color, outputFile === undefined ? output : undefined, io)
  const sink: Sink = outputFile === undefined ? output : fileOutput(path.resolve(io.cwd, outputFile))
  const all = new Tally()
  const shown = quiet ? new Tally() : all
  let text = parts.begin
  const flush = () => {
    if (text !== '') sink.write(text)
    text = ''
  }
  return {
    get count() {
      return all.summary.files
    },
    add(file) {
      const seen = quiet ? onlyErrors(file) : file
      text += parts.file(seen, options, all.summary.files)
      all.add(file)
      if (quiet) shown.add(seen)
      if (sink.isTTY || text.length >= pieceLength) flush()
    },
    end() {
      text += parts.end(shown, options)
      flush()
      sink.close?.()
      return exitCode(all, maxWarnings, io)
    }
  }
}

/** 1 if an error remains or there are too many warnings, else 0. */
export function exitCode({summary}: Tally, maxWarnings: number | undefined, io: Io): number {
  const {errors, warnings} = summary
  if (errors > 0) return 1
  if (maxWarnings === undefined || warnings <= maxWarnings) return 0
  io.stderr.write(
    `stet: ${plural(warnings, 'warning')}, more than \`--max-warnings ${maxWarnings}\` allows\n`
  )
  return 1
}

/** A file has only the messages that are errors. */
export const onlyErrors = (file: ReportedFile): ReportedFile => ({
  ...file,
  messages: file.messages.filter(({severity}) => severity === 'error')
})

interface Sink extends Output {
  close?(): void
}

/** A file, made anew at the first write or, where nothing is written, at the end. */
function fileOutput(file: string): Sink {
  let descriptor: number | undefined
  const open = (): number => {
    mkdirSync(path.dirname(file), {recursive: true})
    descriptor ??= openSync(file, 'w')
    return descriptor
  }
  const attempt = (action: () => void): void => {
    try {
      action()
    } catch (cause) {
      throw new LintError('unwritable', `Cannot write the report: ${reasonOf(cause)}`, {file, cause})
    }
  }
  return {
    write: (text) => attempt(() => writeFileSync(open(), text)),
    close: () => attempt(() => closeSync(open()))
  }
}
