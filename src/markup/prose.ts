import {ProseMap, type Side} from './map.ts'
import {type ProseOffset, proseOffset, type Range, type SourceOffset, sourceOffset} from './range.ts'

/** Stands in the prose for something that is read but never checked: code, an image, a URL, maths. */
export const objectReplacement = '\uFFFC'

/** What a block is in the draft. `paragraph` is also a list item's second paragraph and a footnote's text. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-header' | 'table-cell'

/** What an extractor knows of a block when it begins. */
export interface BlockInit {
  readonly kind: BlockKind
  /** In a block quotation: somebody else's words. Default: false. */
  readonly quoted?: boolean
  /** Heading depth or list nesting, from 1. Default: 0. */
  readonly level?: number
  /** Blocks of the same list or table share a number; -1: none. Default: -1. */
  readonly group?: number
  /** Row in a table, the header being 0; item in a list, from 0. Default: 0. */
  readonly row?: number
  /** Column in a table, from 0. Default: 0. */
  readonly column?: number
}

/** One stretch of prose that sentences never cross. Offsets are into `Prose.text`. */
export interface Block extends Required<BlockInit>, Range<ProseOffset> {
  readonly index: number
}

/** A comment in the file's own comment syntax, its delimiters removed. */
export interface Comment extends Range<SourceOffset> {
  readonly value: string
}

/** Text to proofread, apart from its markup, with the way back into the file. */
export interface Prose {
  /** File contents, byte order mark and line endings included. */
  readonly source: string
  /** Prose of all blocks, a blank line between blocks. Soft line breaks are one `\n`; unchecked things one U+FFFC. */
  readonly text: string
  /** In order of the file. */
  readonly blocks: readonly Block[]
  readonly map: ProseMap
  /** In order of the file. */
  readonly comments: readonly Comment[]
}

/**
 * Collects prose for an extractor, in order of the file.
 *
 * Between `open` and `close`, call `literal` for text that stands in the file as it is read, `image` for text that
 * stands there in another form (an entity, a line break with its indentation), `object` for a thing that holds a place
 * in the sentence, and `markup` for what is not read at all (the asterisks of emphasis).
 */
export class ProseBuilder {
  readonly #source: string
  readonly #blocks: Block[] = []
  readonly #comments: Comment[] = []
  readonly #map = new ProseMap()
  /** Text of closed blocks, in parts: joining them once keeps the work linear. */
  readonly #parts: string[] = []
  /** How long the parts are together. */
  #length = 0
  /** Text of the open block. */
  #text = ''
  #open: {readonly init: BlockInit; readonly start: number} | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** Begin a block; one left open is closed. */
  open(init: BlockInit): void {
    this.close()
    if (this.#length > 0) this.#put('\n\n')
    this.#open = {init, start: this.#length}
  }

  /** Text that stands in the file exactly so: `source.slice(start, end)`. */
  literal(start: number, end: number): void {
    if (!this.#open || end <= start) return
    this.#map.add(this.#length + this.#text.length, end - start, start, end, 'literal')
    this.#text += this.#source.slice(start, end)
  }

  /** Text that stands in the file exactly so and must stay, as something else refers to it: it is never changed. */
  fixed(start: number, end: number): void {
    if (!this.#open || end <= start) return
    this.#map.add(this.#length + this.#text.length, end - start, start, end, 'fixed')
    this.#text += this.#source.slice(start, end)
  }

  /** `text` that the file writes otherwise, as `source.slice(start, end)`. */
  image(start: number, end: number, text: string): void {
    if (!this.#open || text === '') return
    const literal = this.#source.slice(start, end) === text
    this.#map.add(this.#length + this.#text.length, text.length, start, end, literal ? 'literal' : 'image')
    this.#text += text
  }

  /** Something that holds a place in the sentence and is never checked. */
  object(start: number, end: number): void {
    this.image(start, end, objectReplacement)
  }

  /** Markup that is not read. `side` says which neighbour it belongs to: an opening mark to the text after it. */
  markup(side: Side): void {
    if (this.#open) this.#map.markup(side)
  }

  /** A comment, with its value without delimiters. Allowed anywhere, also outside blocks. */
  comment(start: number, end: number, value: string): void {
    this.#comments.push({start: sourceOffset(start), end: sourceOffset(end), value})
  }

  /** End the open block; an empty one, or one of white space alone, leaves no trace among the blocks. */
  close(): void {
    const open = this.#open
    const text = this.#text
    this.#open = undefined
    this.#text = ''
    this.#put(text)
    if (!open || text.trim() === '') return
    const {kind, quoted = false, level = 0, group = -1, row = 0, column = 0} = open.init
    this.#blocks.push({
      kind,
      quoted,
      level,
      group,
      row,
      column,
      index: this.#blocks.length,
      start: proseOffset(open.start),
      end: proseOffset(this.#length)
    })
  }

  #put(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  finish(): Prose {
    this.close()
    return {
      source: this.#source,
      text: this.#parts.join(''),
      blocks: this.#blocks,
      map: this.#map,
      comments: this.#comments
    }
  }
}
