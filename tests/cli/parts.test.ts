import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {describeWord} from '../../src/cli/explain-word.ts'
import {displayName} from '../../src/cli/names.ts'
import {createProgress} from '../../src/cli/progress.ts'
import {reportOptions} from '../../src/cli/terminal.ts'
import {nearest} from '../../src/config/nearest.ts'
import {parseWordList} from '../../src/config/words.ts'
import type {Lexicon} from '../../src/lexicon/types.ts'
import {wordFlags} from '../../src/lexicon/types.ts'
import {walk} from '../../src/node/walk.ts'
import {fakeEngine, makeFolder, run} from './sandbox.ts'

describe('the nearest name', () => {
  const known = ['fix', 'format', 'spelling/misspelled-word', 'stet:guardian']
  test.each([
    ['fixx', 'fix'],
    ['FORMAT', 'format'],
    ['formta', 'format'],
    ['misspeled-word', 'spelling/misspelled-word'],
    ['guardian', 'stet:guardian'],
    ['nothing-like-it', undefined],
    ['', undefined]
  ])('%s: %s', (name, expected) => {
    expect(nearest(name, known)).toBe(expected)
  })
})

test('lists of words', () => {
  expect(parseWordList('\uFEFFa\r\n  b c \n\n# no\nC# # yes\n\td#e')).toEqual(['a', 'b c', 'C#', 'd#e'])
})

test.each([
  ['/p/a.md', 'a.md'],
  ['/p/b/c d.md', 'b/c d.md'],
  ['/p/..a.md', '..a.md'],
  ['/q/a.md', '/q/a.md'],
  ['/p', '/p'],
  ['<stdin>', '<stdin>']
])('%s is shown as %s', (file, expected) => {
  expect(displayName(file, '/p')).toBe(expected)
})

test('progress is shown once a run is long, seldom, and taken away', () => {
  let time = 0
  let text = ''
  const progress = createProgress({write: (part) => (text += part), isTTY: true}, 9, () => time)
  for (const [done, now] of [500, 1000, 1050, 1200].entries()) {
    time = now
    progress.report(done)
  }
  progress.clear()
  expect(text).toBe('\r\u001B[Kstet: 1 of 9 files…\r\u001B[Kstet: 3 of 9 files…\r\u001B[K')
})

test('progress is for terminals', () => {
  let text = ''
  const progress = createProgress({write: (part) => (text += part)}, 9, () => 1e6)
  progress.report(1)
  progress.clear()
  expect(text).toBe('')
})

test.each([
  [{columns: 120}, {}, 120],
  [{columns: 10}, {}, 40],
  [{}, {COLUMNS: '90'}, 90],
  [{}, {COLUMNS: 'wide'}, 100]
])('width: %j %j', (output, env, width) => {
  const io = {cwd: '/', env, stdin: (async function* () {})(), stdout: {write() {}}, stderr: {write() {}}}
  expect(reportOptions(undefined, {write() {}, ...output}, io).width).toBe(width)
})

describe('explain WORD', () => {
  const lexicon: Lexicon = {
    flags: (form) => (form === 'colour' ? 2 : form === 'Kyiv' ? wordFlags.proper | wordFlags.place : 0),
    frequency: () => 99,
    knows: (word, dialect) => (word === 'colour' ? dialect !== 'en-US' : word === 'Kyiv'),
    knowsAnywhere: () => true,
    preferred: (word, dialect) => (word === 'colour' && dialect === 'en-US' ? 'color' : undefined),
    casings: (word) => (word === 'kyiv' ? ['Kyiv'] : []),
    namesFrom: () => [],
    suggest: () => [{text: 'Kiel', cost: 1}],
    certain: () => undefined
  }
  test.each([
    [
      'Kyiv',
      '`Kyiv` is in the lexicon.\n  English:     all dialects\n  Kind:        proper noun or adjective; place, nationality or language\n  Frequency:   99 of 255\n'
    ],
    [
      'colour',
      '`colour` is in the lexicon.\n  English:     en-GB, en-CA, en-AU, en-GB-oxendict\n  Preferred:   color in en-US\n  Frequency:   99 of 255\n'
    ],
    [
      'kyiv',
      '`kyiv` is not in the lexicon. If it is right, put it into `words` or `names` of .lintrc.json.\n  Written as:  Kyiv\n  Perhaps:     Kiel\n'
    ]
  ])('%s', (word, expected) => {
    expect(describeWord(word, lexicon)).toBe(expected)
  })
})

test('a folder that cannot be read is named', async () => {
  const folder = makeFolder()
  const failed: string[] = []
  expect(
    await walk(
      path.join(folder, 'none'),
      () => true,
      (name) => failed.push(name)
    )
  ).toEqual([])
  expect(failed).toEqual([path.join(folder, 'none')])
})

test('a configuration extends a package', async () => {
  const folder = makeFolder({
    'a.md': 'teh alot',
    '.lintrc.json': '{"extends": ["stet-config-news"]}',
    'node_modules/stet-config-news/package.json': '{"name": "stet-config-news", "main": "news.json"}',
    'node_modules/stet-config-news/news.json': '{"rules": {"spelling/misspelled-word": "off"}}'
  })
  expect(await run(folder, ['a.md', '--format', 'unix'])).toMatchObject({
    code: 0,
    stdout: 'a.md:1:5-1:9: warning Unexpected `alot` [confusion/a-lot]\n'
  })
})

test('a bug that one file brings to light does not cost the report of the others', async () => {
  const folder = makeFolder({'a.md': 'teh', 'b.md': 'BUG', 'c.md': 'teh'})
  const engine: typeof fakeEngine = {
    ...fakeEngine,
    createLinter(...setup) {
      const linter = fakeEngine.createLinter(...setup)
      return {
        ...linter,
        async check(file) {
          if (String(file) === 'BUG') throw new RangeError('Out of range')
          return linter.check(file)
        }
      }
    }
  }
  const {code, stdout, stderr} = await run(folder, ['.', '--format', 'unix'], {engine})
  expect(code).toBe(2)
  expect(stdout.split('\n').map((line) => line.slice(0, 4))).toEqual(['a.md', 'c.md', ''])
  expect(stderr).toMatch(/^stet: b\.md: Internal error, please report it: RangeError: Out of range\n/)
})

describe('patterns in quotation marks', () => {
  const files = {'a.md': 'teh', 'b.txt': 'teh', 'd/c.md': 'teh', 'd/x.png': '', 'node_modules/p/e.md': 'teh'}
  test.each([
    ['**/*.md', ['a.md', 'd/c.md']],
    ['*.{md,txt}', ['a.md', 'b.txt']],
    ['d/*', ['d/c.md']]
  ])('%s', async (pattern, expected) => {
    const {stdout} = await run(makeFolder(files), [pattern, '--format', 'unix'])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0])
    ).toEqual(expected)
  })

  test('one that names nothing is missing', async () => {
    expect(await run(makeFolder(files), ['*.markdown'])).toMatchObject({
      code: 2,
      stderr: 'stet: *.markdown: There is no such file or folder\n'
    })
  })
})
