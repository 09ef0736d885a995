import path from 'node:path'
import {anyOf} from '../config/nearest.ts'
import {createConfigFinder, type FileConfig, requireConfig} from '../config/resolve.ts'
import {LintError} from '../error.ts'
import {configHost} from '../node/config-host.ts'
import {readSource} from '../node/read-source.ts'
import type {ReportedFile} from '../report/types.ts'
import {checkFile} from './check-file.ts'
import {complain, failuresOf} from './complain.ts'
import type {Engine} from './engine.ts'
import type {Io} from './io.ts'
import {supportedExtensions} from './kinds.ts'
import {createLinters} from './linters.ts'
import type {RunOptions} from './options.ts'
import {createProgress} from './progress.ts'
import {openReport, type Report} from './report.ts'
import {isShortRun} from './short-run.ts'
import {openBaseline} from './suppressions-file.ts'
import {findTargets, type Target} from './targets.ts'

/** Looks up configuration by the absolute path of a file. */
export type ConfigFinder = (file: string) => Promise<FileConfig>

/** Make the finder that the arguments ask for. */
export function configFinder(
  {config, minPrecision}: Pick<RunOptions, 'config'> & Partial<Pick<RunOptions, 'minPrecision'>>,
  engine: Engine,
  {cwd}: Pick<Io, 'cwd'>
): ConfigFinder {
  const file = typeof config === 'string' ? requireConfig(path.resolve(cwd, config), configHost) : config
  const find = createConfigFinder({host: configHost, rules: engine.rules, file})
  return minPrecision === undefined ? find : withMinPrecision(find, minPrecision)
}

/** What the command line asks for goes before the file; equal settings stay one object, for linters are kept by it. */
function withMinPrecision(find: ConfigFinder, minPrecision: number): ConfigFinder {
  const made = new Map<FileConfig['config'], FileConfig['config']>()
  return async (file) => {
    const found = await find(file)
    const config = made.get(found.config) ?? {...found.config, minPrecision}
    made.set(found.config, config)
    return {...found, config}
  }
}

/**
 * Check files and folders.
 * @returns Exit code.
 * @throws {LintError} For what makes the whole run senseless: wrong configuration, plugins that are not allowed.
 */
export async function runPaths(options: RunOptions, engine: Engine, io: Io): Promise<number> {
  const report = await openReport(options, engine, io)
  try {
    return await checkPaths(options, engine, io, report)
  } finally {
    report.discard()
  }
}

async function checkPaths(options: RunOptions, engine: Engine, io: Io, report: Report): Promise<number> {
  let failed = false
  const onError = (error: unknown, name?: string) => {
    failed = true
    complain(error, io, name)
    for (const failure of failuresOf(error, io.cwd, name)) report.fail(failure)
  }

  const fromGit = options.changed !== undefined || options.staged
  const all = fromGit
    ? await (await import('./git-targets.ts')).findGitTargets(options, io, onError)
    : await findTargets(options.paths, io.cwd, onError)
  const found = withoutReports(all, options, io)
  const targets = await selectTargets(found, options, configFinder(options, engine, io), io)
  if (targets.length === 0 && failed) {
    report.end()
    return 2
  }
  if (targets.length === 0 && !fromGit) {
    if (found.length > 0 && options.forceExclude) return 0
    throw noFiles(found.length, options.paths)
  }

  io.onRun?.(isShortRun(targets.map((target) => target.path)) ? 'short' : 'long')
  const cache = options.cache ? (await import('./cache.ts')).openCache(options, io) : undefined
  const linters = createLinters(engine, options, io, cache?.wrap)
  for (const {config} of targets) await linters(config.config)

  const baseline = await openBaseline(options, engine, io)
  const progress = createProgress(io.stderr, targets.length)
  for (const [index, {config, ...target}] of targets.entries()) {
    progress.report(index)
    // A bug that one file brings to light must not cost the report of the others.
    const onErrorBelow = (error: unknown) => {
      progress.clear()
      onError(error, target.name)
    }
    let result: ReportedFile
    try {
      const source = target.read?.() ?? readSource(target.path, target.name)
      const file = {...target, ...source}
      result = await checkFile(file, await linters(config.config), options, onErrorBelow, baseline)
    } catch (error) {
      if (!isPassedOver(error, target)) onErrorBelow(error)
      continue
    }
    if (io.stdout.isTTY) progress.clear()
    report.add(result)
  }
  progress.clear()
  if (report.count === 0 && !failed && !fromGit) throw noFiles(0, options.paths)

  await cache?.save()
  const code = report.end()
  const unpruned = baseline?.end() === true
  return failed || unpruned ? 2 : code
}

/** A report of an earlier run is no draft, and a draft is not to be lost to a report. */
function withoutReports(
  targets: readonly Target[],
  {reports}: Pick<RunOptions, 'reports'>,
  {cwd}: Io
): readonly Target[] {
  const files = reports.flatMap(({file}) => (file === undefined ? [] : [path.resolve(cwd, file)]))
  if (files.length === 0) return targets
  const lost = targets.find((target) => target.explicit && files.includes(target.path))
  if (lost) {
    const message = 'Unexpected report into a file that is to be checked, expected another place for it'
    throw new LintError('bad-argument', message, {file: lost.path})
  }
  return targets.filter((target) => !files.includes(target.path))
}

/** A file to check and its configuration. */
export type ConfiguredTarget = Target & {readonly config: FileConfig}

/** Leave out what is ignored: of files named themselves, only where that is asked for. */
export async function selectTargets(
  targets: readonly Target[],
  {forceExclude}: Pick<RunOptions, 'forceExclude'>,
  configOf: ConfigFinder,
  {cwd}: Pick<Io, 'cwd'>
): Promise<readonly ConfiguredTarget[]> {
  const configured: ConfiguredTarget[] = []
  for (const target of targets) {
    const config = await configOf(target.path)
    if (!config.ignored || (target.explicit && !forceExclude)) configured.push({...target, config})
  }
  if (!forceExclude) return configured

  const {findIgnored} = await import('../node/ignored.ts')
  const ignored = await findIgnored(
    configured.filter(({explicit}) => explicit).map((target) => target.path),
    cwd
  )
  return configured.filter((target) => !ignored.has(target.path))
}

/** Inside a folder a binary file that happens to end in `.txt` is no concern of anybody. */
const isPassedOver = (error: unknown, {explicit}: Target): boolean =>
  !explicit && error instanceof LintError && error.code === 'binary'

/** The error where there is nothing to check. */
export function noFiles(ignored: number, paths: readonly string[]): LintError {
  const where = paths.map((name) => `\`${name}\``).join(', ')
  const reason = ignored > 0 ? `All files in ${where} are ignored` : `There is no file to check in ${where}`
  return new LintError('no-files', `${reason}, expected one that ends in ${anyOf(supportedExtensions)}`)
}
