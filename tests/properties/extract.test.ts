import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {extractors} from '../../src/markup/extractors.ts'
import type {Prose} from '../../src/markup/prose.ts'
import {proseOffset, type Range, type SourceOffset} from '../../src/markup/range.ts'
import {draft, inEachForm, junk} from './drafts.ts'

const wordLike = /[\p{L}\p{N}’'-]+/gu
const fixtures = ['nasty', 'belarus-treaty'].map((name) => ({
  name,
  source: readFileSync(new URL(`../../fixtures/${name}.md`, import.meta.url), 'utf8')
}))

/** Whatever the map answers is right, and blocks are in order and apart. */
function expectSound(source: string, prose: Prose): void {
  expect(prose.source).toBe(source)
  let end = -2
  for (const block of prose.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end + 2)
    expect(block.end).toBeGreaterThan(block.start)
    const text = prose.text.slice(block.start, block.end)
    expect(text).toBe(text.replace(/^[ \t\n]+|[ \t\n]+$/g, ''))
    end = block.end
  }
  expect(end).toBeLessThanOrEqual(prose.text.length)

  let last = 0
  for (const match of prose.text.matchAll(wordLike)) {
    const range = {start: proseOffset(match.index), end: proseOffset(match.index + match[0].length)}
    const exact = prose.map.exact(range)
    const cover = prose.map.cover(range)
    expect(cover.start).toBeGreaterThanOrEqual(last)
    expect(cover.end).toBeGreaterThanOrEqual(cover.start)
    last = cover.start
    if (!exact) continue
    expect(source.slice(exact.start, exact.end)).toBe(match[0])
    expect(cover).toEqual(exact)
  }
  for (const {start, end, value} of prose.comments) expect(source.slice(start, end)).toContain(value)
}

function expectSoundRange(source: string, prose: Prose, from: number, to: number): void {
  const start = proseOffset(Math.min(from, to, prose.text.length))
  const end = proseOffset(Math.min(Math.max(from, to), prose.text.length))
  const exact = prose.map.exact({start, end})
  if (exact) expect(source.slice(exact.start, exact.end)).toBe(prose.text.slice(start, end))
}

/** Plain text may find that a line ends early, or late, now that it is longer or shorter. */
const comparable = (format: string, text: string): string =>
  format === 'plain' ? text.replace(/\s+/g, ' ') : text

const splice = (text: string, {start, end}: Range<number>, by: string): string =>
  text.slice(0, start) + by + text.slice(end)

/** All that there is to know of prose. */
const show = ({source, text, blocks, map, comments}: Prose) => ({
  text,
  blocks,
  comments,
  gaps: [...map.gaps(source.length)],
  places: Array.from({length: text.length}, (_, index) => {
    const range = {start: proseOffset(index), end: proseOffset(index + 1)}
    return [map.exact(range), map.cover(range), map.exact({...range, end: range.start})]
  })
})

describe.each(extractors)('$format', ({format, extract}) => {
  describe.each(fixtures)('$name', ({source}) => {
    test.each(
      inEachForm(source).map((form, index) => [['\\n', '\\r\\n', '\\r', 'BOM'][index], form] as const)
    )('%s', (_, form) => {
      const prose = extract(form)
      expectSound(form, prose)
      expect(prose.text).toBe(extract(source).text)
    })
  })

  test('sound for any draft, the same with any line endings', () => {
    fc.assert(
      fc.property(draft, fc.nat(200), fc.nat(200), (source, from, to) => {
        const text = extract(source).text
        for (const form of inEachForm(source)) {
          const prose = extract(form)
          expectSound(form, prose)
          expectSoundRange(form, prose, from, to)
          expect(prose.text).toBe(text)
        }
      }),
      {numRuns: 120}
    )
  })

  test('the same when it remembers the version before', () => {
    // Drafts within drafts, so that what one begins another may end, with plain paragraphs between them.
    const plain = fc.constantFrom('It rained.', 'We left early,  \nand they stayed.', 'Étude', '- one\n- two')
    const parts = fc.array(fc.oneof(draft, plain, plain, junk), {maxLength: 8})
    fc.assert(
      fc.property(parts, parts, fc.boolean(), (first, second, hasDefinitions) => {
        const memory = {}
        for (const version of [first, second, [...first, ...second], second]) {
          const source = version.join('\n\n')
          for (const form of inEachForm(hasDefinitions ? source : source.replaceAll(']:', ']')))
            expect(show(extract(form, memory))).toEqual(show(extract(form)))
        }
      }),
      {numRuns: 150}
    )
  })

  test('sound for any junk', () => {
    fc.assert(
      fc.property(junk, fc.nat(100), fc.nat(100), (source, from, to) => {
        const prose = extract(source)
        expectSound(source, prose)
        expectSoundRange(source, prose, from, to)
      }),
      {numRuns: 800}
    )
  })

  test('sound for any string', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 80}), (source) =>
        expectSound(source, extract(source))
      ),
      {numRuns: 300}
    )
  })

  test('a word put in another’s place stands there, and nothing else changes', () => {
    fc.assert(
      fc.property(draft, fc.nat(), (source, seed) => {
        const prose = extract(source)
        const [match] = pick([...prose.text.matchAll(/\p{L}+/gu)], seed)
        if (!match) return
        const range = {start: proseOffset(match.index), end: proseOffset(match.index + match[0].length)}
        const exact = prose.map.exact(range)
        if (!exact) return
        const text = extract(splice(source, exact, 'Zulu')).text
        expect(comparable(format, text)).toBe(comparable(format, splice(prose.text, range, 'Zulu')))
      }),
      {numRuns: 250}
    )
  })

  test('a comma put behind a word stands there, in the markup of the word or behind it', () => {
    fc.assert(
      fc.property(draft, fc.nat(), (source, seed) => {
        const prose = extract(source)
        const [match] = pick([...prose.text.matchAll(/\p{L}+(?=[ \n])/gu)], seed)
        if (!match) return
        const end = proseOffset(match.index + match[0].length)
        const place: Range<SourceOffset> | undefined = prose.map.exact({start: end, end})
        if (!place) return
        const text = extract(splice(source, place, ',')).text
        expect(comparable(format, text)).toBe(comparable(format, splice(prose.text, {start: end, end}, ',')))
      }),
      {numRuns: 250}
    )
  })

  test(`most words of a draft can be corrected`, () => {
    const source =
      fixtures.find(({name}) => name === (format === 'plain' ? 'belarus-treaty' : 'nasty'))?.source ?? ''
    const prose = extract(source)
    const found = [...prose.text.matchAll(wordLike)].map(({index, 0: text}) =>
      prose.map.exact({start: proseOffset(index), end: proseOffset(index + text.length)})
    )
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.9)
  })
})

function pick<T>(items: readonly T[], seed: number): readonly T[] {
  const item = items[seed % Math.max(items.length, 1)]
  return item === undefined ? [] : [item]
}
