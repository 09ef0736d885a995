import fs, {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it, test} from 'vitest'
import {makeFolder, run} from './sandbox.ts'

const files = {'a.md': 'teh alot hmm', 'b.md': 'Fine.'}

test('several reports at once, each in its place', async () => {
  const folder = makeFolder(files)
  const {code, stdout} = await run(folder, [
    '.',
    '--format=unix',
    '--format=json=out/report.json',
    '-f',
    'tap=report.tap'
  ])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^a\.md:1:1-1:4: error .*\n.*\n.*\n$/)
  const {summary} = JSON.parse(readFileSync(path.join(folder, 'out/report.json'), 'utf8'))
  expect(summary).toEqual({files: 2, errors: 1, warnings: 1, infos: 1, fixable: 1})
  expect(readFileSync(path.join(folder, 'report.tap'), 'utf8')).toContain('ok 2 - b.md')
})

test('reports in files alone leave standard output empty', async () => {
  const folder = makeFolder(files)
  expect(await run(folder, ['.', '--format', 'json=r.json'])).toMatchObject({code: 1, stdout: ''})
  expect(existsSync(path.join(folder, 'r.json'))).toBe(true)
})

test('--output-file is for the report without a file', async () => {
  const folder = makeFolder(files)
  const args = ['.', '--format', 'json=r.json', '--format', 'unix', '--output-file', 'u.txt']
  expect(await run(folder, args)).toMatchObject({code: 1, stdout: ''})
  expect(readFileSync(path.join(folder, 'u.txt'), 'utf8')).toContain('a.md:1:1')
})

test('--quiet leaves only errors in each', async () => {
  const folder = makeFolder(files)
  await run(folder, ['.', '--quiet', '--format', 'json=r.json', '--format', 'gitlab=g.json'])
  const report = JSON.parse(readFileSync(path.join(folder, 'r.json'), 'utf8'))
  expect(report.summary).toEqual({files: 2, errors: 1, warnings: 0, infos: 0, fixable: 1})
  expect(JSON.parse(readFileSync(path.join(folder, 'g.json'), 'utf8'))).toHaveLength(1)
})

describe('what is no report', () => {
  test.each([
    [
      ['--format', 'jsn'],
      /Unexpected `jsn` for `--format`, expected `stylish`.*such as `\.\/jsn\.js`.*did you mean `json`/i
    ],
    [['--format', 'sarif='], /Unexpected `--format sarif=` without a file, expected `--format sarif=FILE`/],
    [
      ['--format', 'json', '--format', 'unix'],
      /Unexpected `--format json` and `--format unix` in one place, expected a file for one of them/
    ],
    [['--format', 'unix', '--format', 'json=-'], /Unexpected second report to standard output, expected one/],
    [['--format', 'unix=r', '--format', 'json=r'], /Unexpected second report to `r`, expected one/],
    [['--format', 'json=r', '--output-file', 'o'], /Unexpected `--output-file`, expected none/],
    [['--format', './none.js'], /There is no format `\.\/none\.js`, expected the path of a module/],
    [['--format', 'text.js'], /Unexpected module `text\.js`, expected a function/],
    [['--format', 'broken.mjs'], /Format `broken\.mjs` fails to load: Broken/]
  ])('%j', async (args, message) => {
    const folder = makeFolder({
      ...files,
      'text.js': 'module.exports = "text"',
      'broken.mjs': 'throw new Error("Broken")'
    })
    const {code, stdout, stderr} = await run(folder, ['a.md', ...args])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(message)
  })
})

describe('a format of the user’s own', () => {
  it('is a function over all files', async () => {
    const folder = makeFolder({
      ...files,
      'own.mjs':
        'export default (files) => files.map(({path, messages}) => path + " " + messages.length + "\\n").join("")'
    })
    expect(await run(folder, ['.', '--format', './own.mjs'])).toMatchObject({
      code: 1,
      stdout: 'a.md 3\nb.md 0\n'
    })
  })

  it('has parts, where no file is to be kept', async () => {
    const folder = makeFolder({
      ...files,
      'own.mjs': `
        const parts = {begin: () => '<', file: ({path}, options, {totals}) => totals.summary.files + path, end: ({summary}) => summary.errors + '>'}
        export default Object.assign(() => 'unused', {parts})`
    })
    const {stdout} = await run(folder, ['.', '--format', 'own.mjs'])
    expect(stdout).toBe('<0a.md1b.md1>')
  })
})

const read = (...parts: string[]): string => readFileSync(path.join(...parts), 'utf8')
const unixLine = 'a.md:1:1-1:4: error Unexpected `teh` [spelling/misspelled-word]\n'

test('a dash is standard output', async () => {
  expect((await run(makeFolder({'a.md': 'teh'}), ['a.md', '-f', 'unix=-'])).stdout).toBe(unixLine)
})

describe('files', () => {
  test('of an earlier run are taken the place of, with their mode, and are no drafts', async () => {
    const folder = makeFolder({'a.md': 'teh', 'report.md': 'teh'})
    fs.chmodSync(path.join(folder, 'report.md'), 0o600)
    await run(folder, ['.', '-f', 'unix=report.md'])
    expect(read(folder, 'report.md')).toBe(unixLine)
    expect(fs.statSync(path.join(folder, 'report.md')).mode & 0o777).toBe(0o600)
    await run(folder, ['.', '-f', 'unix=report.md'])
    expect(read(folder, 'report.md')).toBe(unixLine)
  })

  test('that are to be checked are not lost', async () => {
    const folder = makeFolder({'a.md': 'teh'})
    expect(await run(folder, ['a.md', '-f', 'unix=./a.md'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'stet: a.md: Unexpected report into a file that is to be checked, expected another place for it\n'
    })
    expect(fs.readdirSync(folder)).toEqual(['a.md'])
    expect(read(folder, 'a.md')).toBe('teh')
  })

  test('stay as they were where the run fails, and nothing else is left', async () => {
    const folder = makeFolder({'a.md': 'teh', 'old.txt': 'old', '.lintrc.json': '{'})
    expect((await run(folder, ['a.md', '-f', 'unix=old.txt', '-f', 'json=new.json'])).code).toBe(2)
    expect(read(folder, 'old.txt')).toBe('old')
    expect(fs.readdirSync(folder).sort()).toEqual(['.lintrc.json', 'a.md', 'old.txt'])
  })

  test('behind a link are written, and the link stays', async () => {
    const folder = makeFolder({'a.md': 'teh', 'real.txt': ''})
    fs.symlinkSync('real.txt', path.join(folder, 'link.txt'))
    await run(folder, ['a.md', '-f', 'unix=link.txt'])
    expect(read(folder, 'real.txt')).toBe(unixLine)
    expect(fs.readlinkSync(path.join(folder, 'link.txt'))).toBe('real.txt')
  })

  test('that are devices are written to directly', async () => {
    const folder = makeFolder({'a.md': 'teh'})
    expect(await run(folder, ['a.md', '-f', 'unix=/dev/null'])).toMatchObject({code: 1, stderr: ''})
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('that cannot be written are told of before the work, and none is left', async () => {
    const folder = makeFolder({'a.md': 'teh', 'folder/a.md': ''})
    expect(await run(folder, ['a.md', '-f', 'json=a.json', '-f', 'unix=a.md/report.txt'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^stet: a\.md\/report\.txt: Cannot write the report: .+\n$/)
    })
    expect(await run(folder, ['a.md', '-f', 'unix=folder'])).toMatchObject({
      code: 2,
      stderr: 'stet: folder: Cannot write the report: it is a folder\n'
    })
    expect(fs.readdirSync(folder).sort()).toEqual(['a.md', 'folder'])
  })
})
