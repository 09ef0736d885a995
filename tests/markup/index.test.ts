import {expect, test} from 'vitest'
import {extractorFor, extractors} from '../../src/markup/extractors.ts'
import {formatFor, formats, loadExtractor} from '../../src/markup/index.ts'

test.each([
  ['draft.md', 'markdown'],
  ['a/b.c/DRAFT.MARKDOWN', 'markdown'],
  ['draft.txt', 'plain'],
  ['draft.text', 'plain'],
  ['.md', 'markdown'],
  ['draft', undefined],
  ['draft.md.html', undefined],
  ['md', undefined]
])('%s', async (path, format) => {
  expect(formatFor(path)?.name).toBe(format)
  expect(extractorFor(path)?.format).toBe(format)
  expect((await loadExtractor(path))?.format).toBe(format)
})

test('what is known of a format before it is loaded is what its extractor says', async () => {
  const loaded = await Promise.all(formats.map(({load}) => load()))
  expect(loaded).toEqual(extractors)
  expect(formats.map(({name, extensions}) => ({name, extensions}))).toEqual(
    loaded.map(({format, extensions}) => ({name: format, extensions}))
  )
})
