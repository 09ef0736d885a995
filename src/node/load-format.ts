import {existsSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {LintError} from '../error.ts'
import type {Formatter, ReportedFile, ReportOptions} from '../report/types.ts'

/** What a format of a user's own must be: the default export of a module. With `parts` it need not keep all files. */
export type CustomFormat = ((files: readonly ReportedFile[], options: ReportOptions) => string) &
  Partial<Pick<Formatter, 'parts'>>

/**
 * Import a format of the user's own.
 * @param format - Path of a module, from `cwd`.
 * @throws {LintError} `plugin` if there is none, or if it fails to load or is no format.
 */
export async function loadFormat(format: string, cwd: string): Promise<Formatter> {
  const file = path.resolve(cwd, format)
  if (!existsSync(file))
    throw new LintError('plugin', `There is no format \`${format}\`, expected the path of a module`)
  let loaded: {readonly default?: unknown}
  try {
    loaded = await import(pathToFileURL(file).href)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LintError('plugin', `Format \`${format}\` fails to load: ${reason}`, {cause})
  }
  if (typeof loaded.default !== 'function')
    throw new LintError(
      'plugin',
      `Unexpected module \`${format}\`, expected a function \`(files, options) => text\` as its default export`
    )
  return inParts(loaded.default as CustomFormat) // A function is all that can be seen of it.
}

/** A format that has no parts gets all files at the end. */
function inParts(format: CustomFormat): Formatter {
  const files: ReportedFile[] = []
  const parts = format.parts ?? {
    begin: () => '',
    file: (file: ReportedFile) => {
      files.push(file)
      return ''
    },
    end: (_totals: unknown, options: ReportOptions) => format(files, options)
  }
  return Object.assign((...given: Parameters<CustomFormat>) => format(...given), {parts})
}
