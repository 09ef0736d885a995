import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {anyOf, didYouMean, nearest} from '../config/nearest.ts'
import {LintError} from '../error.ts'
import type {LineRun} from '../fix/line-scope.ts'
import {listFiles} from '../node/list-files.ts'
import type {SourceFile} from '../node/read-source.ts'
import {reasonOf} from '../node/system-error.ts'
import {isSupported, supportedExtensions} from './kinds.ts'
import {displayName} from './names.ts'
import {commands} from './options.ts'

/** A file to check. */
export interface Target {
  /** Absolute. */
  readonly path: string
  /** As shown to people. */
  readonly name: string
  /** Whether it was named itself, not found in a folder. */
  readonly explicit: boolean
  /** Lines whose findings count. Default: all. */
  readonly lines?: readonly LineRun[]
  /** Reads what is to be checked where that is not the file as it is on the disk. */
  readonly read?: () => SourceFile
}

/**
 * Find the files that paths, folders and patterns mean, each once: in the order given and, in a folder, of their names.
 * @param onError - Told of paths that are missing, unreadable or of no supported kind.
 */
export async function findTargets(
  paths: readonly string[],
  cwd: string,
  onError: (error: LintError) => void
): Promise<readonly Target[]> {
  const targetByPath = new Map<string, Target>()
  for (const given of paths) {
    const file = path.resolve(cwd, given)
    const kind = kindOf(file)
    if (kind instanceof LintError) {
      const matches = kind.code === 'missing-path' && isGlob(given) ? await matchesOf(given) : []
      for (const found of matches) add(found, false)
      if (matches.length === 0) onError(kind.code === 'missing-path' ? missing(given, file) : kind)
    } else if (kind === 'folder') for (const found of await filesIn(file)) add(found, false)
    else if (isSupported(file)) add(file, true)
    else onError(unsupported(file))
  }
  return [...targetByPath.values()]

  function add(file: string, explicit: boolean): void {
    const known = targetByPath.get(file)
    targetByPath.set(file, {
      path: file,
      name: displayName(file, cwd),
      explicit: explicit || known?.explicit === true
    })
  }

  async function matchesOf(pattern: string): Promise<readonly string[]> {
    return (await import('./expand-glob.ts')).expandGlob(pattern, cwd)
  }

  function filesIn(folder: string): Promise<readonly string[]> {
    return listFiles(folder, isSupported, (place, cause) => {
      onError(new LintError('unreadable', `Cannot read it: ${reasonOf(cause)}`, {file: place, cause}))
    })
  }
}

/** Whether a path that does not exist is meant as a pattern: from a shell that expands none, or in quotation marks. */
const isGlob = (given: string): boolean => /[*?{[]/.test(given)

function kindOf(file: string): 'file' | 'folder' | LintError {
  try {
    const stats = statSync(file, {throwIfNoEntry: false})
    if (!stats) return new LintError('missing-path', '', {file})
    if (stats.isDirectory()) return 'folder'
    if (stats.isFile()) return 'file'
    return new LintError('unsupported', 'Unexpected kind of file, expected a regular file or a folder', {
      file
    })
  } catch (cause) {
    return new LintError('unreadable', `Cannot read it: ${reasonOf(cause)}`, {file, cause})
  }
}

function missing(given: string, file: string): LintError {
  const command = nearest(given, Object.keys(commands))
  const hint =
    command === undefined
      ? didYouMean(path.basename(file), neighbours(file))
      : `; did you mean the command \`${command}\`?`
  return new LintError('missing-path', `There is no such file or folder${hint}`, {file})
}

function neighbours(file: string): readonly string[] {
  try {
    return readdirSync(path.dirname(file)).sort()
  } catch {
    return []
  }
}

function unsupported(file: string): LintError {
  const extension = path.extname(file)
  const found = extension === '' ? 'file without an ending' : `ending \`${extension}\``
  return new LintError('unsupported', `Unexpected ${found}, expected ${anyOf(supportedExtensions)}`, {file})
}
