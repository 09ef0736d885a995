import {execFileSync} from 'node:child_process'
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import type {ReportedFile} from '../../src/report/types.ts'
import {makeRepository, type TestRepository} from './git.ts'
import {run} from './sandbox.ts'

/** Files with the text of their findings: `a.md: teh alot`; clean ones too. */
async function found(
  cwd: string,
  argv: readonly string[],
  env: NodeJS.ProcessEnv = {}
): Promise<readonly string[]> {
  const {stdout, stderr} = await run(cwd, ['--staged', ...argv, '--format', 'json'], {env})
  expect(stderr).toBe('')
  const {files}: {files: ReportedFile[]} = JSON.parse(stdout)
  return files.map((file) => `${file.path}: ${file.messages.map(({actual}) => actual).join(' ')}`.trim())
}

describe('--staged checks what is staged', () => {
  const rows: Readonly<
    Record<string, [change: (repository: TestRepository) => void, expected: readonly string[]]>
  > = {
    'nothing staged': [({write}) => write('a.md', 'teh\n'), []],
    'part of a file': [
      ({git, write}) => {
        write('a.md', 'teh\n')
        git('add', 'a.md')
        write('a.md', 'the\nalot\n')
      },
      ['a.md: teh']
    ],
    'a file that is right by now': [
      ({git, write}) => {
        write('a.md', 'The cat.\n')
        git('add', 'a.md')
        write('a.md', 'teh\n')
      },
      ['a.md:']
    ],
    'a new file that is gone from the disk': [
      ({git, write}) => {
        write('d/ü "n".md', 'teh\n')
        git('add', '.')
        write('d/ü "n".md', undefined)
      },
      ['d/ü "n".md: teh']
    ],
    'a deleted file': [({git}) => void git('rm', '-q', 'a.md'), []],
    'a file deleted there and kept here': [({git}) => void git('rm', '-q', '--cached', 'a.md'), []],
    'a renamed file': [({git}) => void git('mv', 'b.md', 'c.md'), ['c.md: teh']],
    'a file to be added later': [
      ({git, write}) => {
        write('n.md', 'teh\n')
        git('add', '-N', 'n.md')
      },
      []
    ],
    'another mode': [({git}) => void git('update-index', '--chmod=+x', 'b.md'), ['b.md: teh']],
    'a symbolic link': [
      ({git, folder}) => {
        symlinkSync('teh', path.join(folder, 'link.md'))
        git('add', '.')
      },
      []
    ],
    'a submodule': [
      ({git}) => {
        const commit = git('rev-parse', 'HEAD').trim()
        git('update-index', '--add', '--cacheinfo', `160000,${commit},sub.md`)
      },
      []
    ],
    'no supported kind': [
      ({git, write}) => {
        write('a.js', 'teh\n')
        git('add', '.')
      },
      []
    ],
    'ignored by the configuration on the disk': [
      ({git, write}) => {
        write('a.md', 'teh\n')
        git('add', '.')
        write('.lintrc.json', '{"ignore": ["a.md"]}')
      },
      []
    ],
    'an empty file': [
      ({git, write}) => {
        write('a.md', '')
        git('add', '.')
      },
      ['a.md:']
    ]
  }
  test.each(Object.entries(rows))('%s', async (_, [change, expected]) => {
    const repository = makeRepository({'a.md': 'All is well here.\n', 'b.md': 'Say teh word.\n'})
    change(repository)
    expect(await found(repository.folder, [])).toEqual(expected)
  })
})

test('paths say which of the staged files', async () => {
  const {folder, git, write} = makeRepository({'z.md': 'Well.\n'})
  for (const name of ['a.md', 'd/b.md', 'd/e/c.md', 'dd/f.md']) write(name, 'teh\n')
  git('add', '.')
  write('d/b.md', undefined)
  expect(await found(folder, ['d'])).toEqual(['d/b.md: teh', 'd/e/c.md: teh'])
  expect(await found(path.join(folder, 'd'), ['e/c.md', '../a.md'])).toEqual([
    `${folder}/a.md: teh`,
    'e/c.md: teh'
  ])
  expect(await found(folder, ['z.md'])).toEqual([])
  expect(await found(folder, ['**/c.md'])).toEqual(['d/e/c.md: teh'])
})

test('with --changed only lines that the commit changes count', async () => {
  const {folder, git, write} = makeRepository({'a.md': 'teh\nWell.\n'})
  write('a.md', 'teh\nWell, alot.\n')
  git('add', '.')
  write('a.md', 'hmm\nteh\nWell, alot.\n')
  expect(await found(folder, ['--changed'])).toEqual(['a.md: alot'])
  expect(await found(folder, [])).toEqual(['a.md: teh alot'])
})

test('fixes are shown, of what is staged', async () => {
  const {folder, git, write} = makeRepository({'a.md': 'Well.\n'})
  write('a.md', 'teh\n')
  git('add', '.')
  write('a.md', 'hmm\n')
  const {stdout} = await run(folder, ['--staged', '--format', 'diff'])
  expect(stdout).toContain('-teh\n+the\n')
  expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('hmm\n')
})

test.each([
  ['b\0c', 'a.md: Unexpected binary file, expected text'],
  [
    new Uint8Array([0x61, 0x0a, 0xe9]),
    'a.md:2:1: Unexpected bytes that are not UTF-8, expected UTF-8: save it in that encoding'
  ]
])('staged bytes that are no text: %j', async (contents, message) => {
  const {folder, git, write} = makeRepository({'b.md': 'Well.\n'})
  write('a.md', contents)
  git('add', '.')
  write('a.md', 'Well.\n')
  // Found by looking around, a binary file is passed over; named, it is an error.
  const expected = {code: 2, stderr: `stet: ${message}\n`}
  expect(await run(folder, ['--staged', 'a.md'])).toMatchObject(expected)
})

test('a file in conflict', async () => {
  const {folder, git, write} = makeRepository({'a.md': 'Well.\n'})
  git('switch', '-qc', 'other')
  write('a.md', 'Other.\n')
  git('commit', '-qam', 'other')
  git('switch', '-q', 'main')
  write('a.md', 'Main.\n')
  git('commit', '-qam', 'main')
  expect(() => git('merge', 'other')).toThrow()
  expect(await run(folder, ['--staged'])).toMatchObject({
    code: 2,
    stderr: 'stet: a.md: It is in conflict, so nothing of it is staged: resolve it and `git add` it\n'
  })
})

test('the text is checked byte for byte: byte order mark, line ends, emoji', async () => {
  const {folder, git, write} = makeRepository()
  write('a.md', '\uFEFFWell 😀 é\r\nteh\r\n')
  git('add', '.')
  write('a.md', 'Well.\n')
  const {stdout} = await run(folder, ['--staged', '--format', 'json'])
  expect(JSON.parse(stdout).files[0].messages[0].place.start).toEqual({line: 2, column: 1, offset: 12})
})

/** A hook writes what stet finds into `found`, and lets the commit pass. */
function commitWithHook(
  {folder, write, git}: TestRepository,
  tree = folder,
  ...argv: readonly string[]
): string {
  const program = `exec "${process.execPath}" "${path.resolve('dist/cli.js')}"`
  write('.git/hooks/pre-commit', `#!/bin/sh\n(${program} --staged --format unix) > found 2>&1 || true\n`)
  execFileSync('chmod', ['+x', path.join(folder, '.git/hooks/pre-commit')])
  git('commit', '--quiet', '--message=hook', ...argv)
  const report = readFileSync(path.join(tree, 'found'), 'utf8')
  return [
    ...new Set(
      report
        .trim()
        .split('\n')
        .map((line) => line.replace(/:\d.*/, ''))
    )
  ].join(' ')
}

describe('in a real hook', () => {
  const wrong = 'They met on monday ,and left.\n'
  test('of a plain commit: the index, not the files', () => {
    const repository = makeRepository({'a.md': 'Well.\n', 'b.md': 'Well.\n'})
    repository.write('a.md', wrong)
    repository.git('add', 'a.md')
    repository.write('a.md', 'Well.\n')
    repository.write('b.md', wrong)
    expect(commitWithHook(repository)).toBe('a.md')
  })

  test('of `git commit --all`', () => {
    const repository = makeRepository({'a.md': 'Well.\n', 'b.md': 'Well.\n'})
    repository.write('b.md', wrong)
    expect(commitWithHook(repository, undefined, '--all')).toBe('b.md')
  })

  test('of a commit of some files: not what is staged beside them', () => {
    const repository = makeRepository({'a.md': 'Well.\n', 'b.md': 'Well.\n'})
    repository.write('a.md', wrong)
    repository.git('add', 'a.md')
    repository.write('b.md', wrong)
    expect(commitWithHook(repository, undefined, 'b.md')).toBe('b.md')
  })

  test('of another work tree of the repository', () => {
    const repository = makeRepository({'a.md': 'Well.\n'})
    const other = path.join(repository.folder, 'other')
    repository.write('.gitignore', 'other\n')
    repository.git('worktree', 'add', '--quiet', other)
    writeFileSync(path.join(other, 'a.md'), wrong)
    const git = (...args: readonly string[]) => execFileSync('git', args, {cwd: other, encoding: 'utf8'})
    git('add', '.')
    expect(commitWithHook({...repository, git}, other)).toBe('a.md')
  })

  test('stet run for another repository looks at the index of that one', async () => {
    const here = makeRepository({'a.md': 'Well.\n'})
    const there = makeRepository({'b.md': 'Well.\n'})
    there.write('b.md', 'teh\n')
    there.git('add', '.')
    const env = {
      GIT_DIR: path.join(here.folder, '.git'),
      GIT_INDEX_FILE: path.join(here.folder, '.git/index')
    }
    expect(await found(there.folder, [], env)).toEqual(['b.md: teh'])
  })
})
