import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {markdownExtractor} from '../../src/markup/markdown.ts'
import {mdastBlocks, tidy} from '../markup/mdast.ts'
import {draft, inEachForm} from './drafts.ts'

const blocks = (source: string): readonly string[] => {
  const prose = markdownExtractor.extract(source)
  return prose.blocks.map(({start, end}) => tidy(prose.text.slice(start, end)))
}

/**
 * mdast leaves the space before a note’s number or a comment, where we close up to the punctuation after it, and reads
 * the number of a note that is missing.
 */
const closeUp = (text: string): string =>
  tidy(text.replaceAll('[^n]', '')).replace(/ +(?=[.,;:!?)\]’”])/g, '')

test('blocks of a nasty file are those of mdast', () => {
  const source = readFileSync(new URL('../../fixtures/nasty.md', import.meta.url), 'utf8').replace('<br>', '')
  for (const form of inEachForm(source)) {
    expect(blocks(form)).toEqual(mdastBlocks(form).map((text) => text.replace('me@example.com', '\uFFFC')))
  }
})

test('blocks of any draft are those of mdast', () => {
  fc.assert(
    fc.property(draft, (source) => {
      for (const form of inEachForm(source)) {
        const expected = mdastBlocks(form).map(closeUp)
        expect(blocks(form).map(closeUp)).toEqual(expected.filter((text) => text !== ''))
      }
    }),
    {numRuns: 120}
  )
})
