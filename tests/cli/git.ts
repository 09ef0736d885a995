import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {makeFolder} from './sandbox.ts'

/** A real repository for one test. */
export interface TestRepository {
  readonly folder: string
  /** Run git in it. */
  git(...args: readonly string[]): string
  /** Write a file, or take it away. */
  write(name: string, contents: string | Uint8Array | undefined): void
}

/** What a user may have set that changes how git writes patches, and programs that must not run. */
const settings = {
  'user.name': 'Test',
  'user.email': 'test@example.org',
  'commit.gpgsign': 'false',
  'core.autocrlf': 'false',
  'color.ui': 'always',
  'diff.noprefix': 'true',
  'diff.mnemonicPrefix': 'true',
  'diff.context': '5',
  'diff.interHunkContext': '9',
  'diff.renames': 'false',
  'diff.external': 'false',
  'core.quotePath': 'true',
  'diff.relative': 'true'
}

/** Make a repository with these files committed. */
export function makeRepository(files: Readonly<Record<string, string | Uint8Array>> = {}): TestRepository {
  const folder = makeFolder(files)
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  git('init', '--quiet', '--initial-branch=main')
  for (const [name, value] of Object.entries(settings)) git('config', name, value)
  if (Object.keys(files).length > 0) {
    git('add', '--all')
    git('commit', '--quiet', '--message=begin')
  }
  return {
    folder,
    git,
    write(name, contents) {
      const file = path.join(folder, name)
      if (contents === undefined) return rmSync(file)
      mkdirSync(path.dirname(file), {recursive: true})
      writeFileSync(file, contents)
    }
  }
}
