import type {ConfigHost} from '../../src/config/host.ts'
import type {ConfigurableRule} from '../../src/config/raw.ts'
import {createConfigFinder, type FileConfig} from '../../src/config/resolve.ts'
import {LintError} from '../../src/error.ts'
import {boolean, choice, integer, strings} from '../../src/rule/options.ts'

/** Rules with each kind of option. */
export const rules: readonly ConfigurableRule[] = [
  {
    id: 'spelling/misspelled-word',
    meta: {
      description: 'Spell words right.',
      options: {
        ignore: strings([], 'Words.'),
        proper: boolean(true, 'Names too.'),
        depth: integer(2, 1, 5, 'How deep.'),
        style: choice(['curly', 'straight'], 'Which quotes.')
      }
    }
  },
  {id: 'grammar/indefinite-article', meta: {description: 'Use “a” or “an”.', options: {}}},
  {id: 'style/long-sentence', meta: {description: 'Be brief.', recommended: false}}
]

/** A disk in memory: file contents by absolute path; a package is at `/modules/NAME`. */
export const memoryHost = (files: Readonly<Record<string, string>>): ConfigHost => ({
  read: (file) => files[file],
  resolvePackage: (specifier) =>
    [`/modules/${specifier}/index.json`, `/modules/${specifier}`].find((file) => file in files)
})

/** Look up the configuration of a file on a disk in memory. */
export const configOf = (
  files: Readonly<Record<string, string>>,
  target: string,
  file?: string | false
): Promise<FileConfig> => createConfigFinder({host: memoryHost(files), rules, file})(target)

/** Errors that reading a configuration gives, as `file:line:column: message`. */
export async function errorsOf(
  files: Readonly<Record<string, string>>,
  target: string
): Promise<readonly string[]> {
  try {
    await configOf(files, target)
    return []
  } catch (error) {
    if (!(error instanceof LintError)) throw error
    const rest = error.cause instanceof AggregateError ? error.cause.errors : []
    return [error, ...rest].map(
      ({file, line, column, message}: LintError) => `${file}:${line}:${column}: ${message}`
    )
  }
}
