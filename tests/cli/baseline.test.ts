import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeRepository} from './git.ts'
import {makeFolder, run} from './sandbox.ts'

const name = '.stet-suppressions.json'
const old = {'a.md': 'See teh cat, alot.\n', 'd/b.md': 'teh\n'}
const read = (folder: string, file = name) => readFileSync(path.join(folder, file), 'utf8')

async function makeBaseline(files: Readonly<Record<string, string>> = old): Promise<string> {
  const folder = makeFolder(files)
  expect(await run(folder, ['--suppress-all', '.'])).toMatchObject({code: 0})
  return folder
}

test('--suppress-all writes what there is, in order, and reports nothing of it', async () => {
  const folder = makeFolder(old)
  expect(await run(folder, ['--suppress-all', '.', '-f', 'unix'])).toEqual({
    code: 0,
    stdout: '',
    stderr: `stet: ${name}: Suppressed 3 findings\n`
  })
  expect(read(folder)).toBe(`{
  "a.md": {
    "confusion/a-lot": {
      "teh cat ⟦alot⟧": 1
    },
    "spelling/misspelled-word": {
      "see ⟦teh⟧ cat alot": 1
    }
  },
  "d/b.md": {
    "spelling/misspelled-word": {
      "⟦teh⟧": 1
    }
  }
}
`)
  expect(await run(folder, ['.', '-f', 'unix', '--max-warnings', '0'])).toEqual({
    code: 0,
    stdout: '',
    stderr: ''
  })
})

test('new findings are reported, wherever the old ones have gone', async () => {
  const folder = await makeBaseline()
  writeFileSync(path.join(folder, 'a.md'), '# Title\n\nMind teh gap.\n\nSee\nteh cat,\nalot.\n')
  expect(await run(folder, ['.', '-f', 'unix'])).toEqual({
    code: 1,
    stdout: 'a.md:3:6-3:9: error Unexpected `teh` [spelling/misspelled-word]\n',
    stderr: ''
  })
  expect(await run(folder, ['.', '-f', 'unix', '--suppress-rule', 'spelling/misspelled-word'])).toMatchObject(
    {
      code: 0,
      stderr: `stet: ${name}: Suppressed 1 finding\n`
    }
  )
  expect(JSON.parse(read(folder))['a.md']['spelling/misspelled-word']).toEqual({
    'mind ⟦teh⟧ gap': 1,
    'see ⟦teh⟧ cat alot': 1
  })
})

describe('a draft that has another name now', () => {
  async function makeRenamed(): Promise<string> {
    const folder = await makeBaseline()
    renameSync(path.join(folder, 'a.md'), path.join(folder, 'd/new.md'))
    return folder
  }
  const hint = `stet: ${name}: \`a.md\` is \`d/new.md\` now: \`--prune-suppressions\` writes that down\n`

  test('keeps what is put up with in it', async () => {
    const folder = await makeRenamed()
    expect(await run(folder, ['.', '-f', 'unix'])).toEqual({code: 0, stdout: '', stderr: hint})
    expect(await run(folder, ['--prune-suppressions', '.', '-f', 'unix'])).toMatchObject({
      code: 0,
      stderr: `stet: ${name}: Removed 0 suppressions\n`
    })
    expect(Object.keys(JSON.parse(read(folder)))).toEqual(['d/b.md', 'd/new.md'])
    expect(await run(folder, ['.', '-f', 'unix'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('may have been changed a little', async () => {
    const folder = await makeBaseline({
      'a.md': 'See teh cat now.\n\nIt is alot of work.\n',
      'd/b.md': 'teh\n'
    })
    rmSync(path.join(folder, 'a.md'))
    writeFileSync(path.join(folder, 'd/new.md'), 'See the cat now.\n\nMind teh gap.\n\nIt is alot of work.\n')
    const {code, stdout} = await run(folder, ['d', '-f', 'unix'])
    expect({code, stdout}).toEqual({
      code: 2,
      stdout: 'd/new.md:3:6-3:9: error Unexpected `teh` [spelling/misspelled-word]\n'
    })
  })

  test('is written down under it with --suppress-all', async () => {
    const folder = await makeRenamed()
    writeFileSync(path.join(folder, 'd/new.md'), 'See teh cat, alot.\n\nMind teh gap.\n')
    expect(await run(folder, ['--suppress-all', '.'])).toMatchObject({
      code: 0,
      stderr: `stet: ${name}: Suppressed 1 finding\n`
    })
    expect(Object.keys(JSON.parse(read(folder)))).toEqual(['d/b.md', 'd/new.md'])
  })

  test('is no other draft that happens to have the same slip', async () => {
    const folder = await makeRenamed()
    rmSync(path.join(folder, 'd/new.md'))
    writeFileSync(path.join(folder, 'c.md'), 'teh\n\nMind teh gap.\n')
    const {code, stdout} = await run(folder, ['.', '-f', 'unix'])
    expect(code).toBe(2)
    expect(stdout.split('\n')).toHaveLength(3)
  })

  test('takes the place of one draft only', async () => {
    const folder = await makeRenamed()
    writeFileSync(path.join(folder, 'copy.md'), old['a.md'])
    const {code, stdout} = await run(folder, ['.', '-f', 'unix'])
    expect(code).toBe(1)
    expect(stdout).toContain('d/new.md')
    expect(stdout).not.toContain('copy.md')
  })
})

describe('what does not occur any more', () => {
  const unpruned = `stet: ${name}: 2 suppressions answer to nothing any more: \`--prune-suppressions\` removes them\n`
  async function makeMended(): Promise<string> {
    const folder = await makeBaseline({...old, 'gone.md': 'teh'})
    writeFileSync(path.join(folder, 'a.md'), 'See the cat, alot.\n')
    writeFileSync(path.join(folder, 'gone.md'), '')
    return folder
  }

  test('is told, and the run fails', async () => {
    const folder = await makeMended()
    expect(await run(folder, ['.', '-f', 'unix'])).toEqual({code: 2, stdout: '', stderr: unpruned})
    expect(await run(folder, ['.', '--pass-on-unpruned-suppressions'])).toMatchObject({
      code: 0,
      stderr: unpruned
    })
    expect(await run(folder, ['d', '-f', 'unix'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('is taken out, and nothing is put in', async () => {
    const folder = await makeMended()
    writeFileSync(path.join(folder, 'd/b.md'), 'hmm\n\nteh\n')
    expect(await run(folder, ['.', '-f', 'unix', '--prune-suppressions'])).toEqual({
      code: 0,
      stdout: 'd/b.md:1:1-1:4: info Unexpected `hmm` [style/hesitation]\n',
      stderr: `stet: ${name}: Removed 2 suppressions\n`
    })
    expect(JSON.parse(read(folder))).toEqual({
      'a.md': {'confusion/a-lot': {'the cat ⟦alot⟧': 1}},
      'd/b.md': {'spelling/misspelled-word': {'⟦teh⟧': 1}}
    })
    expect(await run(folder, ['.', '-f', 'unix'])).toMatchObject({code: 0, stderr: ''})
  })

  test('with the last entry the file goes', async () => {
    const folder = await makeBaseline({'a.md': 'teh'})
    writeFileSync(path.join(folder, 'a.md'), 'the')
    expect(await run(folder, ['.', '--prune-suppressions'])).toMatchObject({code: 0})
    expect(existsSync(path.join(folder, name))).toBe(false)
  })

  test('a file that is gone answers to nothing', async () => {
    const folder = await makeBaseline({'a.md': 'Well.', 'b.md': 'teh'})
    const {rmSync} = await import('node:fs')
    rmSync(path.join(folder, 'b.md'))
    expect(await run(folder, ['.'])).toMatchObject({code: 2})
    expect(await run(folder, ['.', '--prune-suppressions'])).toMatchObject({code: 0})
  })
})

describe('--fix', () => {
  test('leaves what is suppressed, though all around it is fixed', async () => {
    const folder = await makeBaseline({'a.md': 'teh cat\n'})
    writeFileSync(path.join(folder, 'a.md'), 'teh teh cat teh\n')
    expect(await run(folder, ['.', '--fix'])).toMatchObject({code: 0, stderr: ''})
    expect(read(folder, 'a.md')).toBe('the teh cat the\n')
    expect(await run(folder, ['.', '-f', 'unix'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('with --no-suppressions takes all', async () => {
    const folder = await makeBaseline({'a.md': 'teh cat\n'})
    expect(await run(folder, ['.', '--fix', '--no-suppressions'])).toMatchObject({code: 0, stderr: ''})
    expect(read(folder, 'a.md')).toBe('the cat\n')
  })

  test('with --suppress-all leaves what cannot be fixed', async () => {
    const folder = makeFolder(old)
    expect(await run(folder, ['.', '--fix', '--suppress-all'])).toMatchObject({code: 0})
    expect(JSON.parse(read(folder))).toEqual({'a.md': {'confusion/a-lot': {'the cat ⟦alot⟧': 1}}})
    expect(await run(folder, ['.'])).toMatchObject({code: 0, stderr: ''})
  })
})

test.each(['stylish', 'unix', 'json', 'github', 'diff'])(
  '--format %s tells nothing of it',
  async (format) => {
    const folder = await makeBaseline()
    const {stdout, code} = await run(folder, ['.', '--format', format])
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/teh|alot/)
  }
)

test('--cache keeps all findings, whatever is put up with', async () => {
  const folder = await makeBaseline()
  expect(await run(folder, ['.', '--cache', '--fix-dry-run', '-f', 'unix'])).toMatchObject({
    code: 0,
    stdout: ''
  })
  expect(await run(folder, ['.', '--cache', '-f', 'unix'])).toMatchObject({code: 0, stdout: ''})
  const {stdout} = await run(folder, ['.', '--cache', '-f', 'unix', '--no-suppressions'])
  expect(stdout.trim().split('\n')).toHaveLength(3)
})

test('standard input with a name', async () => {
  const folder = await makeBaseline()
  const argv = ['--stdin', '--stdin-filename', 'a.md', '-f', 'unix']
  expect(await run(folder, argv, {stdin: 'hmm\n\nSee teh cat, alot.\n'})).toMatchObject({
    code: 0,
    stdout: 'a.md:1:1-1:4: info Unexpected `hmm` [style/hesitation]\n',
    stderr: ''
  })
  expect(await run(folder, [...argv, '--fix'], {stdin: 'teh\n\nSee teh cat, alot.\n'})).toMatchObject({
    stdout: 'the\n\nSee teh cat, alot.\n'
  })
  expect(await run(folder, argv, {stdin: 'All is well.\n'})).toMatchObject({
    code: 0,
    stderr: `stet: ${name}: 2 suppressions answer to nothing any more: \`--prune-suppressions\` removes them\n`
  })
  expect(await run(folder, ['--stdin'], {stdin: 'See teh cat.\n'})).toMatchObject({code: 1})
})

test('from a folder below, and in another place', async () => {
  const folder = await makeBaseline()
  expect(await run(path.join(folder, 'd'), ['b.md'])).toMatchObject({code: 0, stderr: ''})
  const argv = ['.', '--suppressions-location', 'd/known.json']
  expect(await run(folder, argv)).toMatchObject({
    code: 2,
    stderr: 'stet: d/known.json: There is no such file; `--suppress-all` makes one\n'
  })
  expect(await run(folder, [...argv, '--suppress-all'])).toMatchObject({code: 0})
  expect(Object.keys(JSON.parse(read(folder, 'd/known.json')))).toEqual(['../a.md', 'b.md'])
  expect(await run(folder, argv)).toMatchObject({code: 0, stderr: ''})
})

test('a record above the repository is none of ours', async () => {
  const folder = makeFolder({[name]: '{', 'inner/.git/HEAD': '', 'inner/a.md': 'Well.\n'})
  expect(await run(path.join(folder, 'inner'), ['a.md'])).toMatchObject({code: 0, stderr: ''})
})

test('with --changed and --staged both must agree', async () => {
  const {folder, write, git} = makeRepository({'a.md': 'teh cat\n\nalot of teh\n'})
  expect(await run(folder, ['.', '--suppress-rule', 'confusion/a-lot'])).toMatchObject({code: 1})
  write('a.md', 'teh cat\n\nquite alot of teh\n')
  const expected = {stdout: 'a.md:3:15-3:18: error Unexpected `teh` [spelling/misspelled-word]\n', stderr: ''}
  expect(await run(folder, ['--changed', '-f', 'unix'])).toMatchObject(expected)
  git('add', 'a.md')
  expect(await run(folder, ['--staged', '--changed', '-f', 'unix'])).toMatchObject(expected)
  expect(await run(folder, ['--changed', '--fix'])).toMatchObject({code: 0})
  expect(read(folder, 'a.md')).toBe('teh cat\n\nquite alot of the\n')
})

test.each([
  ['{', /^It is no JSON: /],
  ['[]', /^Unexpected \[\], expected an object of files$/],
  ['{"a.md": 1}', /^Unexpected 1, expected an object of rules in `a\.md`$/],
  ['{"a.md": {"x/y": null}}', /^Unexpected null, expected counts for `x\/y` in `a\.md`$/],
  [
    '{"a.md": {"x/y": {"teh": 1}}}',
    /^Unexpected `teh` in `a\.md`, expected text with ⟦ ⟧ around what is wrong$/
  ],
  ['{"a.md": {"x/y": {"⟦teh⟧": 0}}}', /^Unexpected count 0 in `a\.md`, expected a whole number from 1$/]
])('a record of another form is left alone: %s', async (contents, message) => {
  const folder = makeFolder({'a.md': 'Well.\n', [name]: contents})
  for (const argv of [['a.md'], ['a.md', '--suppress-all'], ['a.md', '--prune-suppressions']]) {
    const {code, stderr} = await run(folder, argv)
    expect(code).toBe(2)
    expect(stderr.replace(`stet: ${name}: `, '').trimEnd()).toMatch(message)
    expect(read(folder)).toBe(contents)
  }
})

test.each([
  [
    ['--suppress-all', '--prune-suppressions'],
    'Unexpected `--suppress-all` with `--prune-suppressions`, expected one of them'
  ],
  [
    ['--suppress-all', '--no-suppressions'],
    'Unexpected `--suppress-all` with `--no-suppressions`, expected one of them'
  ],
  [['--suppress-all', '--changed'], 'Unexpected `--suppress-all` with `--changed`, expected one of them'],
  [
    ['--prune-suppressions', '-f', 'diff', '-f', 'json=out.json'],
    'Unexpected `--prune-suppressions` with `--format diff`, expected one of them'
  ],
  [
    ['--no-suppressions', '--suppressions-location', 'x'],
    'Unexpected `--no-suppressions` with `--suppressions-location`, expected one of them'
  ],
  [
    ['--suppress-rule', 'spelling/mispelled-word'],
    'Unexpected rule `spelling/mispelled-word` for `--suppress-rule`, expected one that `stet rules` lists; did you mean `spelling/misspelled-word`?'
  ]
])('%j', async (argv, message) => {
  const folder = makeFolder(old)
  expect(await run(folder, [...argv, 'a.md'])).toEqual({code: 2, stdout: '', stderr: `stet: ${message}\n`})
  expect(existsSync(path.join(folder, name))).toBe(false)
})
