import type {Leaf} from './leaf.ts'
import {readItemMark} from './lines.ts'

/**
 * Make list items of the paragraphs that begin with a bullet that Markdown does not know, `•` for one; adjacent ones
 * are one list.
 */
export function markBullets(leaves: readonly Leaf[], source: string): void {
  let group = leaves.reduce((highest, {init}) => Math.max(highest, init.group ?? -1), -1)
  let row = -1
  for (const leaf of leaves) {
    const mark = leaf.init.kind === 'paragraph' ? readItemMark(leaf.text(source)) : undefined
    if (!mark || !/[^\w.)(*+-]/.test(mark.style)) {
      row = -1
      continue
    }
    if (row === -1) group++
    leaf.dropStart(mark.width)
    leaf.init = {...leaf.init, kind: 'list-item', group, row: ++row, level: 1}
  }
}
