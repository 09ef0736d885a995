import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import type {ReportedFile} from '../../src/report/types.ts'
import {makeRepository, type TestRepository} from './git.ts'
import {makeFolder, run} from './sandbox.ts'

const lines = (count: number, at: Readonly<Record<number, string>> = {}): string =>
  Array.from({length: count}, (_, index) => `${at[index + 1] ?? 'All is well.'}\n`).join('')

/** Places of the findings: `a.md:3 b.md:1`. */
async function places(cwd: string, ...argv: readonly string[]): Promise<string> {
  const {stdout, stderr} = await run(cwd, [...argv, '--format', 'json'])
  expect(stderr).toBe('')
  const {files}: {files: ReportedFile[]} = JSON.parse(stdout)
  return files.flatMap((file) => file.messages.map(({place}) => `${file.path}:${place.start.line}`)).join(' ')
}

describe('--changed reports findings on changed lines alone', () => {
  const old = lines(9, {2: 'See teh cat.', 8: 'teh end'})
  const rows: Readonly<Record<string, [change: (repository: TestRepository) => void, expected: string]>> = {
    'nothing changed': [() => {}, ''],
    'a line changed': [({write}) => write('a.md', old.replace('teh end', 'teh, end')), 'a.md:8'],
    'a line put in above': [({write}) => write('a.md', `Well.\n${old}`), ''],
    'wrong lines put in above': [({write}) => write('a.md', `teh\nteh\n${old}`), 'a.md:1 a.md:2'],
    'a line put in at the end': [({write}) => write('a.md', `${old}teh`), 'a.md:10'],
    'a line with a foreign end': [
      ({write}) => write('a.md', old.replace('teh end\n', 'teh end\r\n')),
      'a.md:8'
    ],
    'lone carriage returns count as no line': [
      ({write}) => write('a.md', old.replace('Well', 'W').replace('well.\n', 'well.\rteh\n')),
      'a.md:2'
    ],
    'a line taken out': [({write}) => write('a.md', old.replace('See teh cat.\n', '')), ''],
    'all lines taken out': [({write}) => write('a.md', ''), ''],
    'lines that look like headings of a patch': [
      ({write}) => write('a.md', old.replace('All is well.\n', '++ b/b.md\n@@ -1 +1 @@\nteh\n')),
      'a.md:3'
    ],
    'a staged change counts too': [
      ({write, git}) => {
        write('a.md', `teh\n${old}`)
        git('add', '.')
        write('a.md', `teh\n${old}teh\n`)
      },
      'a.md:1 a.md:11'
    ],
    'untracked files wholly': [
      ({write}) => write('new/ü "b"\t\\.md', old),
      'new/ü "b"\t\\.md:2 new/ü "b"\t\\.md:8'
    ],
    'ignored files not': [
      ({write}) => {
        write('.gitignore', 'new.md\n')
        write('new.md', 'teh')
      },
      ''
    ],
    'odd names': [
      ({write, git}) => {
        write('ü "b"\t\\ .md', old)
        git('add', '.')
        git('commit', '-qm', 'odd')
        write('ü "b"\t\\ .md', `${old}teh\n`)
      },
      'ü "b"\t\\ .md:10'
    ],
    'a renamed file': [({git}) => void git('mv', 'a.md', 'd.md'), ''],
    'a renamed and changed file': [
      ({git, write}) => {
        git('mv', 'a.md', 'd.md')
        write('d.md', old.replace('teh end', 'teh last'))
      },
      'd.md:8'
    ],
    'a deleted file': [({write}) => write('a.md', undefined), ''],
    'another mode': [({git}) => void git('update-index', '--chmod=+x', 'a.md'), ''],
    'no last line feed': [({write}) => write('a.md', `${old.trimEnd()}s`), ''],
    'attributes that make it binary': [
      ({write}) => {
        write('.gitattributes', '*.md -diff diff=no\n')
        write('a.md', `${old}teh\n`)
      },
      'a.md:10'
    ],
    'an ending in capitals': [({write}) => write('d/N.MD', 'teh\n'), 'd/N.MD:1'],
    'a file of no supported kind': [({write}) => write('a.js', 'teh'), ''],
    'a symbolic link': [({folder}) => symlinkSync('a.md', path.join(folder, 'link.md')), ''],
    'a repository inside': [
      ({folder, git}) => {
        mkdirSync(path.join(folder, 'inner'))
        execFileSync('git', ['init', '-q'], {cwd: path.join(folder, 'inner')})
        execFileSync('sh', ['-c', 'echo teh > inner/x.md'], {cwd: folder})
        git('status')
      },
      ''
    ]
  }
  test.each(Object.entries(rows))('%s', async (_, [change, expected]) => {
    const repository = makeRepository({'a.md': old, 'b.md': 'teh\n'})
    change(repository)
    expect(await places(repository.folder, '--changed')).toBe(expected)
  })
})

test('--changed[=REVISION], of the whole repository or of what is named', async () => {
  const {folder, git, write} = makeRepository({'a.md': 'teh\n', 'd/b.md': 'teh\n'})
  write('d/b.md', 'teh\nalot\n')
  git('commit', '-qam', 'more')
  write('a.md', 'teh\nhmm\n')
  expect(await places(folder, '--changed=HEAD~1')).toBe('a.md:2 d/b.md:2')
  expect(await places(path.join(folder, 'd'), '--changed=HEAD~1')).toBe(`${folder}/a.md:2 b.md:2`)
  expect(await places(folder, '--changed=HEAD~1', 'd')).toBe('d/b.md:2')
  expect(await places(folder, '--changed=HEAD~1', './d/b.md')).toBe('d/b.md:2')
  expect(await places(folder, '--changed=HEAD~1', '**/b.*')).toBe('d/b.md:2')
  expect(await places(folder, '--changed', 'd')).toBe('')
  expect(await places(folder, '--changed', 'd/b.md')).toBe('')
})

test('--changed=BRANCH... is what has changed since the branches parted', async () => {
  const {folder, git, write} = makeRepository({'a.md': lines(5)})
  git('switch', '-qc', 'topic')
  write('a.md', lines(5, {5: 'teh'}))
  git('commit', '-qam', 'topic')
  git('switch', '-q', 'main')
  write('b.md', 'Well.\n')
  git('add', '.')
  git('commit', '-qm', 'main')
  git('switch', '-q', 'topic')
  expect(await places(folder, '--changed=main...')).toBe('a.md:5')
  git('switch', '-q', '--orphan', 'alone')
  git('commit', '-q', '--allow-empty', '-m', 'alone')
  expect(await run(folder, ['--changed=main...'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'stet: `main` and `HEAD` have no commit in common\n'
  })
})

test('before the first commit everything is new', async () => {
  const {folder, git, write} = makeRepository()
  write('a.md', 'teh\n')
  write('b.md', 'teh\n')
  git('add', 'a.md')
  expect(await places(folder, '--changed')).toBe('a.md:1 b.md:1')
  expect(await places(folder, '--staged')).toBe('a.md:1')
})

test('--changed --fix fixes what is on changed lines, over all passes, and no byte elsewhere', async () => {
  const {folder, write} = makeRepository({'a.md': lines(4, {1: 'teh', 4: 'teh'})})
  write('a.md', lines(6, {1: 'teh', 3: 'teh alot', 6: 'teh'}))
  const {code, stdout} = await run(folder, [
    '--changed',
    '--fix',
    '--fix-type',
    'suggestion',
    '--fix-type',
    'safe',
    '-f',
    'unix'
  ])
  expect({code, stdout}).toEqual({code: 0, stdout: ''})
  expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(lines(6, {1: 'teh', 3: 'the a lot', 6: 'teh'}))
})

test('nothing changed is no error and a whole report', async () => {
  const {folder} = makeRepository({'a.md': 'teh\n'})
  expect(await run(folder, ['--changed'])).toEqual({code: 0, stdout: 'Nothing to check.\n', stderr: ''})
  const {code, stdout, stderr} = await run(folder, ['--changed', '-f', 'json'])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(JSON.parse(stdout)).toMatchObject({files: [], summary: {files: 0}})
})

test.each([
  [
    ['--changed=nowhere'],
    'Unexpected revision `nowhere`, expected one that `git log` knows: a branch, a tag or a commit'
  ],
  [
    ['--changed=--output=x'],
    'Unexpected revision `--output=x`, expected one that `git log` knows: a branch, a tag or a commit'
  ],
  [
    ['--changed', 'HEAD'],
    'Unexpected path `HEAD`, expected a file or folder; a revision follows an equals sign: `--changed=HEAD`'
  ],
  [['--changed', 'a.js'], 'a.js: Unexpected ending `.js`, expected `.md`, `.markdown`, `.txt` or `.text`'],
  [['--changed', '../x.md'], '../x.md: It lies outside the repository `CWD`'],
  [['--changed', '--stdin'], 'Unexpected `--changed` with `--stdin`, expected one of them'],
  [['--staged', '--stdin-ndjson'], 'Unexpected `--staged` with `--stdin-ndjson`, expected one of them'],
  [['--staged=x'], 'Unexpected value `x` of `--staged`, expected none'],
  [
    ['--staged', '--fix'],
    'Unexpected `--fix` with `--staged`, which changes nothing; fix the files with `stet --fix --changed` and stage them, or show the fixes with `--format diff`'
  ]
])('%j', async (argv, message) => {
  const {folder} = makeRepository({'a.md': 'Well.\n', 'a.js': ''})
  expect(await run(folder, argv)).toEqual({code: 2, stdout: '', stderr: `stet: ${message}\n`})
})

test.each(['--changed', '--staged'])('%s outside a repository', async (option) => {
  expect(await run(makeFolder(), [option])).toEqual({
    code: 2,
    stdout: '',
    stderr: `stet: \`${option}\` asks git: \`CWD\` is not in the work tree of a git repository\n`
  })
})
