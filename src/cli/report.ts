import path from 'node:path'
import {LintError} from '../error.ts'
import {reasonOf} from '../node/system-error.ts'
import {formats} from '../report/formats.ts'
import {plural, summarize} from '../report/summary.ts'
import type {ReportedFile} from '../report/types.ts'
import type {Io, Output} from './io.ts'
import type {RunOptions} from './options.ts'
import {reportOptions} from './terminal.ts'

/**
 * Write the report where the arguments say.
 * @param output - Where it goes unless a file is named.
 */
export async function writeReport(
  files: readonly ReportedFile[],
  {format, outputFile, quiet, color}: RunOptions,
  io: Io,
  output: Output = io.stdout
): Promise<void> {
  const formatter = await formats[format]()
  const shown = quiet ? files.map(onlyErrors) : files
  const text = formatter(shown, reportOptions(color, outputFile === undefined ? output : undefined, io))
  if (outputFile === undefined) output.write(text)
  else await writeOutput(path.resolve(io.cwd, outputFile), text)
}

/** 1 if an error remains or there are too many warnings, else 0; whether or not they are shown. */
export function exitCode(files: readonly ReportedFile[], {maxWarnings}: RunOptions, io: Io): number {
  const {errors, warnings} = summarize(files)
  if (errors > 0) return 1
  if (maxWarnings === undefined || warnings <= maxWarnings) return 0
  io.stderr.write(
    `stet: ${plural(warnings, 'warning')}, more than \`--max-warnings ${maxWarnings}\` allows\n`
  )
  return 1
}

const onlyErrors = (file: ReportedFile): ReportedFile => ({
  ...file,
  messages: file.messages.filter(({severity}) => severity === 'error')
})

async function writeOutput(file: string, text: string): Promise<void> {
  const {mkdir, writeFile} = await import('node:fs/promises')
  try {
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, text)
  } catch (cause) {
    throw new LintError('unwritable', `Cannot write the report: ${reasonOf(cause)}`, {file, cause})
  }
}
