import path from 'node:path'
import {expect, test} from 'vitest'
import {isShortRun, isShortText} from '../../src/cli/short-run.ts'
import {makeFolder} from './sandbox.ts'

test.each([
  ['one article', {'a.md': 'x'.repeat(12_000)}, true],
  ['some small files', {'a.md': 'x'.repeat(20_000), 'b.md': 'x'.repeat(20_000)}, true],
  ['a book', {'a.md': 'x'.repeat(60_000)}, false],
  ['files that are much together', {'a.md': 'x'.repeat(30_000), 'b.md': 'x'.repeat(30_000)}, false],
  ['many files', Object.fromEntries(Array.from({length: 30}, (_, index) => [`${index}.md`, 'x'])), false]
])('a run over %s', (_, files, expected) => {
  const folder = makeFolder(files)
  expect(isShortRun(Object.keys(files).map((name) => path.join(folder, name)))).toBe(expected)
})

test('a file that is gone does not matter', () => {
  expect(isShortRun(['/nowhere/a.md'])).toBe(true)
})

test('a text', () => {
  expect(isShortText('x')).toBe(true)
  expect(isShortText('x'.repeat(60_000))).toBe(false)
})
