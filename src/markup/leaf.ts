import {type Piece, writePieces} from './leaf-writer.ts'
import type {Side} from './map.ts'
import {type BlockInit, objectReplacement, type ProseBuilder} from './prose.ts'

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

  /** The same block elsewhere: at other offsets, with its group counted from another number on. */
  moved(at: (offset: number) => number, groups: number): Leaf {
    const {group = -1} = this.init
    const leaf = new Leaf(group < 0 ? this.init : {...this.init, group: group + groups})
    for (const piece of this.#pieces)
      leaf.#pieces.push('start' in piece ? {...piece, start: at(piece.start), end: at(piece.end)} : piece)
    return leaf
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
    if (!mayBeBare && !this.#hasText(source)) return
    builder.open(this.init)
    writePieces(this.#pieces, builder, source)
    builder.close()
  }

  #hasText(source: string): boolean {
    return this.#pieces.some((piece) => {
      if (piece.type === 'literal') return source.slice(piece.start, piece.end).trim() !== ''
      return piece.type === 'image' && piece.text !== objectReplacement && piece.text.trim() !== ''
    })
  }
}
