import {loadExtractor} from '../markup/index.ts'
import type {Block, Prose} from '../markup/prose.ts'
import {sourceOffset} from '../markup/range.ts'
import {readDirectives} from '../rule/directives.ts'
import type {FixEdit, Message} from '../rule/message.ts'
import type {Checked} from './checks.ts'

/** How each format writes a comment. Plain text has none. */
const comments: Readonly<Record<string, (value: string) => string>> = {
  markdown: (value) => `<!-- ${value} -->`,
  html: (value) => `<!-- ${value} -->`,
  mdx: (value) => `{/* ${value} */}`,
  latex: (value) => `% ${value}`,
  asciidoc: (value) => `// ${value}`,
  rst: (value) => `.. ${value}`
}

/** Prose of what was checked: one draft may have many findings to ask about. */
const known = new WeakMap<Checked, Prose>()

/**
 * Find where a comment lets a finding stand and changes nothing else: on a line before its block or, where that would
 * part a list or a table, within the block.
 * @returns `undefined` where there is no such place.
 */
export async function letStandEdit(checked: Checked, {ruleId, place}: Message): Promise<FixEdit | undefined> {
  const {text, subject} = checked
  const extractor = await loadExtractor(subject.formatPath)
  const comment = extractor && comments[extractor.format]?.(`stet ${ruleId}`)
  if (!extractor || comment === undefined) return undefined
  const {start, end} = {start: place.start.offset, end: place.end.offset}
  const before = known.get(checked) ?? extractor.extract(text)
  known.set(checked, before)
  const block = before.blocks.map((each) => before.map.cover(each)).find((range) => range.end >= end)
  if (!block) return undefined

  return candidates(text, comment, block.start, start).find((edit) => {
    const [offset] = edit.range
    const after = extractor.extract(text.slice(0, offset) + edit.text + text.slice(offset))
    const moved = (from: number) => sourceOffset(from < offset ? from : from + edit.text.length)
    return (
      sameBlocks(before, after) &&
      readDirectives(after).suppresses(ruleId, {start: moved(start), end: moved(end)})
    )
  })
}

/** Places for a comment, the best first. */
function candidates(text: string, comment: string, block: number, finding: number): readonly FixEdit[] {
  const line = lineStart(text, block)
  const prefix = text.slice(line, block)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const at = (offset: number, inserted: string): FixEdit => ({range: [offset, offset], text: inserted})
  return [
    at(line, `${/^[\s>]*/.exec(prefix)?.[0] ?? ''}${comment}${eol}`),
    // As deep as the text of the block, so that it belongs to the list item before.
    at(line, `${prefix.replace(/[^>\s]/g, ' ')}${comment}${eol}`),
    at(finding, comment),
    at(block, comment)
  ]
}

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1

/** Whether two texts have the same prose in the same structure. */
function sameBlocks(one: Prose, other: Prose): boolean {
  return (
    one.blocks.length === other.blocks.length &&
    one.blocks.every((block, index) => {
      const twin = other.blocks[index]
      return twin !== undefined && describe(one, block) === describe(other, twin)
    })
  )
}

const describe = ({text}: Prose, {kind, quoted, level, group, row, column, start, end}: Block): string =>
  JSON.stringify([kind, quoted, level, group, row, column, text.slice(start, end)])
