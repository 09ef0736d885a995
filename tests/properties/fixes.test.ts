import {readdirSync, readFileSync} from 'node:fs'
import {diffChars} from 'diff'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {extractorFor} from '../../src/markup/extractors.ts'
import {readData} from '../../src/node/data.ts'
import {createRuleLinter, type Linter} from '../../src/pipeline/lint.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'
import type {Message} from '../../src/rule/message.ts'
import {completeOptions} from '../../src/rule/options.ts'

const active = rules
  .filter(({meta}) => meta.recommended)
  .map((rule) => ({rule, options: completeOptions(rule.meta.options, {})}))
const linter = createRuleLinter(active, {data: readData})
const shuffled = createRuleLinter([...active].reverse(), {data: readData})

const check = async (source: string, by: Linter = linter, path = 'draft.md'): Promise<readonly Message[]> =>
  readMessages(await by.check(new VFile({path, value: source})))
const fix = async (source: string, path = 'draft.md'): Promise<string> =>
  String(await linter.fix(new VFile({path, value: source})))

/** Everything of the file that is not prose. */
function maskProse(source: string, path: string): string {
  const extractor = extractorFor(path)
  if (!extractor) throw new Error(`No extractor for ${path}`)
  const {blocks, map} = extractor.extract(source)
  let masked = ''
  let at = 0
  for (const block of blocks) {
    const {start, end} = map.cover(block)
    masked += `${source.slice(at, start)}¤`
    at = end
  }
  return masked + source.slice(at)
}

/** What a finding is about, whatever its place: rule, text, suggestions. */
const keyOf = ({ruleId, actual, expected}: Message): string => JSON.stringify([ruleId, actual, expected])

async function proveFixes(source: string, path = 'draft.md', judge: Judge = createsNothing): Promise<void> {
  const once = await fix(source, path)
  expect(await fix(once, path), 'a second run changes nothing').toBe(once)
  expect(maskProse(once, path), 'markup bytes are untouched').toBe(maskProse(source, path))
  const before = await check(source, linter, path)
  const known = new Set(before.map(keyOf))
  const fresh = (await check(once, linter, path)).filter((message) => !known.has(keyOf(message)))
  judge(fresh, before, source, once)
}

type Judge = (fresh: readonly Message[], before: readonly Message[], source: string, once: string) => void

function createsNothing(fresh: readonly Message[]): void {
  expect(fresh.map(keyOf), 'a fix creates no finding').toEqual([])
}

/**
 * In a jumble of slips the mending of one can uncover another beside it, which it has not created: nothing new may be
 * found in what the fixes wrote. A finding that was there and waits for its author is the same one in other words.
 */
function createsNothingInWhatItWrote(
  fresh: readonly Message[],
  before: readonly Message[],
  source: string,
  once: string
): void {
  const written: (readonly [number, number])[] = []
  const kept: {readonly from: number; readonly to: number; readonly length: number}[] = []
  let from = 0
  let to = 0
  for (const {added, removed, value} of diffChars(source, once)) {
    if (added) written.push([to, to + value.length])
    if (!added && !removed) kept.push({from, to, length: value.length})
    if (!added) from += value.length
    if (!removed) to += value.length
  }
  const moved = (offset: number): number | undefined => {
    const part = kept.find((part) => part.from <= offset && offset < part.from + part.length)
    return part && part.to + offset - part.from
  }
  const waits = before.filter(({fix}) => fix === null)
  const inside = fresh.filter(
    ({ruleId, place}) =>
      written.some(([start, end]) => place.start.offset < end && place.end.offset > start) &&
      !waits.some((one) => one.ruleId === ruleId && moved(one.place.start.offset) === place.start.offset)
  )
  expect(inside.map(keyOf), 'a fix creates no finding in what it wrote').toEqual([])
}

const fixtures = readdirSync('fixtures', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && /\.(?:md|txt)$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .sort()

const variants: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['with CR', (text) => text.replace(/\r?\n/g, '\r')],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with astral characters', (text) => text.replace(/ the /g, ' the 😀𝒳 ')]
]

describe('fixes', () => {
  describe.each(variants)('%s', (_, vary) => {
    it.each(fixtures)('of %s are proven', async (file) => {
      await proveFixes(vary(readFileSync(file, 'utf8')), file)
    })
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'of the examples of %s are proven',
    async (_, rule) => {
      for (const {bad} of rule.meta.examples) await proveFixes(bad.replace(/[⟦⟧]/g, ''))
    }
  )

  it('prove themselves on random prose', async () => {
    const pieces = rules.flatMap(({meta}) => [
      ...meta.examples.map(({bad}) => bad.replace(/[⟦⟧]/g, '')),
      ...meta.clean.map((clean) => (typeof clean === 'string' ? clean : clean.text))
    ])
    const glue = fc.constantFrom(
      ' ',
      '\n\n',
      '\n- ',
      '\n> ',
      ' *',
      '* ',
      ' “',
      '” ',
      ', ',
      '  ',
      '\n# ',
      ' (',
      ') ',
      '&amp;',
      ''
    )
    const draft = fc.array(fc.tuple(fc.constantFrom(...pieces), glue), {minLength: 1, maxLength: 5})
    await fc.assert(
      fc.asyncProperty(draft, async (parts) => {
        await proveFixes(parts.flat().join(''), 'draft.md', createsNothingInWhatItWrote)
      }),
      {numRuns: 150}
    )
  }, 300_000)
})

describe('messages', () => {
  it.each(fixtures)(
    'on %s say exactly what stands at their place, whatever the order of rules',
    async (file) => {
      const source = readFileSync(file, 'utf8')
      const messages = await check(source, linter, file)
      for (const {place, actual, expected} of messages) {
        expect(source.slice(place.start.offset, place.end.offset)).toBe(actual)
        expect(expected).not.toContain(actual)
      }
      expect(await check(source, shuffled, file)).toEqual(messages)
    }
  )
})
