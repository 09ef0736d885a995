import {describe, expect, test} from 'vitest'
import {formatNames, formats} from '../../src/report/formats.ts'
import type {ReportedFile} from '../../src/report/types.ts'
import {fileWith, sample} from './sample.ts'

/** Of no rules: what a report says of them changes with each of them. */
const plain = {color: false, width: 80, rules: []}

describe.each(formatNames)('%s', (name) => {
  test('a report', async () => {
    expect((await formats[name]())(sample, plain)).toMatchSnapshot()
  })

  test('is the same each time, and pure', async () => {
    const format = await formats[name]()
    const before = structuredClone(sample)
    expect(format(sample, plain)).toBe(format(sample, plain))
    expect(sample).toEqual(before)
  })

  test('nothing, or lines', async () => {
    const format = await formats[name]()
    expect(format([], plain)).toMatch(/^$|\n$/)
    expect(format(sample, plain)).toMatch(/^$|\n$/)
  })
})

describe('json', () => {
  test('keeps to its contract', async () => {
    const report = JSON.parse((await formats.json())(sample, plain))
    expect(Object.keys(report)).toEqual(['files', 'summary'])
    expect(report.files[0].messages[0]).toEqual({
      ruleId: 'capitalization/proper-noun',
      severity: 'error',
      reason: 'Unexpected `germany`, expected `Germany`',
      note: '`Germany` is capitalized 4 times in this draft',
      url: null,
      place: {start: {line: 1, column: 26, offset: 25}, end: {line: 1, column: 33, offset: 32}},
      actual: 'germany',
      expected: ['Germany'],
      fix: {range: [25, 32], text: 'Germany'}
    })
    expect(report.files[2]).toEqual({path: 'clean.md', messages: []})
    expect(report.summary).toEqual({files: 3, errors: 3, warnings: 2, infos: 1, fixable: 3})
  })
})

describe('github', () => {
  const line = async (file: ReportedFile) => (await formats.github())([file], plain)

  test('escapes what would end a property or the command', async () => {
    expect(await line(fileWith('a,b:c%.md', 'x', {at: 'x', reason: '100%\r\nsure: a, b'}))).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=2,title=spelling/misspelled-word::100%25%0D%0Asure: a, b\n'
    )
  })

  test('gives no columns for what spans lines', async () => {
    expect(await line(fileWith('a.md', 'the\nthe', {at: 'the\nthe', severity: 'info'}))).toBe(
      '::notice file=a.md,line=1,endLine=2,title=spelling/misspelled-word::Unexpected `the%0Athe`\n'
    )
  })
})

describe('diff', () => {
  test('tells of a missing final line end', async () => {
    const files = [{path: 'a.md', source: 'the', original: 'teh', messages: []}]
    expect((await formats.diff())(files, plain)).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-teh\n\\ No newline at end of file\n+the\n\\ No newline at end of file\n'
    )
  })

  test('is coloured by line', async () => {
    const files = [{path: 'a.md', source: 'the\n', original: 'teh\n', messages: []}]
    expect((await formats.diff())(files, {...plain, color: true})).toContain(
      '\u001B[31m-teh\u001B[39m\n\u001B[32m+the\u001B[39m'
    )
  })
})
