import path from 'node:path'
import {runGit} from './git.ts'

/**
 * Find the files that git ignores; tracked ones never are.
 * @param files - Absolute paths.
 * @param folder - Where to ask first; files of other repositories are asked for where they lie.
 */
export async function findIgnored(files: readonly string[], folder: string): Promise<ReadonlySet<string>> {
  if (files.length === 0) return new Set()
  const answer = askGit(files, folder)
  if (answer) return answer

  const ignored = new Set<string>()
  for (const file of files) {
    const own = askGit([file], path.dirname(file)) ?? (await askFiles(file))
    for (const name of own) ignored.add(name)
  }
  return ignored
}

/** @returns `undefined` where git has no say over one of the files. */
function askGit(files: readonly string[], folder: string): ReadonlySet<string> | undefined {
  const answer = runGit(folder, ['check-ignore', '-z', '--stdin'], files.join('\0'))
  if (answer === undefined || answer.status > 1) return undefined
  return new Set(answer.output.split('\0').filter((name) => name !== ''))
}

async function askFiles(file: string): Promise<readonly string[]> {
  const {isIgnoredByFiles} = await import('./walk.ts')
  return (await isIgnoredByFiles(file)) ? [file] : []
}
