import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {type FormatName, formatNames, formats} from '../../src/report/formats.ts'
import type {Failure, ReportedFile} from '../../src/report/types.ts'
import {fileWith, sample} from './sample.ts'

const failures: readonly Failure[] = [
  {path: 'a & b.md', code: 'unreadable', message: 'Cannot read it: permission <denied>'},
  {path: 'c.txt', code: 'invalid-utf8', message: 'Unexpected bytes', line: 7},
  {path: undefined, code: 'internal', message: 'Internal error: “x”'}
]
const report = async (name: FormatName, files: readonly ReportedFile[] = sample, failed = failures) =>
  (await formats[name]())(files, {color: false, width: 80, rules: []}, failed)
const readSchema = (name: string): object =>
  JSON.parse(readFileSync(`fixtures/schemas/${name}.json`, 'utf8')) as object

describe.each([
  ['with findings', sample],
  ['alone', []]
] as const)('what could not be done, %s,', (_, files) => {
  test('is among the notifications of sarif', async () => {
    const ajv = new Draft04.default({strict: false, unicodeRegExp: false})
    addFormats.default(ajv)
    const validate = ajv.compile(readSchema('sarif-schema-2.1.0'))
    const log = JSON.parse(await report('sarif', files))
    validate(log)
    expect(validate.errors).toBeNull()
    const [invocation] = log.runs[0].invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications).toMatchObject([
      {
        level: 'error',
        descriptor: {id: 'unreadable'},
        message: {text: 'Cannot read it: permission <denied>'},
        locations: [{physicalLocation: {artifactLocation: {uri: 'a%20%26%20b.md', uriBaseId: '%SRCROOT%'}}}]
      },
      {locations: [{physicalLocation: {artifactLocation: {uri: 'c.txt'}, region: {startLine: 7}}}]},
      {message: {text: 'Internal error: “x”'}}
    ])
  })

  test('is an issue for gitlab', async () => {
    const validate = new Ajv().compile(readSchema('gitlab-code-quality'))
    const issues = JSON.parse(await report('gitlab', files))
    validate(issues)
    expect(validate.errors).toBeNull()
    expect(issues.slice(-2)).toMatchObject([
      {
        check_name: 'unreadable',
        severity: 'critical',
        location: {path: 'a & b.md', lines: {begin: 1, end: 1}}
      },
      {check_name: 'invalid-utf8', location: {path: 'c.txt', lines: {begin: 7, end: 7}}}
    ])
  })

  test('is an error for junit', async () => {
    const xml = await report('junit', files)
    expect(xml).toContain(
      '<testsuite name="a &amp; b.md" tests="1" failures="0" errors="1" skipped="0" time="0">'
    )
    expect(xml).toContain(
      '<error message="Cannot read it: permission &lt;denied&gt;" type="unreadable">a &amp; b.md: Cannot read it: permission &lt;denied&gt;</error>'
    )
    expect(xml).toContain(
      '<error message="Unexpected bytes" type="invalid-utf8">c.txt:7: Unexpected bytes</error>'
    )
  })

  test('is an error for checkstyle', async () => {
    const xml = await report('checkstyle', files)
    expect(xml).toContain(
      '<file name="c.txt">\n    <error line="7" severity="error" message="Unexpected bytes" source="stet.invalid-utf8"/>\n  </file>'
    )
  })

  test('is a test that fails for tap', async () => {
    const tap = await report('tap', files)
    const count = files.length + failures.length
    expect(tap.endsWith(`1..${count}\n`)).toBe(true)
    const numbers = [...tap.matchAll(/^(?:not )?ok (\d+)/gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({length: count}, (_, index) => index + 1))
    const [, block = ''] = /^not ok \d+ - c\.txt\n {2}---\n([\s\S]*?) {2}\.\.\.$/m.exec(tap) ?? []
    expect(parse(block)).toEqual({severity: 'fail', message: 'Unexpected bytes', line: 7})
  })

  test('is told by json, github, markdown and html', async () => {
    expect(JSON.parse(await report('json', files)).failures).toEqual(JSON.parse(JSON.stringify(failures)))
    expect(JSON.parse(await report('json', files, []))).not.toHaveProperty('failures')
    expect(await report('github', files)).toContain(
      '::error file=c.txt,line=7,title=invalid-utf8::Unexpected bytes\n::error title=internal::Internal error: “x”\n'
    )
    expect(await report('markdown', files)).toContain('**c.txt could not be checked:** Unexpected bytes\n')
    expect(await report('html', files)).toContain(
      '<strong>a &amp; b.md</strong> could not be checked: Cannot read it: permission &lt;denied&gt;'
    )
  })
})

test('where nothing could be checked, no report says that nothing is to be marked', async () => {
  for (const name of formatNames) expect(await report(name, [])).not.toContain('Nothing to mark')
})

describe('a byte order mark', () => {
  const text = 'teh cat and teh dog\nand teh cow'
  const places = async (name: FormatName, source: string) =>
    (await report(name, [fileWith('a.md', source, {at: 'teh'}, {at: 'teh dog'}, {at: 'teh cow'})], []))
      .replaceAll('\uFEFF', '')
      .replace(/"(?:offset|range)":[^,}]+(?:,\d+\])?/g, '')
      .replace(/[\da-f]{64}/g, '')
  test.each(formatNames)('is no column for %s', async (name) => {
    expect(await places(name, `\uFEFF${text}`)).toBe(await places(name, text))
  })
})
