import {spawnSync} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** What two runs of `--fix` over all texts did. */
export interface FixTwice {
  readonly files: number
  readonly changedByFirst: number
  readonly changedBySecond: number
}

/** Writes all texts of the cases to a temporary folder, fixes them twice and counts the files that each run changed. */
export async function countChangedBySecondFix(data: string): Promise<FixTwice> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-fix-'))
  try {
    for (const file of (await readdir(path.join(data, 'cases'))).filter((name) => name.endsWith('.jsonl'))) {
      const lines = (await readFile(path.join(data, 'cases', file), 'utf8')).split('\n').filter(Boolean)
      await mkdir(path.join(folder, file))
      for (const line of lines) {
        const {id, format, text} = JSON.parse(line) as {id: string; format: string; text: string}
        await writeFile(path.join(folder, file, `${id}.${format}`), text)
      }
    }
    await writeFile(path.join(folder, 'seed.md'), await readFile(path.join(data, 'seed/article.md')))
    const before = await contents(folder)
    const first = fix(folder) ?? (await contents(folder))
    const second = fix(folder) ?? (await contents(folder))
    const changed = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): number =>
      [...to].filter(([file, text]) => from.get(file) !== text).length
    return {
      files: before.size,
      changedByFirst: changed(before, first),
      changedBySecond: changed(first, second)
    }
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function fix(folder: string): undefined {
  const {status, stderr} = spawnSync(
    process.execPath,
    [path.resolve('dist/cli.js'), '--fix', '--quiet', folder],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28
    }
  )
  if (status !== 0 && status !== 1)
    throw new Error(`stet --fix ended with ${status}: ${stderr.slice(0, 2000)}`)
}

async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    const file = path.join(entry.parentPath, entry.name)
    if (entry.isFile()) found.set(file, await readFile(file, 'utf8'))
  }
  return found
}
