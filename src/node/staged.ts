import path from 'node:path'
import {LintError} from '../error.ts'
import {splitNames} from './changes.ts'
import {decodeSource, type SourceFile} from './read-source.ts'
import type {Repository} from './repository.ts'

/** A regular file that is staged with other contents than in a commit. */
export interface StagedFile {
  /** Absolute; the file need not exist in the work tree. */
  readonly path: string
  /** Name of its contents, or `undefined` where a merge has left it in conflict. */
  readonly blob: string | undefined
}

/** List the files that are staged: without deleted ones, links and submodules. */
export function listStaged({top, ask}: Repository, base: string): readonly StagedFile[] {
  const flags = [
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--diff-filter=d',
    '--ita-invisible-in-index'
  ]
  const fields = splitNames(ask('diff-index', ...flags, base, '--'))
  const files = new Map<string, StagedFile>()
  for (let index = 0; index + 1 < fields.length; index += 2) {
    // `:100644 100755 OLD NEW M`, then the path.
    const [, mode = '', , blob = '', status] = (fields[index] ?? '').split(' ')
    const file = path.join(top, fields[index + 1] ?? '')
    if (status === 'U') files.set(file, {path: file, blob: undefined})
    else if (mode.startsWith('100')) files.set(file, {path: file, blob})
  }
  return [...files.values()]
}

/**
 * Read contents that are staged.
 * @param name - What to call the file in errors.
 * @throws {LintError} If they are binary, not UTF-8 or in conflict.
 */
export function readStaged({ask}: Repository, {blob}: StagedFile, name: string): SourceFile {
  if (blob === undefined) {
    const message = 'It is in conflict, so nothing of it is staged: resolve it and `git add` it'
    throw new LintError('git', message, {file: name})
  }
  const bytes = ask('cat-file', 'blob', blob)
  return {bytes, text: decodeSource(bytes, name)}
}
