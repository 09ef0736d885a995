import {lstatSync} from 'node:fs'
import path from 'node:path'
import {runGit} from './git.ts'

/**
 * List the files in a folder that git does not ignore, without those in `.git` and `node_modules` and without symbolic
 * links. Outside a work tree, or where there is no git, the same is done by the `.gitignore` files alone.
 * @param folder - Absolute path.
 * @param wanted - Which files, by name.
 * @param onError - Told of folders that cannot be read.
 * @returns Absolute paths in order of their characters.
 */
export async function listFiles(
  folder: string,
  wanted: (name: string) => boolean,
  onError: (folder: string, error: unknown) => void
): Promise<readonly string[]> {
  const tracked = listByGit(folder, wanted)
  const files = tracked ?? (await (await import('./walk.ts')).walk(folder, wanted, onError))
  return [...new Set(files)].sort()
}

/** @returns `undefined` where git has no say: no work tree, no git, or the folder as a whole is ignored. */
function listByGit(folder: string, wanted: (name: string) => boolean): readonly string[] | undefined {
  const listed = runGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  if (listed?.status !== 0) return undefined
  if (listed.output === '' && runGit(folder, ['check-ignore', '-q', '.'])?.status === 0) return undefined

  return listed.output.split('\0').flatMap((name) => {
    if (name === '' || name.split('/').includes('node_modules')) return []
    const file = path.join(folder, name)
    if (wanted(name)) return isFile(file) ? [file] : []
    // Another repository inside this one: a submodule, or a clone that stands with a final slash.
    const nested = name.endsWith('/') || (path.extname(name) === '' && isFolder(file))
    return nested ? (listByGit(file, wanted) ?? []) : []
  })
}

const isFile = (file: string): boolean => lstatSync(file, {throwIfNoEntry: false})?.isFile() === true
const isFolder = (file: string): boolean => lstatSync(file, {throwIfNoEntry: false})?.isDirectory() === true
