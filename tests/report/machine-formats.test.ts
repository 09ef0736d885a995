import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {rules} from '../../rules/index.ts'
import {type FormatName, formats} from '../../src/report/formats.ts'
import type {ReportedFile} from '../../src/report/types.ts'
import {awkward, fileWith, sample} from './sample.ts'

const options = {color: false, width: 80, rules}
const report = async (name: FormatName, files: readonly ReportedFile[]) =>
  (await formats[name]())(files, options)
const readSchema = (name: string): object =>
  JSON.parse(readFileSync(`fixtures/schemas/${name}.json`, 'utf8')) as object

const samples = [
  ['nothing', []],
  ['a clean file', [fileWith('a.md', 'Fine.')]],
  ['some findings', sample],
  ['awkward ones', awkward]
] as const

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}
interface SarifResult {
  readonly ruleId: string
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly locations: readonly [
    {physicalLocation: {artifactLocation: {uri: string; uriBaseId?: string}; region: Region}}
  ]
  readonly fixes?: readonly {
    artifactChanges: readonly [
      {replacements: readonly [{deletedRegion: Region; insertedContent: {text: string}}]}
    ]
  }[]
}
interface Sarif {
  readonly runs: readonly [
    {tool: {driver: {rules: readonly {id: string; properties: object}[]}}; results: readonly SarifResult[]}
  ]
}

/** Text of a region, as a reader of SARIF finds it: columns count UTF-16 units. */
function slice(source: string, {startLine, startColumn, endLine, endColumn}: Region): string {
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map(({index, 0: end}) => index + end.length)]
  const offset = (line: number, column: number): number => (starts[line - 1] ?? Number.NaN) + column - 1
  return source.slice(offset(startLine, startColumn), offset(endLine, endColumn))
}

describe('sarif', () => {
  // The schema's patterns are older than the `u` flag, and it marks some formats that ajv does not know.
  const ajv = new Draft04.default({strict: false, unicodeRegExp: false})
  addFormats.default(ajv)
  const validate = ajv.compile(readSchema('sarif-schema-2.1.0'))

  it.each(samples)('of %s keeps to the schema', async (_, files) => {
    validate(JSON.parse(await report('sarif', files)))
    expect(validate.errors).toBeNull()
  })

  it('is refused by the schema where it is wrong', () => {
    expect(validate({version: '2.1.0', runs: [{results: []}]})).toBe(false)
  })

  it('places findings and fixes exactly', async () => {
    const {runs} = JSON.parse(await report('sarif', awkward)) as Sarif
    const messages = awkward.flatMap((file) => file.messages.map((message) => ({file, message})))
    expect(runs[0].results).toHaveLength(messages.length)
    for (const [index, {file, message}] of messages.entries()) {
      const result = runs[0].results[index]
      if (!result) throw new Error('There is a result for each message')
      expect(slice(file.source, result.locations[0].physicalLocation.region)).toBe(message.actual)
      const replaced = result.fixes?.map(({artifactChanges: [{replacements}]}) => {
        const [{deletedRegion, insertedContent}] = replacements
        return [slice(file.source, deletedRegion), insertedContent.text]
      })
      const {fix, expected, actual} = message
      const wanted = fix
        ? [[file.source.slice(...fix.range), fix.text]]
        : expected.map((text) => [actual, text])
      expect(replaced ?? []).toEqual(wanted)
    }
  })

  it('names files as URIs', async () => {
    const {runs} = JSON.parse(await report('sarif', awkward)) as Sarif
    const locations = runs[0].results.map(
      ({locations: [{physicalLocation}]}) => physicalLocation.artifactLocation
    )
    expect(locations[0]).toEqual({
      uri: 'na%C3%AFve%20drafts/a%20%26%20b%20%3C1%3E%23.md',
      uriBaseId: '%SRCROOT%'
    })
    expect(locations.at(-1)).toEqual({uri: 'file:///absolute/%C3%BC.txt'})
  })

  it('describes every rule', async () => {
    const {runs} = JSON.parse(await report('sarif', [])) as Sarif
    const described = runs[0].tool.driver.rules
    expect(described.map(({id}) => id)).toEqual(rules.map(({id}) => id))
    const precisions = described.map(({properties}) => (properties as {precision?: string}).precision)
    expect(precisions).toContain('very-high')
  })
})

describe.each(['sarif', 'gitlab'] as const)('fingerprints of %s', (name) => {
  const fingerprints = async (files: readonly ReportedFile[]): Promise<readonly string[]> => {
    const parsed: unknown = JSON.parse(await report(name, files))
    return name === 'gitlab'
      ? (parsed as readonly {fingerprint: string}[]).map(({fingerprint}) => fingerprint)
      : (parsed as Sarif).runs[0].results.map(
          ({partialFingerprints}) => Object.values(partialFingerprints)[0] ?? ''
        )
  }
  const text = 'It is teh best of all the many drafts that lie here.'

  it('stay the same while lines move and paragraphs are broken anew', async () => {
    const before = await fingerprints([fileWith('a.md', text, {at: 'teh'})])
    expect(await fingerprints([fileWith('a.md', `New.\n\n${text}`, {at: 'teh'})])).not.toEqual([''])
    expect(
      await fingerprints([fileWith('a.md', text.replace('teh best', 'teh\nbest'), {at: 'teh'})])
    ).toEqual(before)
  })

  it('tell the same slip in two files, and two slips in one place, apart', async () => {
    const twice = fileWith('a.md', text, {at: 'teh'}, {at: 'teh'})
    const all = await fingerprints([twice, fileWith('b.md', text, {at: 'teh'})])
    expect(new Set(all).size).toBe(3)
  })
})

describe('gitlab', () => {
  const validate = new Ajv().compile(readSchema('gitlab-code-quality'))
  it.each(samples.slice(0, 3))('of %s is what GitLab reads', async (_, files) => {
    validate(JSON.parse(await report('gitlab', files)))
    expect(validate.errors).toBeNull()
  })
})

/** Elements of XML by a reader of our own: it takes no markup but what the reports may use. */
function readXml(xml: string): readonly {name: string; values: Readonly<Record<string, string>>}[] {
  const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'}
  const decode = (text: string): string =>
    text.replace(/&(?:#(\d+)|(\w+));/g, (_, number, name) =>
      number ? String.fromCodePoint(Number(number)) : (entities[name] ?? '?')
    )
  const rest = xml.replace(/^<\?xml [^?]*\?>\n/, '').replace(/<\/?([a-z]+)((?: [a-z]+="[^"<]*")*)\/?>/g, '')
  expect(rest, 'nothing but well-formed elements').not.toMatch(/[<>]|&(?!(?:#\d+|amp|lt|gt|quot);)/)
  expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
  return [...xml.matchAll(/<([a-z]+)((?: [a-z]+="[^"<]*")*)\/?>/g)].map(([, name = '', all = '']) => ({
    name,
    values: Object.fromEntries(
      [...all.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)])
    )
  }))
}

describe('checkstyle', () => {
  it.each(samples)('of %s holds each finding', async (_, files) => {
    const elements = readXml(await report('checkstyle', files))
    expect(elements.filter(({name}) => name === 'file').map(({values}) => values.name)).toEqual(
      files.map(({path}) => path)
    )
    const messages = files.flatMap((file) => file.messages)
    const errors = elements.filter(({name}) => name === 'error')
    expect(errors.map(({values}) => [values.line, values.column, values.severity])).toEqual(
      messages.map(({place, severity}) => [String(place.start.line), String(place.start.column), severity])
    )
    for (const [index, {reason}] of messages.entries())
      expect(errors[index]?.values.message).toContain(reason.replaceAll('\u0007', '\uFFFD'))
  })
})

describe('junit', () => {
  it.each(samples)('of %s counts what it holds', async (_, files) => {
    const xml = await report('junit', files)
    const elements = readXml(xml)
    const sum = (key: string): number =>
      elements
        .filter(({name}) => name === 'testsuite')
        .reduce((total, {values}) => total + Number(values[key]), 0)
    const count = (wanted: string): number => elements.filter(({name}) => name === wanted).length
    expect(count('testsuite')).toBe(files.length)
    expect(sum('tests')).toBe(count('testcase'))
    expect(sum('failures')).toBe(count('failure'))
    expect(sum('skipped')).toBe(count('skipped'))
    const severities = files.flatMap(({messages}) => messages.map(({severity}) => severity))
    expect(count('failure')).toBe(severities.filter((severity) => severity !== 'info').length)
  })
})

describe('tap', () => {
  it.each(samples)('of %s can be read back', async (_, files) => {
    const lines = (await report('tap', files)).split('\n')
    expect(lines[0]).toBe('TAP version 14')
    expect(lines.at(-2)).toBe(`1..${files.length}`)
    const tests = lines.filter((line) => /^(?:not )?ok /.test(line))
    expect(tests.map((line) => line.startsWith('ok'))).toEqual(
      files.map(({messages}) => messages.every(({severity}) => severity === 'info'))
    )
    expect(tests.map((line) => line.match(/\d+/)?.[0])).toEqual(files.map((_, index) => String(index + 1)))
    expect(tests.every((line) => !/[^\\]#/.test(line))).toBe(true)
    const blocks = lines.join('\n').matchAll(/^ {2}---\n([\s\S]*?)^ {2}\.\.\.$/gm)
    const read = [...blocks].flatMap(([, yaml = '']) => (parse(yaml) as {messages: unknown[]}).messages)
    expect(read).toEqual(files.flatMap(({messages}) => messages.map((message) => ({...message}))))
  })
})

describe('markdown', () => {
  it('holds each finding in one row, whatever it says', async () => {
    const text = await report('markdown', awkward)
    const rows = text.split('\n').filter((line) => /^\| \d/.test(line))
    expect(rows).toHaveLength(awkward.flatMap(({messages}) => messages).length)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
    expect(text).toContain('a &amp; b &lt;1&gt;#.md')
  })

  it('stays within what a comment may hold', async () => {
    const many = Array.from({length: 40}, (_, number) =>
      fileWith(
        `draft-${number}.md`,
        'teh',
        ...Array.from({length: 150}, () => ({at: 'teh', expected: ['the']}))
      )
    )
    const text = await report('markdown', many)
    expect(text.length).toBeLessThan(65_536)
    expect(text).toContain('and 50 more')
    expect(text).toContain('6000 errors in 40 files')
    expect(text).toContain('Not all files are listed here.')
  })
})

it('markdown tells nobody who is named in a draft', async () => {
  const file = fileWith('a.md', 'teh', {at: 'teh', reason: 'Odd @someone', note: 'As `@other` is'})
  expect((await formats.markdown())([file], {color: false, width: 80, rules: []})).not.toMatch(/(?<!`)@\w/)
})
