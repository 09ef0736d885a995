import {bad, conflict, type Given, readGiven} from './given.ts'
import {optionDefinitions, type RunOptions} from './options.ts'
import {parseReports} from './report-targets.ts'

/**
 * Read the arguments of a run.
 * @param argv - Arguments after the program's name.
 * @throws {LintError} `bad-argument`.
 */
export function parseArguments(argv: readonly string[]): RunOptions {
  const {values, lists, positionals} = readGiven(argv, optionDefinitions, 'stet --help')
  const on = (name: string) => values.has(name)
  if (on('color') && on('no-color')) throw conflict('color', 'no-color')
  if (on('config') && on('no-config')) throw conflict('config', 'no-config')
  if (on('stdin') && positionals.length > 0) {
    throw bad(
      `Unexpected path \`${positionals[0]}\` with \`--stdin\`, expected no path; name the text with \`--stdin-filename\``
    )
  }
  requireWith('stdin-filename', 'stdin')
  requireWith('cache-location', 'cache')
  requireWith('cache-strategy', 'cache')
  for (const input of ['stdin', 'stdin-ndjson']) {
    if (on(input) && on('cache')) throw conflict(input, 'cache')
  }
  for (const option of ['changed', 'staged']) {
    for (const input of ['stdin', 'stdin-ndjson']) if (on(option) && on(input)) throw conflict(option, input)
  }
  if (on('stdin-ndjson')) checkNdjson(values, positionals)

  const reports = parseReports(lists.get('format') ?? [], values.get('output-file'))
  const fixTypes = (lists.get('fix-type') ?? ['safe']) as RunOptions['fixTypes'] // `readGiven` has compared them with the choices.
  const showsDiff = reports.some(({format}) => format === 'diff')
  const previews = on('fix-dry-run') || showsDiff
  const writes = on('fix') && !on('fix-dry-run')
  if (writes && on('staged')) {
    throw bad(
      'Unexpected `--fix` with `--staged`, which changes nothing; fix the files with `stet --fix --changed` and stage them, or show the fixes with `--format diff`'
    )
  }
  return {
    paths: positionals,
    fixing: writes ? 'write' : on('fix') || previews ? 'preview' : 'none',
    onlyDiffs: showsDiff && !on('fix') && !on('fix-dry-run'),
    fixTypes,
    reports,
    quiet: on('quiet'),
    maxWarnings: parseCount(values.get('max-warnings')),
    minPrecision: parseShare(values.get('min-precision')),
    color: on('color') ? true : on('no-color') ? false : undefined,
    stdin: on('stdin'),
    stdinFilename: values.get('stdin-filename'),
    stdinNdjson: on('stdin-ndjson'),
    changed: values.get('changed') || (on('changed') ? 'HEAD' : undefined),
    staged: on('staged'),
    suppressions: suppressionMode(values, showsDiff),
    suppressedRules: lists.get('suppress-rule') ?? [],
    suppressionsLocation: values.get('suppressions-location'),
    passOnUnpruned: on('pass-on-unpruned-suppressions'),
    cache: on('cache'),
    cacheLocation: values.get('cache-location'),
    forceExclude: on('force-exclude'),
    config: on('no-config') ? false : values.get('config'),
    printConfig: values.get('print-config'),
    inlineConfig: !on('no-inline-config'),
    reportUnusedDirectives: on('report-unused-disable-directives'),
    allowPlugins: on('allow-plugins'),
    help: on('help'),
    version: on('version')
  }

  function requireWith(name: string, other: string): void {
    if (on(name) && !on(other)) throw bad(`Unexpected \`--${name}\` without \`--${other}\`, expected both`)
  }
}

/** Writing down what is put up with is for files as they are, whole. */
function suppressionMode(values: Given['values'], showsDiff: boolean): RunOptions['suppressions'] {
  const modes = ['suppress-all', 'suppress-rule', 'prune-suppressions', 'no-suppressions']
  const [first, second] = modes.filter((mode) => values.has(mode))
  if (first === undefined) return 'use'
  if (second !== undefined) throw conflict(first, second)
  if (first === 'no-suppressions') {
    if (values.has('suppressions-location')) throw conflict(first, 'suppressions-location')
    return 'ignore'
  }
  for (const other of ['stdin', 'stdin-ndjson', 'changed', 'staged', 'fix-dry-run'])
    if (values.has(other)) throw conflict(first, other)
  if (showsDiff) throw conflict(first, 'format diff')
  return first === 'prune-suppressions' ? 'prune' : 'add'
}

/** What comes and goes line by line has no paths, no report and one format. */
function checkNdjson(values: Given['values'], [path]: readonly string[]): void {
  if (path !== undefined) throw bad(`Unexpected path \`${path}\` with \`--stdin-ndjson\`, expected no path`)
  for (const other of ['stdin', 'output-file']) {
    if (values.has(other)) throw conflict('stdin-ndjson', other)
  }
  const format = values.get('format') ?? 'json'
  if (format !== 'json')
    throw bad(`Unexpected format \`${format}\` with \`--stdin-ndjson\`, expected \`json\` or none`)
}

function parseShare(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const share = Number(value)
  if (/^[\d.]+$/.test(value) && share >= 0 && share <= 1) return share
  throw bad(`Unexpected \`${value}\` for \`--min-precision\`, expected a number from 0 to 1`)
}

/** A count of warnings; -1 is no limit, as in ESLint. */
function parseCount(value: string | undefined): number | undefined {
  if (value === undefined || value === '-1') return undefined
  if (/^\d+$/.test(value)) return Number(value)
  throw bad(`Unexpected \`${value}\` for \`--max-warnings\`, expected a whole number`)
}
