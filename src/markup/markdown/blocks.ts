import type {Token} from 'micromark-util-types'
import {Leaf} from '../leaf.ts'
import type {BlockInit} from '../prose.ts'
import {readHtmlBlock} from './html.ts'
import {findExit, type Parsed, readInline} from './inline.ts'
import {findTemplateEnd} from './template.ts'

interface List {
  readonly type: 'list'
  readonly group: number
  readonly level: number
  row: number
  /** Whether nothing of the item has been read. */
  isFresh: boolean
}

type Container = List | {readonly type: 'quote'; isAlert: boolean | undefined} | {readonly type: 'note'}

/** Blocks without prose. */
const skipped: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'definition',
  'htmlFlow',
  'proseSkip',
  'thematicBreak',
  'toml',
  'yaml'
])

/** Walks over the events of a file, with the containers that are open, and collects its blocks. */
export class BlockReader {
  readonly #parsed: Parsed
  readonly #leaves: Leaf[] = []
  readonly #containers: Container[] = []
  #groups = 0
  #table = {group: -1, row: 0, column: 0}
  /** Index of the event up to which a template’s code block or comment runs. */
  #silentTo = -1

  constructor(parsed: Parsed) {
    this.#parsed = parsed
  }

  /** How many lists and tables were read. */
  get groups(): number {
    return this.#groups
  }

  read(): readonly Leaf[] {
    const {events} = this.#parsed
    for (let index = 0; index < events.length; index++) {
      const event = events[index]
      if (!event) continue
      index = event[0] === 'enter' ? this.#enter(event[1], index) : this.#exit(event[1], index)
    }
    return this.#leaves
  }

  /** Returns the index of the last event read. */
  #enter(token: Token, index: number): number {
    const {events, text} = this.#parsed
    const type: string = token.type
    if (skipped.has(type)) {
      this.#takeItem()
      if (type === 'proseSkip')
        this.#silentTo = Math.max(this.#silentTo, findTemplateEnd(this.#parsed, index))
      if (type === 'htmlFlow') readHtmlBlock(this.#parsed, token.start.offset, token.end.offset)
      return findExit(events, index)
    }
    if (type === 'blockQuote') {
      this.#takeItem()
      this.#containers.push({type: 'quote', isAlert: undefined})
    } else if (type === 'gfmFootnoteDefinition') {
      this.#takeItem()
      this.#containers.push({type: 'note'})
    } else if (type === 'gfmFootnoteDefinitionLabel') return findExit(events, index)
    else if (type === 'listOrdered' || type === 'listUnordered') this.#enterList()
    else if (type === 'listItemPrefix') {
      const list = this.#containers.at(-1)
      if (list?.type === 'list') {
        list.row++
        list.isFresh = true
      }
    } else if (type === 'paragraph' && this.#parsed.paragraphs.has(token.start.offset))
      return this.#readPlain(index, token.start.offset)
    else if (type === 'paragraph')
      return this.#readLeaf(index, this.#paragraph(text.slice(token.start.offset, token.start.offset + 40)))
    else if (type === 'atxHeading' || type === 'setextHeading') return this.#readHeading(index)
    else if (type === 'table') {
      this.#takeItem()
      this.#table = {group: this.#groups++, row: -1, column: 0}
    } else if (type === 'tableRow') {
      this.#table.row++
      this.#table.column = 0
    } else if (type === 'tableHeader' || type === 'tableData') {
      const kind = type === 'tableHeader' ? 'table-header' : 'table-cell'
      return this.#readLeaf(index, {
        kind,
        ...this.#table,
        column: this.#table.column++,
        quoted: this.#isQuoted('')
      })
    }
    return index
  }

  #exit(token: Token, index: number): number {
    const type: string = token.type
    if (
      type === 'blockQuote' ||
      type === 'listOrdered' ||
      type === 'listUnordered' ||
      type === 'gfmFootnoteDefinition'
    ) {
      this.#containers.pop()
    }
    return index
  }

  #enterList(): void {
    this.#takeItem()
    const level = this.#containers.filter((container) => container.type === 'list').length + 1
    this.#containers.push({type: 'list', group: this.#groups++, level, row: -1, isFresh: false})
  }

  #readLeaf(index: number, init: BlockInit): number {
    const exit = findExit(this.#parsed.events, index)
    const leaf = new Leaf(init)
    if (index < this.#silentTo) return exit
    readInline(this.#parsed, index + 1, exit, leaf)
    this.#leaves.push(leaf)
    return exit
  }

  /** Paragraphs without markup, for which one event stands. */
  #readPlain(index: number, start: number): number {
    const {events, paragraphs, at} = this.#parsed
    this.#takeItem()
    for (const lines of paragraphs.get(start) ?? []) {
      const leaf = new Leaf({kind: 'paragraph', quoted: false})
      let breakFrom: number | undefined
      for (const {start, end, next} of lines) {
        if (breakFrom !== undefined) leaf.lineBreak(at(breakFrom), at(start))
        leaf.literal(at(start), at(end))
        breakFrom = Math.min(end, next)
      }
      this.#leaves.push(leaf)
    }
    return findExit(events, index)
  }

  #readHeading(index: number): number {
    const {events, text} = this.#parsed
    const exit = findExit(events, index)
    this.#takeItem()
    if (index < this.#silentTo) return exit
    let level = 1
    const leaf = new Leaf({kind: 'heading'})
    for (let inside = index + 1; inside < exit; inside++) {
      const event = events[inside]
      if (event?.[0] !== 'enter') continue
      const {start, end} = event[1]
      const type: string = event[1].type
      if (type === 'atxHeadingText' || type === 'setextHeadingText') {
        const last = findExit(events, inside)
        readInline(this.#parsed, inside + 1, last, leaf)
        inside = last
      } else if (type === 'atxHeadingSequence' && inside === index + 1) level = end.offset - start.offset
      else if (type === 'setextHeadingLineSequence') level = text[start.offset] === '=' ? 1 : 2
    }
    leaf.init = {kind: 'heading', level, quoted: this.#isQuoted('')}
    this.#leaves.push(leaf)
    return exit
  }

  /** What the paragraph that begins with `opening` is. */
  #paragraph(opening: string): BlockInit {
    const container = this.#containers.at(-1)
    const isFresh = container?.type === 'list' && container.isFresh
    this.#takeItem()
    const quoted = this.#isQuoted(opening)
    if (!isFresh) return {kind: 'paragraph', quoted}
    const {group, level, row} = container
    return {kind: 'list-item', group, level, row, quoted}
  }

  /** Note that an item has content now. */
  #takeItem(): void {
    const container = this.#containers.at(-1)
    if (container?.type === 'list') container.isFresh = false
  }

  /** An alert, `> [!NOTE]`, looks like a quotation but is the author’s own. */
  #isQuoted(opening: string): boolean {
    const innermost = this.#containers.at(-1)
    if (innermost?.type === 'quote') innermost.isAlert ??= /^\[![A-Za-z]{3,}\]/.test(opening)
    return this.#containers.some((container) => container.type === 'quote' && !container.isAlert)
  }
}
