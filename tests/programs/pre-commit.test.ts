import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'

let scratch = ''
let drafts = ''
let hooks = ''

const identity = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org'
}

const environment = () => ({
  ...process.env,
  ...identity,
  PRE_COMMIT_HOME: path.join(scratch, 'cache'),
  PRE_COMMIT_COLOR: 'never'
})

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {cwd: folder, encoding: 'utf8', env: environment()}).trim()
}

/** Run the real program on all files of the scratch repository. */
function preCommit(hook: string): {readonly code: number | null; readonly output: string} {
  const run = spawnSync('pre-commit', ['run', hook, '--all-files', '--verbose'], {
    cwd: drafts,
    encoding: 'utf8',
    env: environment()
  })
  if (run.error) throw run.error
  return {code: run.status, output: run.stdout + run.stderr}
}

const read = (name: string): string => readFileSync(path.join(drafts, name), 'utf8')

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'stet-pre-commit-')))
  hooks = path.join(scratch, 'hooks')
  drafts = path.join(scratch, 'drafts')
  // As a user’s machine would get it: only what is committed.
  git(process.cwd(), 'clone', '-q', '--no-hardlinks', process.cwd(), hooks)
  git(scratch, 'init', '-q', drafts)

  const files = {
    'wrong.md': 'They met on monday ,and left.\n',
    'clean file: 1.txt': 'All is well.\n',
    'ignored/old.md': 'They met on monday ,and left.\n',
    LICENSE: 'They met on monday ,and left.\n',
    'requirements.txt': 'monday==1.0 ,and\n',
    '.lintrc.json': '{"ignore": ["ignored/"]}\n',
    '.pre-commit-config.yaml': [
      'repos:',
      `  - repo: ${hooks}`,
      `    rev: ${git(hooks, 'rev-parse', 'HEAD')}`,
      '    hooks:',
      '      - {id: stet, language_version: system}',
      '      - {id: stet-fix, language_version: system}',
      '      - {id: stet-changed, language_version: system}',
      '      - {id: stet-fix-changed, language_version: system}',
      ''
    ].join('\n')
  }
  for (const [name, contents] of Object.entries(files)) {
    execFileSync('mkdir', ['-p', path.dirname(path.join(drafts, name))])
    writeFileSync(path.join(drafts, name), contents)
  }
  git(drafts, 'add', '-A')
})

afterAll(() => rmSync(scratch, {recursive: true, force: true}))

test('the check finds what is wrong, leaves out what is ignored, and changes nothing', () => {
  const {code, output} = preCommit('stet')
  expect(output).toContain('wrong.md')
  expect(output).not.toMatch(/^(?:ignored\/old\.md|LICENSE|requirements\.txt)$/m)
  expect(output).not.toContain('Internal error')
  expect(code).toBe(1)
  expect(read('wrong.md')).toBe('They met on monday ,and left.\n')
})

test('the fix fixes what is certain and then passes', () => {
  const first = preCommit('stet-fix')
  expect(first.output).toContain('files were modified by this hook')
  expect(first.code).toBe(1)
  expect(read('wrong.md')).toBe('They met on Monday, and left.\n')
  expect(read('ignored/old.md')).toBe('They met on monday ,and left.\n')
  expect(read('LICENSE')).toBe('They met on monday ,and left.\n')

  git(drafts, 'add', '-A')
  expect(preCommit('stet-fix')).toMatchObject({code: 0})
  expect(preCommit('stet')).toMatchObject({code: 0})
})

test('nothing but ignored files is no error', () => {
  const run = spawnSync('pre-commit', ['run', 'stet', '--files', 'ignored/old.md'], {
    cwd: drafts,
    encoding: 'utf8',
    env: environment()
  })
  expect(run.stdout).toContain('Passed')
  expect(run.status).toBe(0)
})

/** Run the hooks as a commit would: on what is staged. */
function commit(hook: string): {readonly code: number | null; readonly output: string} {
  const run = spawnSync('pre-commit', ['run', hook, '--verbose'], {
    cwd: drafts,
    encoding: 'utf8',
    env: environment()
  })
  return {code: run.status, output: run.stdout + run.stderr}
}

describe('part of a file staged', () => {
  const wrong = 'They met on monday ,and left.\n'
  const right = 'They met on Monday, and left.\n'
  const write = (contents: string) => writeFileSync(path.join(drafts, 'part.md'), contents)

  beforeEach(() => {
    write(`${wrong}\nAll is well.\n`)
    git(drafts, 'add', '-A')
    git(drafts, 'commit', '-q', '--allow-empty', '-m', 'old content')
  })

  test('a slip that is not staged is none of this commit, nor is an old one', () => {
    write(`${wrong}\nAll is quite well.\n`)
    git(drafts, 'add', '-A')
    write(`${wrong}\nAll is quite well.\n\n${wrong}`)
    expect(commit('stet-changed')).toMatchObject({code: 0})
    expect(commit('stet')).toMatchObject({code: 1})
    expect(read('part.md')).toBe(`${wrong}\nAll is quite well.\n\n${wrong}`)
  })

  test('a slip that is staged is found though the file is right by now', () => {
    write(`${wrong}\nAll is well.\n\n${wrong}`)
    git(drafts, 'add', '-A')
    write(`${wrong}\nAll is well.\n\n${right}`)
    const {code, output} = commit('stet-changed')
    expect(code).toBe(1)
    expect(output).toMatch(/^ +5:\d+ +error/m)
    expect(output).not.toMatch(/^ +1:\d+ +error/m)
  })

  test('what is corrected and what is not staged both survive', () => {
    write(`${wrong}\nAll is well.\n\n${wrong}`)
    git(drafts, 'add', '-A')
    write(`A line of mine.\n\n${wrong}\nAll is well.\n\n${wrong}`)
    expect(commit('stet-fix-changed')).toMatchObject({code: 1})
    expect(read('part.md')).toBe(`A line of mine.\n\n${wrong}\nAll is well.\n\n${right}`)
  })
})
