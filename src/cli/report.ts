import path from 'node:path'
import {type FormatName, formats} from '../report/formats.ts'
import {plural, Tally, type Totals} from '../report/summary.ts'
import type {
  Failure,
  Formatter,
  ReportedFile,
  ReportOptions,
  ReportParts,
  ReportPosition
} from '../report/types.ts'
import type {Message} from '../rule/message.ts'
import type {Engine} from './engine.ts'
import type {Io, Output} from './io.ts'
import type {RunOptions} from './options.ts'
import {reportOptions} from './terminal.ts'

/** A report under way. Files are written as they come, and not kept. */
export interface Report {
  /** How many files it has so far. */
  readonly count: number
  add(file: ReportedFile): void
  /** Report what could not be done; the caller tells people of it. */
  fail(failure: Failure): void
  /**
   * Write what is left.
   * @returns 1 if an error remains or there are too many warnings, else 0; whether or not they are shown.
   */
  end(): number
  /** Give up files that are not at their end. */
  discard(): void
}

/** Where a report goes. */
export interface Sink {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
  /** All is written. */
  end(): void
  /** It is given up; does nothing after the end. */
  discard(): void
}

/** Many small writes cost more than a few large ones, but a person is not to wait. */
const pieceLength = 65_536

/**
 * Begin the reports that the arguments ask for.
 * @param output - Where one goes unless a file is named.
 * @throws {LintError} `unwritable`, from the report; `plugin`, for a format of the user's that fails to load.
 */
export async function openReport(
  {reports, quiet, color, maxWarnings, onlyDiffs}: RunOptions,
  engine: Engine,
  io: Io,
  output: Output = io.stdout
): Promise<Report> {
  const writers: (Writer & {readonly showsFixed: boolean})[] = []
  const discard = (): void => {
    for (const writer of writers) writer.discard()
  }
  try {
    for (const {format, file} of reports) {
      const shape = reportOptions(color, file === undefined ? output : undefined, io)
      const {parts} = await loadFormat(format, io.cwd)
      const sink = file === undefined ? outputSink(output) : await openFile(file, io)
      const showsFixed = !onlyDiffs || format === 'diff'
      writers.push({...createWriter(parts, {...shape, rules: engine.rules}, sink), showsFixed})
    }
  } catch (error) {
    discard()
    throw error
  }
  const all = new Tally()
  const shown = quiet ? new Tally() : all
  return {
    get count() {
      return all.summary.files
    },
    add(file) {
      const seen = quiet ? onlyErrors(file) : file
      for (const writer of writers) writer.add(writer.showsFixed ? seen : beforeFixing(seen), shown)
      // What other reports than diffs show is what counts.
      const counts = writers.every(({showsFixed}) => showsFixed) ? file : beforeFixing(file)
      all.add(counts)
      if (quiet) shown.add(onlyErrors(counts))
    },
    fail(failure) {
      for (const writer of writers) writer.fail(failure, shown)
      all.fail(failure)
      if (quiet) shown.fail(failure)
    },
    end() {
      for (const writer of writers) writer.end(shown)
      return exitCode(all, maxWarnings, io)
    },
    discard
  }
}

function outputSink(output: Output): Sink {
  return {isTTY: output.isTTY, write: (text) => output.write(text), end() {}, discard() {}}
}

async function openFile(file: string, {cwd}: Io): Promise<Sink> {
  return (await import('./report-file.ts')).openReportFile(path.resolve(cwd, file))
}

/** Formats of the user's own are seldom asked for. */
async function loadFormat(format: string, cwd: string): Promise<Formatter> {
  if (Object.hasOwn(formats, format)) return formats[format as FormatName]() // One of its own keys.
  return (await import('../node/load-format.ts')).loadFormat(format, cwd)
}

/** One report under way. */
interface Writer {
  /** @param before - What the report has so far. */
  add(file: ReportedFile, before: Totals): void
  fail(failure: Failure, before: Totals): void
  end(totals: Totals): void
  discard(): void
}

function createWriter(
  {begin, file: part, failure: failed, end}: ReportParts,
  options: ReportOptions,
  sink: Sink
): Writer {
  let text = begin(options)
  let written = 0
  const flush = () => {
    if (text !== '') sink.write(text)
    written += text.length
    text = ''
  }
  const position = (totals: Totals): ReportPosition => ({totals, length: written + text.length})
  return {
    add(file, before) {
      text += part(file, options, position(before))
      if (sink.isTTY || text.length >= pieceLength) flush()
    },
    fail(failure, before) {
      text += failed?.(failure, options, position(before)) ?? ''
    },
    end(totals) {
      text += end(totals, options, position(totals))
      flush()
      sink.end()
    },
    discard: () => sink.discard()
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
  messages: errorsOf(file.messages),
  found: file.found && errorsOf(file.found)
})

const errorsOf = (messages: readonly Message[]): readonly Message[] =>
  messages.filter(({severity}) => severity === 'error')

/** A file as it would be without fixing. */
const beforeFixing = ({
  path,
  source,
  original = source,
  messages,
  found = messages
}: ReportedFile): ReportedFile => ({
  path,
  source: original,
  messages: found
})
