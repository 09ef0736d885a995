import type {Side} from './map.ts'
import {type BlockInit, objectReplacement, type ProseBuilder} from './prose.ts'

interface Literal {
  readonly type: 'literal'
  /** Whether it must stay as it is written. */
  readonly isFixed: boolean
  readonly start: number
  end: number
}

type Piece =
  | Literal
  | {readonly type: 'image'; readonly start: number; readonly end: number; readonly text: string}
  | {readonly type: 'break'; readonly start: number; end: number}
  | {readonly type: 'mark'; readonly side: Side}
  | {readonly type: 'hidden'}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t'
const closers = /^[.,;:!?)\]’”]/

/**
 * The text of one block while an extractor reads it: pieces in order of the file, offsets into the file.
 *
 * It is kept until the blocks around it are known (is a line a headline?), and cleans white space that only layout
 * put there: at the edges of the block, beside line breaks, and on both sides of what is not read.
 */
export class Leaf {
  init: BlockInit
  readonly #pieces: Piece[] = []

  constructor(init: BlockInit) {
    this.init = init
  }

  /** Text that stands in the file as it is read, and, if `isFixed`, must stay so. */
  literal(start: number, end: number, isFixed = false): void {
    const last = this.#pieces.at(-1)
    if (last?.type === 'literal' && last.end === start && last.isFixed === isFixed) last.end = end
    else if (end > start) this.#pieces.push({type: 'literal', start, end, isFixed})
  }

  /** Text that the file writes otherwise. */
  image(start: number, end: number, text: string): void {
    this.#pieces.push({type: 'image', start, end, text})
  }

  /** Something that holds a place in the sentence and is never checked. */
  object(start: number, end: number): void {
    this.image(start, end, objectReplacement)
  }

  /** A line break; breaks that follow one another are one. */
  lineBreak(start: number, end: number): void {
    const last = this.#pieces.at(-1)
    if (last?.type === 'break') last.end = end
    else this.#pieces.push({type: 'break', start, end})
  }

  /** Count what stands before the next text, such as indentation, to the line break before it. */
  extendBreak(end: number): void {
    const last = this.#pieces.at(-1)
    if (last?.type === 'break') last.end = end
  }

  /** Markup around text. */
  mark(side: Side): void {
    this.#pieces.push({type: 'mark', side})
  }

  /** Something that is not read and whose surroundings close up: a comment, a footnote’s number. */
  hidden(): void {
    this.#pieces.push({type: 'hidden'})
  }

  /** The text as read, untidied; only to look at, not to find places. */
  text(source: string): string {
    let text = ''
    for (const piece of this.#pieces) {
      if (piece.type === 'literal') text += source.slice(piece.start, piece.end)
      else if (piece.type === 'image') text += piece.text
      else if (piece.type === 'break') text += '\n'
    }
    return text.trim()
  }

  /** Leave out the first `count` characters, which must stand in the file as they are read. */
  dropStart(count: number): void {
    const first = this.#pieces[0]
    if (first?.type !== 'literal' || first.end - first.start < count) return
    this.#pieces[0] = {...first, start: first.start + count}
  }

  /** Hand the block over, tidied; nothing if a paragraph or heading holds no text besides objects. */
  write(builder: ProseBuilder, source: string): void {
    const {kind} = this.init
    const mayBeBare = kind !== 'paragraph' && kind !== 'heading'
    if (!mayBeBare && !this.#pieces.some((piece) => isText(piece, source))) return
    builder.open(this.init)
    const queue = new Queue(builder)
    for (const piece of this.#pieces) {
      if (piece.type === 'literal') writeLiteral(queue, builder, source, piece)
      else if (piece.type === 'image') {
        queue.flush('')
        builder.image(piece.start, piece.end, piece.text)
      } else queue.push(piece)
    }
    builder.close()
  }
}

function isText(piece: Piece, source: string): boolean {
  if (piece.type === 'literal') return source.slice(piece.start, piece.end).trim() !== ''
  return piece.type === 'image' && piece.text !== objectReplacement
}

function writeLiteral(queue: Queue, builder: ProseBuilder, source: string, piece: Literal): void {
  const {start, end} = piece
  let from = start
  let to = end
  while (from < end && isSpace(source[from])) from++
  while (to > from && isSpace(source[to - 1])) to--
  if (from > start) queue.push({...piece, end: from})
  if (from === end) return
  queue.flush(source[from] ?? '')
  if (piece.isFixed) builder.fixed(from, to)
  else builder.literal(from, to)
  if (to < end) queue.push({...piece, start: to})
}

/** What was read since the last text: written, or parts of it dropped, once it is known what follows. */
class Queue {
  readonly #builder: ProseBuilder
  #pieces: Piece[] = []
  #started = false

  constructor(builder: ProseBuilder) {
    this.#builder = builder
  }

  push(piece: Piece): void {
    const has = (type: Piece['type']): boolean => this.#pieces.some((other) => other.type === type)
    if (piece.type === 'literal') {
      if (!this.#started || has('break') || (has('hidden') && has('literal'))) return
    } else if (piece.type === 'break') {
      if (!this.#started) return
      this.#pieces = this.#pieces.filter((other) => other.type !== 'literal')
      const earlier = this.#pieces.find((other) => other.type === 'break')
      // Two breaks are one; the range grows only where nothing stands between them.
      if (earlier) return
    }
    this.#pieces.push(piece)
  }

  flush(next: string): void {
    const closesUp = closers.test(next) && this.#pieces.some((piece) => piece.type === 'hidden')
    for (const piece of this.#pieces) {
      if (piece.type === 'mark') this.#builder.markup(piece.side)
      else if (piece.type === 'break') this.#builder.image(piece.start, piece.end, '\n')
      else if (piece.type === 'hidden') this.#builder.markup('close')
      else if (piece.type === 'literal' && !closesUp) this.#builder.literal(piece.start, piece.end)
    }
    this.#pieces = []
    this.#started = true
  }
}
