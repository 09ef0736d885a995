import path from 'node:path'
import type {LineRun} from '../fix/line-scope.ts'
import {readPatch} from './patch.ts'
import type {Repository} from './repository.ts'

/** What of a file is new: some lines, or all of it. */
export type Changes = readonly LineRun[] | 'all'

/** Whatever a user has set for git, the patch is to look the same and no program of theirs is to run. */
const plainPatch = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--text',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--unified=0',
  '--inter-hunk-context=0',
  '--find-renames',
  '--diff-filter=d',
  '--ignore-submodules',
  '--no-relative'
]

/**
 * Find what has changed since a revision.
 * @param base - Name of a commit or tree, as `resolveRevision` gives it.
 * @param staged - Whether to compare what is staged, not the work tree, in which untracked files are wholly new.
 * @param endings - Of the files to look at, `.md`: others may be big, and need not be text.
 * @returns By absolute path; files with nothing new in them are left out.
 */
export function findChanges(
  {top, ask}: Repository,
  base: string,
  staged: boolean,
  endings: readonly string[]
): ReadonlyMap<string, Changes> {
  const changes = new Map<string, Changes>()
  const files = ['--', ...endings.map((ending) => `:(icase)*${ending}`)]
  const patch = ask('diff', ...plainPatch, ...(staged ? ['--cached'] : []), base, ...files)
  for (const [name, runs] of readPatch(patch)) changes.set(path.join(top, name), runs)
  if (staged) return changes
  for (const name of splitNames(ask('ls-files', '-z', '--others', '--exclude-standard', ...files)))
    changes.set(path.join(top, name), 'all')
  return changes
}

/** Names that git ends with a zero byte each. */
export const splitNames = (output: Buffer): readonly string[] =>
  output
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')
