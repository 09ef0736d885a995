import {anyOf, didYouMean} from '../config/nearest.ts'
import {LintError} from '../error.ts'
import {formatNames} from '../report/formats.ts'

/** One report that a run writes. */
export interface ReportTarget {
  /** Name of a format, or the path of a module. */
  readonly format: string
  /** As given; `undefined` for standard output. */
  readonly file: string | undefined
}

/** Whether a format is a module of the user's: a path, not a name. */
export const isModule = (format: string): boolean => /[/\\]|\.[cm]?js$/.test(format)

/**
 * Read what `--format` says: `json`, `sarif=report.sarif`, `./own-format.js`.
 * @param values - In the order given; none for the usual report.
 * @param outputFile - Where the report without a file of its own goes.
 * @throws {LintError} `bad-argument`, for a name that is none and for two reports in one place.
 */
export function parseReports(
  values: readonly string[],
  outputFile: string | undefined
): readonly ReportTarget[] {
  const reports = (values.length > 0 ? values : ['stylish']).map(parseReport)
  const open = reports.filter(({file}) => file === undefined)
  if (open.length > 1) {
    const [one, other] = open.map(({format}) => `\`--format ${format}\``)
    throw bad(
      `Unexpected ${one} and ${other} in one place, expected a file for one of them: \`--format NAME=FILE\``
    )
  }
  if (outputFile !== undefined && open.length === 0)
    throw bad('Unexpected `--output-file`, expected none: each report has a file of its own')
  const targets = reports.map(({format, file}) => ({format, file: fileOf(file ?? outputFile)}))
  for (const [index, {file}] of targets.entries()) {
    if (targets.findIndex((other) => other.file === file) === index) continue
    const place = file === undefined ? 'standard output' : `\`${file}\``
    throw bad(`Unexpected second report to ${place}, expected one`)
  }
  return targets
}

/** By convention `-` is standard output. */
const fileOf = (file: string | undefined): string | undefined => (file === '-' ? undefined : file)

function parseReport(value: string): ReportTarget {
  const [format = '', ...rest] = value.split('=')
  const file = rest.length > 0 ? rest.join('=') : undefined
  if (file === '')
    throw bad(`Unexpected \`--format ${value}\` without a file, expected \`--format ${format}=FILE\``)
  if (!isModule(format) && !formatNames.some((name) => name === format)) {
    throw bad(
      `Unexpected \`${format}\` for \`--format\`, expected ${anyOf(formatNames)}, or the path of a module such as ` +
        `\`./${/^[\w-]+$/.test(format) ? format : 'format'}.js\`${didYouMean(format, formatNames)}`
    )
  }
  return {format, file}
}

const bad = (message: string) => new LintError('bad-argument', message)
