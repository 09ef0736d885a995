import {markdownExtractor} from '../../src/markup/markdown.ts'
import {plainExtractor} from '../../src/markup/plain.ts'
import type {Block, Prose} from '../../src/markup/prose.ts'

export const markdown = (source: string): Prose => markdownExtractor.extract(source)
export const plain = (source: string): Prose => plainExtractor.extract(source)

const shorts = {
  paragraph: 'p',
  heading: 'h',
  'list-item': 'li',
  'table-header': 'th',
  'table-cell': 'td'
} as const

/** A block in short: `li 0.1 l2: text` is the second item of list 0, nested once; `td 1.2.0` has row and column. */
export function showBlock(prose: Prose, block: Block): string {
  const {kind, group, row, column, level, quoted} = block
  const place = {
    paragraph: '',
    heading: `${level}`,
    'list-item': ` ${group}.${row}${level > 1 ? ` l${level}` : ''}`,
    'table-header': ` ${group}.${row}.${column}`,
    'table-cell': ` ${group}.${row}.${column}`
  }[kind]
  const text = prose.text.slice(block.start, block.end).replaceAll('\uFFFC', '◻')
  return `${quoted ? '> ' : ''}${shorts[kind]}${place}: ${text}`
}

/** All blocks in short; objects read `◻`. */
export const show = (prose: Prose): readonly string[] => prose.blocks.map((block) => showBlock(prose, block))
