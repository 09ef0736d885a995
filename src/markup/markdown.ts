import {markBullets} from './bullets.ts'
import type {Extractor} from './extractor.ts'
import {markHeadlines} from './headlines.ts'
import {BlockReader} from './markdown/blocks.ts'
import {readEvents} from './markdown/events.ts'
import {padPasted} from './markdown/pasted.ts'
import {type Prose, ProseBuilder} from './prose.ts'

/**
 * Markdown: CommonMark, GitHub’s tables, notes and task lists, front matter, and templates’ tags.
 *
 * A pasted article, a line a paragraph without blank lines, is read a line a block, and its headlines are headings.
 */
export const markdownExtractor: Extractor = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  extract(source: string): Prose {
    const builder = new ProseBuilder(source)
    const shift = source.startsWith('\uFEFF') ? 1 : 0
    const padded = padPasted(source.slice(shift))
    const text = padded?.text ?? source.slice(shift)
    const at = (offset: number): number => (padded?.at(offset) ?? offset) + shift
    const leaves = new BlockReader({text, ...readEvents(text, !padded), at, builder}).read()
    if (padded) {
      markBullets(leaves, source)
      markHeadlines(leaves, source)
    }
    for (const leaf of leaves) leaf.write(builder, source)
    return builder.finish()
  }
}
