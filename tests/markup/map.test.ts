import {describe, expect, test} from 'vitest'
import type {Prose} from '../../src/markup/prose.ts'
import {proseOffset, type Range} from '../../src/markup/range.ts'
import {markdown, plain} from './show.ts'

/** Where the text between `⟦` and `⟧` stands in the prose; the marks are put into a copy of it. */
function find(prose: Prose, marked: string): ReturnType<typeof range> {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  expect(prose.text).toBe(marked.replace(/[⟦⟧]/g, ''))
  return range(start, end)
}

const range = (start: number, end: number) => ({start: proseOffset(start), end: proseOffset(end)})
const mark = (source: string, place: Range | undefined): string | undefined =>
  place &&
  `${source.slice(0, place.start)}⟦${source.slice(place.start, place.end)}⟧${source.slice(place.end)}`

describe('the exact place of text', () => {
  test.each([
    ['plain', 'a ⟦word⟧ b', 'a ⟦word⟧ b'],
    ['in emphasis', 'a ⟦word⟧ b', 'a *⟦word⟧* b'],
    ['half in emphasis', 'a ⟦word⟧ b', undefined, 'a wo*rd* b'],
    ['with a reference', 'a ⟦w&rd⟧ b', undefined, 'a w&amp;rd b'],
    ['a reference', 'a w⟦&⟧rd b', undefined, 'a w&amp;rd b'],
    ['beside a reference', '&⟦word⟧', '&amp;⟦word⟧'],
    ['an escape', '⟦*⟧word', undefined, '\\*word'],
    ['behind an escape', '*⟦word⟧', '\\*⟦word⟧'],
    ['over a line end', 'a⟦\n⟧b', 'a⟦\n⟧b'],
    ['over a line end and indentation', 'a⟦\n⟧b', undefined, 'a\n  b'],
    ['over CRLF', 'a⟦\n⟧b', undefined, 'a\r\nb'],
    ['behind CRLF', 'a\n⟦word⟧', 'a\r\n⟦word⟧'],
    ['behind a byte order mark', '⟦word⟧', '\uFEFF⟦word⟧'],
    ['behind astral characters', '𝒳😀 ⟦word⟧', '𝒳😀 ⟦word⟧'],
    ['around a comment', '⟦a b⟧', undefined, 'a<!-- x --> b'],
    ['in a table', 'A\n\nB\n\n⟦word⟧\n\nb', '|A|B|\n|-|-|\n|⟦word⟧| b |'],
    ['of two blocks', '⟦a\n\nb⟧', undefined, 'a\n\nb'],
    ['a link’s text', '⟦word⟧', '[⟦word⟧](x)'],
    ['a link’s text beside its label', '⟦word⟧', '[⟦word⟧][x]\n\n[x]: y'],
    ['a link’s text that is its label', '⟦word⟧', undefined, '[word]\n\n[word]: y'],
    ['a link’s text that is its label, with brackets', '⟦word⟧', undefined, '[word][]\n\n[word]: y']
  ])('%s', (_, marked, expected, source = expected?.replace(/[⟦⟧]/g, '') ?? '') => {
    const prose = markdown(source)
    expect(mark(source, prose.map.exact(find(prose, marked)))).toBe(expected)
  })
})

describe('where text is put in', () => {
  test.each([
    ['plain', 'wo⟦⟧rd', 'wo⟦⟧rd'],
    ['at the beginning', '⟦⟧word', '⟦⟧word'],
    ['at the end', 'word⟦⟧', 'word⟦⟧'],
    ['at the beginning of emphasis', '⟦⟧word', '*⟦⟧word*'],
    ['before emphasis', 'a,⟦⟧word', 'a,⟦⟧*word*'],
    ['behind emphasis', 'a,⟦⟧word', '<b>a,</b>⟦⟧word'],
    ['between emphasis and emphasis', 'a⟦⟧b', undefined, '*a*<b>b</b>'],
    ['behind a link', 'word⟦⟧ b', '[word](x)⟦⟧ b'],
    ['behind code', '\uFFFC⟦⟧b', '`a`⟦⟧b'],
    ['beside a reference', 'a&⟦⟧b', 'a&amp;⟦⟧b'],
    ['before an escape', 'a⟦⟧*b', 'a⟦⟧\\*b'],
    ['before an escape that comes first', '⟦⟧*b', '⟦⟧\\*b'],
    ['before a line end', 'a⟦⟧\nb', 'a⟦⟧\r\n  b'],
    ['before white space and a tag at a line’s end', 'a⟦⟧\nb', 'a⟦⟧ </b>\nb'],
    ['at the end of a label', 'word⟦⟧', undefined, '[word]\n\n[word]: y'],
    ['in a label', 'wo⟦⟧rd', undefined, '[word]\n\n[word]: y'],
    ['behind a label', 'word⟦⟧ b', '[word]⟦⟧ b\n\n[word]: y'],
    ['between blocks', 'a\n⟦⟧\nb', undefined, 'a\n\nb']
  ])('%s', (_, marked, expected, source = expected?.replace(/[⟦⟧]/g, '') ?? '') => {
    const prose = markdown(source)
    expect(mark(source, prose.map.exact(find(prose, marked)))).toBe(expected)
  })
})

describe('the place that covers text', () => {
  test.each([
    ['plain', 'a ⟦word⟧ b', 'a ⟦word⟧ b'],
    ['half in emphasis', 'a ⟦word⟧ b', 'a ⟦wo*rd⟧* b'],
    ['a reference', 'a⟦&⟧b', 'a⟦&amp;⟧b'],
    ['from a reference on', 'a⟦& b⟧c', 'a⟦&amp; b⟧c'],
    ['in a label', 'two ⟦words⟧', '[two ⟦words⟧]\n\n[two words]: y'],
    ['a place in a label', 'two⟦⟧ words', '[two⟦⟧ words]\n\n[two words]: y'],
    ['two blocks', '⟦a\n\nb⟧', '⟦a\n\nb⟧']
  ])('%s', (_, marked, expected) => {
    const source = expected.replace(/[⟦⟧]/g, '')
    const prose = markdown(source)
    expect(mark(source, prose.map.cover(find(prose, marked)))).toBe(expected)
  })
})

test('an empty file has no places but its beginning', () => {
  const {map} = plain('')
  expect(map.exact(range(0, 0))).toBeUndefined()
  expect(map.exact(range(0, 1))).toBeUndefined()
  expect(map.cover(range(0, 1))).toEqual({start: 0, end: 0})
})
