import {Leaf} from './leaf.ts'
import {
  type ItemMark,
  isBlank,
  isTableRow,
  isTableRule,
  isUnderlined,
  type Line,
  readItemMark
} from './lines.ts'
import type {BlockInit} from './prose.ts'
import {endsEarly, isHardWrapped, widthOf} from './wrapping.ts'

interface List {
  readonly indent: number
  readonly style: string
  readonly group: number
  row: number
}

const quotation = /^(?:[ \t]*>)+[ \t]?/
const rule = /^[ \t]*(?:[-=_*~#][ \t]*){3,}$/
const atx = /^(#{1,6})[ \t]+(?=\S)/

/** Reads the lines of a plain text into blocks. */
export class PlainReader {
  readonly #lines: readonly Line[]
  readonly #leaves: Leaf[] = []
  readonly #lists: List[] = []
  readonly #isWrapped: boolean
  readonly #width: number
  #groups = 0
  /** The paragraph or item that a line may go on with, and its last line. */
  #open:
    | {readonly leaf: Leaf; readonly line: Line; readonly end: number; readonly quoted: boolean}
    | undefined

  constructor(lines: readonly Line[]) {
    this.#lines = lines
    this.#isWrapped = isHardWrapped(lines)
    this.#width = widthOf(lines)
  }

  read(): readonly Leaf[] {
    for (let index = 0; index < this.#lines.length; index++) {
      const line = this.#lines[index]
      const next = this.#lines[index + 1]
      if (!line) continue
      if (next && isTableRow(line.text) && isTableRule(next.text)) index = this.#readTable(index)
      else if (this.#readLine(line, next)) index++
    }
    return this.#leaves
  }

  /** Returns whether the next line, an underline, is read too. */
  #readLine(line: Line, next: Line | undefined): boolean {
    if (isBlank(line.text) || rule.test(line.text)) {
      this.#open = undefined
      return false
    }
    const quote = quotation.exec(line.text)?.[0] ?? ''
    const text = line.text.slice(quote.length)
    const start = line.start + quote.length
    const quoted = quote !== ''
    const heading = atx.exec(text)
    if (heading) {
      this.#add({kind: 'heading', level: heading[1]?.length ?? 1, quoted}, start + heading[0].length, line)
      this.#open = undefined
      return false
    }
    if (!this.#open && next && isUnderlined(text, next.text)) {
      this.#add({kind: 'heading', level: next.text.includes('=') ? 1 : 2, quoted}, start, line)
      this.#open = undefined
      return true
    }
    const mark = readItemMark(text)
    if (mark && this.#beginsItem(mark)) {
      this.#add(this.#item(mark, quoted), start + mark.width, line)
      return false
    }
    if (this.#joins(line, quoted)) this.#join(line, start)
    else {
      if (!/^[ \t]/.test(text)) this.#lists.length = 0
      this.#add({kind: 'paragraph', quoted}, start, line)
    }
    return false
  }

  /** A number in the middle of a wrapped paragraph begins an item only if it begins or goes on with a list. */
  #beginsItem(mark: ItemMark): boolean {
    if (!this.#isWrapped || !this.#open || !/\w/.test(mark.style)) return true
    return this.#lists.some(({style}) => style === mark.style) || endsBlock(this.#open.line.text)
  }

  #item({indent, style}: ItemMark, quoted: boolean): BlockInit {
    while ((this.#lists.at(-1)?.indent ?? -1) > indent) this.#lists.pop()
    let list = this.#lists.at(-1)
    if (list && list.indent === indent && list.style !== style) {
      this.#lists.pop()
      list = undefined
    }
    if (!list || list.indent < indent) {
      list = {indent, style, group: this.#groups++, row: -1}
      this.#lists.push(list)
    }
    list.row++
    return {kind: 'list-item', group: list.group, row: list.row, level: this.#lists.length, quoted}
  }

  #joins(line: Line, quoted: boolean): boolean {
    if (!this.#isWrapped || !this.#open || this.#open.quoted !== quoted) return false
    if (
      this.#open.leaf.init.kind === 'paragraph' &&
      isIndented(line.text) &&
      !isIndented(this.#open.line.text)
    )
      return false
    return !endsEarly(this.#open.line.text, line.text, this.#width)
  }

  #join(line: Line, start: number): void {
    if (!this.#open) return
    const {leaf, end, quoted} = this.#open
    const from = start + (/^[ \t]*/.exec(line.text.slice(start - line.start))?.[0].length ?? 0)
    leaf.lineBreak(end, from)
    this.#append(leaf, from, line, quoted)
  }

  #add(init: BlockInit, start: number, line: Line): void {
    const leaf = new Leaf(init)
    this.#leaves.push(leaf)
    this.#append(leaf, start, line, init.quoted ?? false)
  }

  #append(leaf: Leaf, start: number, line: Line, quoted: boolean): void {
    const end = line.start + line.text.trimEnd().length
    leaf.literal(start, end)
    this.#open = {leaf, line, end, quoted}
  }

  /** Returns the index of the table’s last line. */
  #readTable(header: number): number {
    const group = this.#groups++
    this.#open = undefined
    this.#lists.length = 0
    let index = header
    for (let row = 0; ; index++) {
      const line = this.#lines[index]
      if (!line || !isTableRow(line.text)) break
      if (isTableRule(line.text)) continue
      this.#readRow(line, group, row++)
    }
    return index - 1
  }

  #readRow(line: Line, group: number, row: number): void {
    const first = /^[ \t]*\|?/.exec(line.text)?.[0].length ?? 0
    let start = first
    for (let column = 0; start < line.text.length; column++) {
      const bar = line.text.indexOf('|', start)
      const end = bar === -1 ? line.text.length : bar
      const leaf = new Leaf({kind: row === 0 ? 'table-header' : 'table-cell', group, row, column})
      leaf.literal(line.start + start, line.start + end)
      this.#leaves.push(leaf)
      start = end + 1
    }
  }
}

const isIndented = (text: string): boolean => /^[ \t]+\S/.test(text)
const endsBlock = (text: string): boolean => /[.!?:;]["'”’)\]]*\s*$/.test(text)
