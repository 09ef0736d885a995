import type {Extractor} from './extractor.ts'
import {markHeadlines} from './headlines.ts'
import {splitLines} from './lines.ts'
import {PlainReader} from './plain-reader.ts'
import {type Prose, ProseBuilder} from './prose.ts'

/** Plain text: one line a block, or lines broken to a width and joined again; which of the two, the text tells. */
export const plainExtractor: Extractor = {
  format: 'plain',
  extensions: ['.txt', '.text'],
  extract(source: string): Prose {
    const lines = splitLines(source, source.startsWith('\uFEFF') ? 1 : 0)
    const leaves = new PlainReader(lines).read()
    markHeadlines(leaves, source)
    const builder = new ProseBuilder(source)
    for (const leaf of leaves) leaf.write(builder, source)
    return builder.finish()
  }
}
