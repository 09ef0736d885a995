import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder, run} from './sandbox.ts'

const files = {
  'clean.md': 'All is well.\n',
  'error.md': 'See teh cat.\n',
  'warning.txt': 'There is alot.\n',
  'query.md': 'It is, hmm, so.\n',
  'binary.md': 'a\0b',
  'utf16.txt': new Uint8Array([0xff, 0xfe, 0x61, 0]),
  'latin1.md': new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x0a]),
  'picture.png': 'x',
  'binaries/one.txt': 'a\0b',
  'pictures/a.png': 'x',
  'drafts/a b:ü.md': 'See teh cat.\n',
  'drafts/clean.md': 'Well.\n',
  '-dash.md': 'Well.\n'
}

interface Row {
  readonly argv: readonly string[]
  readonly code: number
  readonly stderr?: string
  readonly stdout?: string
}

const rows: Readonly<Record<string, Row>> = {
  'a clean file': {argv: ['clean.md'], code: 0, stderr: ''},
  'an error': {
    argv: ['error.md', '--format', 'unix'],
    code: 1,
    stderr: '',
    stdout: 'error.md:1:5-1:8: error Unexpected `teh` [spelling/misspelled-word]\n'
  },
  'a warning': {argv: ['warning.txt'], code: 0},
  'a query': {argv: ['query.md'], code: 0},
  'too many warnings': {
    argv: ['warning.txt', '--max-warnings', '0'],
    code: 1,
    stderr: 'stet: 1 warning, more than `--max-warnings 0` allows\n'
  },
  'as many warnings as allowed': {argv: ['warning.txt', '--max-warnings=1'], code: 0},
  'no limit of warnings': {argv: ['warning.txt', '--max-warnings=-1'], code: 0},
  'queries are no warnings': {argv: ['query.md', '--max-warnings', '0'], code: 0},
  'quiet hides warnings but counts them': {
    argv: ['warning.txt', '--quiet', '--max-warnings', '0', '--format', 'unix'],
    code: 1,
    stdout: '',
    stderr: 'stet: 1 warning, more than `--max-warnings 0` allows\n'
  },
  'a missing file beside a wrong one': {
    argv: ['eror.md', 'error.md', '--format', 'unix'],
    code: 2,
    stdout: 'error.md:1:5-1:8: error Unexpected `teh` [spelling/misspelled-word]\n',
    stderr: 'stet: eror.md: There is no such file or folder; did you mean `error.md`?\n'
  },
  'a misspelt command': {
    argv: ['rulse'],
    code: 2,
    stderr: 'stet: rulse: There is no such file or folder; did you mean the command `rules`?\n'
  },
  'a binary file': {
    argv: ['binary.md'],
    code: 2,
    stderr: 'stet: binary.md: Unexpected binary file, expected text\n'
  },
  'UTF-16': {
    argv: ['utf16.txt'],
    code: 2,
    stderr: 'stet: utf16.txt: Unexpected UTF-16, expected UTF-8: save it in that encoding\n'
  },
  'invalid UTF-8': {
    argv: ['latin1.md'],
    code: 2,
    stderr:
      'stet: latin1.md:2:1: Unexpected bytes that are not UTF-8, expected UTF-8: save it in that encoding\n'
  },
  'an unsupported file': {
    argv: ['picture.png'],
    code: 2,
    stderr: 'stet: picture.png: Unexpected ending `.png`, expected `.md`, `.markdown`, `.txt` or `.text`\n'
  },
  'a folder of unsupported files': {
    argv: ['pictures'],
    code: 2,
    stderr:
      'stet: There is no file to check in `pictures`, expected one that ends in `.md`, `.markdown`, `.txt` or `.text`\n'
  },
  'a folder of binary files': {
    argv: ['binaries'],
    code: 2,
    stderr:
      'stet: There is no file to check in `binaries`, expected one that ends in `.md`, `.markdown`, `.txt` or `.text`\n'
  },
  'a folder with spaces, colons and letters in names': {
    argv: ['drafts', '--format', 'unix'],
    code: 1,
    stdout: 'drafts/a b:ü.md:1:5-1:8: error Unexpected `teh` [spelling/misspelled-word]\n'
  },
  'a name that begins with a dash': {argv: ['--format', 'unix', '--', '-dash.md'], code: 0},
  'no path': {
    argv: [],
    code: 2,
    stderr: 'stet: There is no path to check; try `stet .` for this folder, or `stet --help`\n'
  },
  'a misspelt option': {
    argv: ['--fx', 'clean.md'],
    code: 2,
    stderr: 'stet: Unexpected option `--fx`, expected one that `stet --help` lists; did you mean `--fix`?\n'
  },
  'a misspelt format': {
    argv: ['--format', 'jsno', 'clean.md'],
    code: 2,
    stderr:
      'stet: Unexpected `jsno` for `--format`, expected `stylish`, `unix`, `json`, `github`, `diff`, `html`, `markdown`, `sarif`, `gitlab`, `junit`, `checkstyle` or `tap`, or the path of a module such as `./jsno.js`; did you mean `json`?\n'
  },
  'an option without its value': {
    argv: ['clean.md', '--format'],
    code: 2,
    stderr: 'stet: Unexpected `--format` without a value, expected NAME\n'
  },
  'a value where none belongs': {
    argv: ['--fix=yes', 'clean.md'],
    code: 2,
    stderr: 'stet: Unexpected value `yes` of `--fix`, expected none\n'
  },
  'no number of warnings': {
    argv: ['--max-warnings', 'few', 'clean.md'],
    code: 2,
    stderr: 'stet: Unexpected `few` for `--max-warnings`, expected a whole number\n'
  },
  'a precision over 1': {
    argv: ['--min-precision', '95', 'clean.md'],
    code: 2,
    stderr: 'stet: Unexpected `95` for `--min-precision`, expected a number from 0 to 1\n'
  },
  'options that exclude each other': {
    argv: ['--color', '--no-color', 'clean.md'],
    code: 2,
    stderr: 'stet: Unexpected `--color` with `--no-color`, expected one of them\n'
  },
  'standard input and a path': {
    argv: ['--stdin', 'clean.md'],
    code: 2,
    stderr:
      'stet: Unexpected path `clean.md` with `--stdin`, expected no path; name the text with `--stdin-filename`\n'
  },
  'a name for standard input without it': {
    argv: ['--stdin-filename', 'clean.md'],
    code: 2,
    stderr: 'stet: Unexpected `--stdin-filename` without `--stdin`, expected both\n'
  },
  'a missing configuration': {
    argv: ['--config', 'none.json', 'clean.md'],
    code: 2,
    stderr: 'stet: none.json: There is no such file, expected a configuration\n'
  },
  'a rule that is none': {
    argv: ['explain', 'speling/misspelled-word'],
    code: 2,
    stderr: 'stet: There is no rule `speling/misspelled-word`, did you mean `spelling/misspelled-word`?\n'
  },
  'rules with an argument': {
    argv: ['rules', 'spelling'],
    code: 2,
    stderr:
      'stet: Unexpected `spelling`, expected nothing after `rules`; `stet explain RULE` tells about one\n'
  }
}

describe('exit codes and messages', () => {
  test.each(Object.entries(rows))('%s', async (_name, {argv, code, stderr, stdout}) => {
    const result = await run(makeFolder(files), argv)
    if (stderr !== undefined) expect(result.stderr).toBe(stderr)
    if (stdout !== undefined) expect(result.stdout).toBe(stdout)
    expect(result.code).toBe(code)
  })

  test('in a folder, what is not UTF-8 is named, what is binary is not', async () => {
    const result = await run(makeFolder(files), ['.', '--format', 'unix'])
    expect(result.stderr).toBe(
      'stet: latin1.md:2:1: Unexpected bytes that are not UTF-8, expected UTF-8: save it in that encoding\n'
    )
    expect(result.stdout.split('\n').map((line) => line.split(':1:')[0])).toEqual([
      'drafts/a b:ü.md',
      'error.md',
      'query.md',
      'warning.txt',
      ''
    ])
    expect(result.code).toBe(2)
  })

  test('an unreadable file is named', async () => {
    const folder = makeFolder(files)
    symlinkSync('circle.md', path.join(folder, 'circle.md'))
    expect(await run(folder, ['circle.md'])).toMatchObject({
      code: 2,
      stderr: 'stet: circle.md: Cannot read it: its symbolic links go in a circle\n'
    })
  })

  test('reports tell of what cannot be read, whether or not there is anything else', async () => {
    const folder = makeFolder({'latin.md': Buffer.from([0x61, 0x0a, 0xe9]), 'a.md': 'teh\n'})
    const report = async (...paths: readonly string[]) => {
      const {code, stdout} = await run(folder, [...paths, '--format', 'json'])
      expect(code).toBe(2)
      const {files, failures} = JSON.parse(stdout)
      return [files.map(({path}: {path: string}) => path), failures.map(({path}: {path: string}) => path)]
    }
    expect(await report('a.md', 'latin.md', 'none.md')).toEqual([['a.md'], ['none.md', 'latin.md']])
    expect(await report('latin.md')).toEqual([[], ['latin.md']])
    expect(await report('none.md')).toEqual([[], ['none.md']])
    expect(await run(folder, ['none.md'])).toMatchObject({code: 2, stdout: ''})
  })

  test('a folder named like a draft is read as a folder', async () => {
    const folder = makeFolder({'book.md/one.md': 'teh\n'})
    mkdirSync(path.join(folder, 'empty.md'))
    expect(await run(folder, ['book.md', '--format', 'unix'])).toMatchObject({
      code: 1,
      stdout: 'book.md/one.md:1:1-1:4: error Unexpected `teh` [spelling/misspelled-word]\n'
    })
  })
})
