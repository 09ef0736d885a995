import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {compileGlobs, type GlobMatcher} from '../config/globs.ts'

/** Never looked into. */
const skipped = new Set(['.git', 'node_modules'])

/**
 * List files by walking a folder, leaving out what `.gitignore` files name: those in it and below it and, in a work
 * tree, those above it.
 * @param onError - Told of folders that cannot be read.
 */
export async function walk(
  folder: string,
  wanted: (name: string) => boolean,
  onError: (folder: string, error: unknown) => void
): Promise<readonly string[]> {
  const above = await ignoresAbove(folder)
  // The folder was asked for, so it is read even where it is itself ignored.
  return visit(folder, above.some((matches) => matches(folder, true) === true) ? [] : above)

  async function visit(current: string, inherited: readonly GlobMatcher[]): Promise<string[]> {
    const files: string[] = []
    try {
      const own = await readIgnore(current)
      const ignores = own ? [...inherited, own] : inherited
      for (const entry of readdirSync(current, {withFileTypes: true})) {
        const here = path.join(current, entry.name)
        if (skipped.has(entry.name) || isIgnored(here, entry.isDirectory(), ignores)) continue
        if (entry.isDirectory()) files.push(...(await visit(here, ignores)))
        else if (entry.isFile() && wanted(entry.name)) files.push(here)
      }
    } catch (error) {
      onError(current, error)
    }
    return files
  }
}

/**
 * Tell whether a file is ignored by the `.gitignore` files above it, folders on the way included.
 * For where there is no git to ask.
 */
export async function isIgnoredByFiles(file: string): Promise<boolean> {
  const ignores = await ignoresAbove(file)
  const parts = path.relative(path.parse(file).root, file).split(path.sep)
  let current = path.parse(file).root
  return parts.some((part, index) => {
    current = path.join(current, part)
    return isIgnored(current, index < parts.length - 1, ignores)
  })
}

function isIgnored(file: string, folder: boolean, ignores: readonly GlobMatcher[]): boolean {
  return ignores.map((matches) => matches(file, folder)).findLast((verdict) => verdict !== undefined) === true
}

/** `.gitignore` files from the top of the work tree to the parent of a path; none outside a work tree. */
async function ignoresAbove(file: string): Promise<readonly GlobMatcher[]> {
  const folders: string[] = []
  let current = path.dirname(file)
  for (let parent = path.dirname(current); ; current = parent, parent = path.dirname(current)) {
    folders.unshift(current)
    if (existsSync(path.join(current, '.git'))) break
    if (parent === current) return []
  }
  const ignores = await Promise.all(folders.map(readIgnore))
  return ignores.flatMap((ignore) => ignore ?? [])
}

async function readIgnore(folder: string): Promise<GlobMatcher | undefined> {
  const file = path.join(folder, '.gitignore')
  if (!existsSync(file)) return undefined
  return compileGlobs(readFileSync(file, 'utf8').split(/\r?\n/), folder)
}
