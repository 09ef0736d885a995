import {describe, expect, it, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {formats} from '../../src/report/formats.ts'
import {correctionOf} from '../../src/report/html/mark.ts'
import type {ReportedFile} from '../../src/report/types.ts'
import {awkward, fileWith, sample} from './sample.ts'

const render = async (files: readonly ReportedFile[]): Promise<string> =>
  (await formats.html())(files, {color: false, width: 80, rules})

const decode = (html: string): string =>
  html.replace(
    /&(amp|lt|gt|quot);/g,
    (_, name: string) => ({amp: '&', lt: '<', gt: '>', quot: '"'})[name] ?? ''
  )

/** The draft as the page has it, without what the proofreader wrote into it. */
const draftIn = (html: string): string =>
  [...html.matchAll(/<div class="text">([\s\S]*?)<\/div>/g)]
    .map(([, text = '']) =>
      decode(
        text
          .replace(/<rt>[\s\S]*?<\/rt>|<a class="ref"[\s\S]*?<\/a>|<span class="caret">[\s\S]*?<\/span>/g, '')
          .replace(/<[^>]*>/g, '')
      )
    )
    .join('\n')

test.each([
  ['too', 'to', ['', 'too', 'to', '']],
  [',p', ', p', [',', '', ' ', 'p']],
  ['the the', 'the', ['the', ' the', '', '']],
  ['  ', ' ', [' ', ' ', '', '']],
  ['germany', 'Germany', ['', 'germany', 'Germany', '']],
  ['an apple', 'a apple', ['', 'an', 'a', ' apple']],
  ['end', 'end.', ['end', '', '.', '']],
  ['Lukashenkos', 'Lukashenko’s', ['', 'Lukashenkos', 'Lukashenko’s', '']]
])('%s to %s', (actual, expected, [before, struck, written, after]) => {
  expect(correctionOf(actual, expected)).toEqual({before, struck, written, after})
})

describe('html', () => {
  it('shows the whole draft', async () => {
    for (const file of [...sample, ...awkward].filter(({messages}) => messages.length > 0)) {
      const words = (text: string): readonly string[] => text.replaceAll('␣', ' ').split(/\s+/)
      expect(words(draftIn(await render([file])))).toEqual(
        words(file.source.replaceAll('\u0007', '\uFFFD').trimEnd())
      )
    }
  })

  it('has a mark and a note for each finding, which lead to each other', async () => {
    const html = await render(sample)
    const numbers = (pattern: RegExp): readonly string[] =>
      [...html.matchAll(pattern)].map(([, number = '']) => number)
    const notes = numbers(/<li class="note \w+" id="n(\d+)"/g)
    expect(notes).toEqual(sample.flatMap(({messages}) => messages).map((_, index) => String(index + 1)))
    expect(numbers(/class="mark \w+"[^>]* id="m(\d+)"/g)).toEqual(notes)
    expect(numbers(/href="#n(\d+)"/g)).toEqual(notes)
    expect(numbers(/href="#m(\d+)"/g)).toEqual(notes)
  })

  it('lets nothing of a draft become markup', async () => {
    const html = await render([
      fileWith('<script>.md', 'a <script>alert(1)</script> "b"', {
        at: '<script>',
        reason: 'Unexpected `<script>`'
      })
    ])
    expect(html.match(/<script>/g)).toHaveLength(1)
  })

  it('says so where there is nothing to mark', async () => {
    expect(await render([fileWith('a.md', 'Fine.')])).toContain('Nothing to mark in 1 file.')
  })
})
