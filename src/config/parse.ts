import {LintError} from '../error.ts'
import {configDefinition} from './definition.ts'
import type {Issue} from './issues.ts'
import type {RawConfig} from './raw.ts'
import {validate} from './validate.ts'
import type {RulesById} from './validate-rule.ts'

/**
 * Read a configuration from its text. Comments and commas before a closing bracket are tolerated.
 * @param text - Contents of the file.
 * @param file - Path, for errors.
 * @param rules - Known rules.
 * @throws {LintError} If it is not JSON or not a configuration; further errors are the `errors` of its `cause`.
 */
export async function parseConfig(text: string, file: string, rules: RulesById): Promise<RawConfig> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const value = parseStrict(source) ?? (await import('./jsonc.ts')).parseLenient(source, file)
  const issues = validate(value, configDefinition, rules)
  if (issues.length > 0) throw await errorOf(issues, source, file)
  return value as RawConfig // Validated one line above.
}

/** Plain JSON needs no other parser, which saves a run its loading; all else is looked at again. */
function parseStrict(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

async function errorOf(issues: readonly Issue[], source: string, file: string): Promise<LintError> {
  const {locate} = await import('./jsonc.ts')
  const errors = issues
    .map((issue) => ({issue, place: locate(source, issue.path, issue.atKey)}))
    .sort((left, right) => left.place.line - right.place.line || left.place.column - right.place.column)
    .map(({issue, place}) => new LintError('bad-config', issue.message, {file, ...place}))
  return combine(errors)
}

/** The first of some errors, the others in its `cause`. */
function combine(errors: readonly LintError[]): LintError {
  const [first, ...rest] = errors
  if (!first) throw new RangeError('There is no error to combine')
  if (rest.length === 0) return first
  const {code, message, file, line, column} = first
  return new LintError(code, message, {file, line, column, cause: new AggregateError(rest)})
}
