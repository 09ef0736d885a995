import {existsSync, lstatSync, realpathSync} from 'node:fs'
import path from 'node:path'
import {LintError} from '../error.ts'
import {type Changes, findChanges} from '../node/changes.ts'
import {isRevision, openRepository, type Repository, resolveRevision} from '../node/repository.ts'
import {listStaged, readStaged, type StagedFile} from '../node/staged.ts'
import type {Io} from './io.ts'
import {isSupported, supportedExtensions} from './kinds.ts'
import {displayName} from './names.ts'
import type {RunOptions} from './options.ts'
import {findTargets, type Target} from './targets.ts'

type OnError = (error: LintError) => void

/**
 * Find the files to check that git knows to be changed or staged; with paths, only those of them.
 * @returns In order of their paths.
 * @throws {LintError} `git`, where there is no repository or no such revision.
 */
export async function findGitTargets(
  {paths, changed, staged}: Pick<RunOptions, 'paths' | 'changed' | 'staged'>,
  {cwd, env}: Io,
  onError: OnError
): Promise<readonly Target[]> {
  const repository = openRepository(cwd, staged ? '--staged' : '--changed', env)
  const base = resolveRevision(repository, changed ?? 'HEAD')
  const changes =
    changed === undefined ? undefined : findChanges(repository, base, staged, supportedExtensions)
  const candidates = staged
    ? stagedTargets(repository, resolveRevision(repository, 'HEAD'), cwd)
    : [...(changes?.keys() ?? [])].map((file) => targetOf(file, cwd))
  const found = candidates
    .filter(
      ({path: file}) => isSupported(file) && (staged || isRegular(file)) && (!changes || changes.has(file))
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((target) => ({...target, ...linesOf(changes?.get(target.path))}))
  return paths.length === 0 ? found : selectNamed(found, paths, repository, cwd, onError)
}

const linesOf = (changes: Changes | undefined): Pick<Target, 'lines'> =>
  changes === undefined || changes === 'all' ? {} : {lines: changes}

const targetOf = (file: string, cwd: string): Target => ({
  path: file,
  name: displayName(file, cwd),
  explicit: false
})

function stagedTargets(repository: Repository, head: string, cwd: string): readonly Target[] {
  return listStaged(repository, head).map((file: StagedFile) => {
    const target = targetOf(file.path, cwd)
    return {...target, read: () => readStaged(repository, file, target.name)}
  })
}

/** Git also keeps symbolic links, whose contents are a path. */
const isRegular = (file: string): boolean => lstatSync(file, {throwIfNoEntry: false})?.isFile() === true

/** Leave out what no path means. A file that is staged may have gone from the work tree since. */
async function selectNamed(
  found: readonly Target[],
  paths: readonly string[],
  repository: Repository,
  cwd: string,
  onError: OnError
): Promise<readonly Target[]> {
  const {top} = repository
  const explicit = new Set<string>()
  const named = new Set<string>()
  const onDisk: string[] = []
  for (const given of paths) {
    const file = realPath(path.resolve(cwd, given))
    if (file !== top && !file.startsWith(`${top}${path.sep}`)) {
      onError(new LintError('git', `It lies outside the repository \`${top}\``, {file: given}))
      continue
    }
    const below = found.filter((target) => target.path === file || target.path.startsWith(file + path.sep))
    for (const target of below) named.add(target.path)
    if (below.some((target) => target.path === file)) explicit.add(file)
    if (below.length > 0) continue
    if (existsSync(file) || !isRevision(repository, given)) onDisk.push(given)
    else onError(misplacedRevision(given))
  }
  // What is not changed or staged may still be misspelt, or a pattern.
  for (const target of await findTargets(onDisk, cwd, onError)) named.add(target.path)
  return found
    .filter((target) => named.has(target.path))
    .map((target) => ({...target, explicit: explicit.has(target.path)}))
}

const misplacedRevision = (given: string): LintError =>
  new LintError(
    'bad-argument',
    `Unexpected path \`${given}\`, expected a file or folder; a revision follows an equals sign: \`--changed=${given}\``
  )

/** A path without symbolic links in it, as git gives paths, whether or not there is such a file. */
function realPath(file: string): string {
  if (existsSync(file)) return realpathSync(file)
  const folder = path.dirname(file)
  return folder === file ? file : path.join(realPath(folder), path.basename(file))
}
