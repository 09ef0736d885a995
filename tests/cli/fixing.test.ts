import {chmodSync, linkSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {fakeEngine, makeFolder, run} from './sandbox.ts'

const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8')

describe('fixing', () => {
  const rows: Readonly<Record<string, readonly [argv: readonly string[], before: string, after: string]>> = {
    'what is certain': [['--fix'], 'teh alot', 'the alot'],
    'best guesses too': [
      ['--fix', '--fix-type', 'safe', '--fix-type', 'suggestion'],
      'teh alot',
      'the a lot'
    ],
    'a byte order mark and all line ends are kept': [
      ['--fix'],
      '\uFEFFteh\r\nteh\rteh\n',
      '\uFEFFthe\r\nthe\rthe\n'
    ],
    'a dry run writes nothing': [['--fix-dry-run'], 'teh', 'teh'],
    'a dry run wins': [['--fix', '--fix-dry-run'], 'teh', 'teh'],
    'a diff writes nothing': [['--format', 'diff'], 'teh', 'teh'],
    'a diff with --fix writes': [['--fix', '--format', 'diff'], 'teh', 'the']
  }
  test.each(Object.entries(rows))('%s', async (_name, [argv, before, after]) => {
    const folder = makeFolder({'draft.md': before})
    await run(folder, ['draft.md', ...argv])
    expect(read(folder, 'draft.md')).toBe(after)
  })

  test('tells what was fixed and what remains', async () => {
    const folder = makeFolder({'a.md': 'teh teh\n', 'b.md': 'teh hmm\n', 'c.md': 'fine\n'})
    const result = await run(folder, ['.', '--fix'])
    expect(result).toMatchObject({code: 0, stderr: ''})
    expect(result.stdout.trimEnd().split('\n').at(-1)).toBe('Fixed 3 in 2 files. 1 query in 1 file')
  })

  test('shows a diff that other programs take', async () => {
    const result = await run(makeFolder({'a.md': 'one\nteh\n', 'b.md': 'fine\n'}), ['.', '--format', 'diff'])
    expect(result).toEqual({
      code: 0,
      stderr: '',
      stdout: '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n one\n-teh\n+the\n'
    })
  })

  test('puts the fixed text into the json of a dry run, and no other', async () => {
    const result = await run(makeFolder({'a.md': 'teh', 'b.md': 'fine'}), [
      '.',
      '--fix-dry-run',
      '--format',
      'json'
    ])
    expect(JSON.parse(result.stdout)).toEqual({
      files: [
        {path: 'a.md', messages: [], output: 'the'},
        {path: 'b.md', messages: []}
      ],
      summary: {files: 2, errors: 0, warnings: 0, infos: 0, fixable: 0}
    })
  })

  test('keeps the mode and writes through symbolic links', async () => {
    const folder = makeFolder({'real.md': 'teh'})
    chmodSync(path.join(folder, 'real.md'), 0o640)
    symlinkSync('real.md', path.join(folder, 'link.md'))
    expect(await run(folder, ['link.md', '--fix'])).toMatchObject({code: 0})
    expect(read(folder, 'real.md')).toBe('the')
    expect(statSync(path.join(folder, 'real.md')).mode & 0o777).toBe(0o640)
  })

  test('refuses a file with other names', async () => {
    const folder = makeFolder({'one.md': 'teh'})
    linkSync(path.join(folder, 'one.md'), path.join(folder, 'two.md'))
    const result = await run(folder, ['one.md', '--fix', '--format', 'unix'])
    expect(result).toEqual({
      code: 2,
      stdout: 'one.md:1:1-1:4: error Unexpected `teh` [spelling/misspelled-word]\n',
      stderr:
        'stet: one.md: Cannot write it: it has other names (hard links), which would keep the old text\n'
    })
    expect(read(folder, 'one.md')).toBe('teh')
  })

  test('leaves a file alone that changed meanwhile', async () => {
    const folder = makeFolder({'draft.md': 'teh'})
    const file = path.join(folder, 'draft.md')
    const engine: typeof fakeEngine = {
      ...fakeEngine,
      createLinter(...setup) {
        const linter = fakeEngine.createLinter(...setup)
        return {
          check: linter.check,
          fix(...call) {
            writeFileSync(file, 'teh, I go on')
            return linter.fix(...call)
          }
        }
      }
    }
    expect(await run(folder, ['draft.md', '--fix', '--format', 'unix'], {engine})).toMatchObject({
      code: 2,
      stderr: 'stet: draft.md: It was changed by somebody else meanwhile, so it is left as it is: run again\n'
    })
    expect(read(folder, 'draft.md')).toBe('teh, I go on')
  })
})

describe('standard input', () => {
  test('is checked as Markdown without a name', async () => {
    expect(await run(makeFolder(), ['--stdin', '--format', 'unix'], {stdin: 'teh'})).toEqual({
      code: 1,
      stderr: '',
      stdout: '<stdin>:1:1-1:4: error Unexpected `teh` [spelling/misspelled-word]\n'
    })
  })

  test('takes name and configuration from --stdin-filename', async () => {
    const folder = makeFolder({'sub/.lintrc.json': '{"rules": {"spelling/misspelled-word": "off"}}'})
    expect(await run(folder, ['--stdin', '--stdin-filename', 'sub/new.md'], {stdin: 'teh'})).toMatchObject({
      code: 0
    })
    expect(await run(folder, ['--stdin', '--stdin-filename', 'new.md'], {stdin: 'teh'})).toMatchObject({
      code: 1
    })
  })

  test('comes out fixed, with the report apart', async () => {
    expect(
      await run(makeFolder(), ['--stdin', '--fix', '--format', 'unix'], {stdin: '\uFEFFteh hmm\r\n'})
    ).toEqual({
      code: 0,
      stdout: '\uFEFFthe hmm\r\n',
      stderr: '<stdin>:1:5-1:8: info Unexpected `hmm` [style/hesitation]\n'
    })
  })

  test('comes out as it is where its name is ignored', async () => {
    const folder = makeFolder({'.lintrc.json': '{"ignore": ["old/"]}'})
    const argv = ['--stdin', '--fix', '--force-exclude', '--stdin-filename', 'old/a.md']
    expect(await run(folder, argv, {stdin: 'teh'})).toEqual({code: 0, stdout: 'teh', stderr: ''})
  })

  test.each([
    [
      new Uint8Array([0xe9]),
      [],
      'stet: <stdin>:1:1: Unexpected bytes that are not UTF-8, expected UTF-8: save it in that encoding\n'
    ],
    [
      'a',
      ['--stdin-filename', 'a.pdf'],
      'stet: a.pdf: Unexpected ending of `--stdin-filename`, expected `.md`, `.markdown`, `.txt` or `.text`\n'
    ]
  ])('refuses %j %j', async (stdin, argv, stderr) => {
    expect(await run(makeFolder(), ['--stdin', ...argv], {stdin})).toEqual({code: 2, stdout: '', stderr})
  })
})

describe('a diff beside other reports', () => {
  const files = {'a.md': 'teh cat\nalot of it\n'}
  test('takes nothing from them', async () => {
    const folder = makeFolder(files)
    const plain = await run(folder, ['.', '--format', 'json'])
    const both = await run(folder, ['.', '--format', 'json', '--format', 'diff=out.diff'])
    expect(both).toEqual(plain)
    expect(readFileSync(path.join(folder, 'out.diff'), 'utf8')).toContain('+the cat\n')
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(files['a.md'])
    const quiet = await run(folder, ['.', '--quiet', '--format', 'unix', '--format', 'diff=out.diff'])
    expect(quiet).toEqual(await run(folder, ['.', '--quiet', '--format', 'unix']))
  })

  test('shares what fixing leaves with them where fixing is asked for', async () => {
    const {code, stdout} = await run(makeFolder(files), [
      '.',
      '--fix-dry-run',
      '--format',
      'unix',
      '--format',
      'diff=out.diff'
    ])
    expect(code).toBe(0)
    expect(stdout).not.toContain('teh')
    expect(stdout).toContain('alot')
  })
})
