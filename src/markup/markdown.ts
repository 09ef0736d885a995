import {markBullets} from './bullets.ts'
import type {ExtractMemory, Extractor} from './extractor.ts'
import {markHeadlines} from './headlines.ts'
import type {Leaf} from './leaf.ts'
import {BlockReader} from './markdown/blocks.ts'
import {readEvents} from './markdown/events.ts'
import {padPasted} from './markdown/pasted.ts'
import {readSections} from './markdown/sections.ts'
import {type Prose, ProseBuilder} from './prose.ts'

/**
 * Markdown: CommonMark, GitHub’s tables, notes and task lists, front matter, and templates’ tags.
 *
 * A pasted article, a line a paragraph without blank lines, is read a line a block, and its headlines are headings.
 */
export const markdownExtractor: Extractor = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  extract(source: string, memory?: ExtractMemory): Prose {
    const builder = new ProseBuilder(source)
    const shift = source.startsWith('\uFEFF') ? 1 : 0
    const padded = padPasted(source.slice(shift))
    const text = padded?.text ?? source.slice(shift)
    const at = (offset: number): number => (padded?.at(offset) ?? offset) + shift
    const sections = memory ? readSections(text, !padded, memory.markdown ?? new Map()) : undefined
    if (memory && sections) memory.markdown = new Map(sections.map((section) => [section.key, section]))
    const leaves = sections
      ? joinSections(sections, at, builder)
      : new BlockReader({text, ...readEvents(text, !padded), at, builder}).read()
    if (padded) {
      markBullets(leaves, source)
      markHeadlines(leaves, source)
    }
    for (const leaf of leaves) leaf.write(builder, source)
    return builder.finish()
  }
}

/** The blocks of all sections, in their places in the file; their comments go to the builder. */
function joinSections(
  sections: ReturnType<typeof readSections>,
  at: (offset: number) => number,
  builder: ProseBuilder
): readonly Leaf[] {
  let groups = 0
  return sections.flatMap(({leaves, comments, start, groups: own}) => {
    const atSection = (offset: number): number => at(start + offset)
    for (const {start, end, value} of comments) builder.comment(atSection(start), atSection(end), value)
    const before = groups
    groups += own
    return leaves.map((leaf) => leaf.moved(atSection, before))
  })
}
