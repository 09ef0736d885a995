import {isHeadline} from './headline.ts'
import type {Leaf} from './leaf.ts'

/** Make headings of the paragraphs that are headlines. The first block of a file is its title, level 1. */
export function markHeadlines(leaves: readonly Leaf[], source: string): void {
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.init.kind !== 'paragraph' || leaf.init.quoted) continue
    const next = leaves[index + 1]
    const isNextStructure =
      next !== undefined && next.init.kind !== 'paragraph' && next.init.kind !== 'heading'
    if (isHeadline(leaf.text(source), {next: next?.text(source), isNextStructure, isFirst: index === 0})) {
      leaf.init = {...leaf.init, kind: 'heading', level: index === 0 ? 1 : 2}
    }
  }
}
