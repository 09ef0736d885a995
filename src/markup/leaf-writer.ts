import type {Side} from './map.ts'
import type {ProseBuilder} from './prose.ts'

interface Literal {
  readonly type: 'literal'
  /** Whether it must stay as it is written. */
  readonly isFixed: boolean
  readonly start: number
  end: number
}

/** A part of a block’s text, or of what stands in it. */
export type Piece =
  | Literal
  | {readonly type: 'image'; readonly start: number; readonly end: number; readonly text: string}
  | {readonly type: 'break'; readonly start: number; end: number}
  | {readonly type: 'mark'; readonly side: Side}
  | {readonly type: 'hidden'}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t'
const closers = /^[.,;:!?)\]’”]/

/** Write the pieces of one block, without the white space that only layout put there. */
export function writePieces(pieces: readonly Piece[], builder: ProseBuilder, source: string): void {
  const gap = new Gap(builder)
  for (const piece of pieces) {
    if (piece.type === 'literal') writeLiteral(piece, gap, builder, source)
    else if (piece.type === 'image') {
      gap.end('')
      builder.image(piece.start, piece.end, piece.text)
    } else if (piece.type === 'break') gap.lineBreak(piece.start, piece.end)
    else gap.mark(piece.type === 'mark' ? piece.side : 'hidden')
  }
}

function writeLiteral({start, end, isFixed}: Literal, gap: Gap, builder: ProseBuilder, source: string): void {
  let from = start
  let to = end
  while (from < end && isSpace(source[from])) from++
  while (to > from && isSpace(source[to - 1])) to--
  if (from > start) gap.space(start, from, isFixed)
  if (from === end) return
  gap.end(source[from] ?? '')
  write(builder, from, to, isFixed)
  if (to < end) gap.space(to, end, isFixed)
}

function write(builder: ProseBuilder, start: number, end: number, isFixed: boolean): void {
  if (isFixed) builder.fixed(start, end)
  else builder.literal(start, end)
}

/**
 * What stands between two texts, kept until it is known what follows. White space at the edges of a block, beside a
 * line break, and again behind something hidden is dropped; so is a second line break.
 */
class Gap {
  readonly #builder: ProseBuilder
  #steps: (() => void)[] = []
  #hasBegun = false
  #hasBreak = false
  #hasSpace = false
  #hasHidden = false
  #closesUp = false

  constructor(builder: ProseBuilder) {
    this.#builder = builder
  }

  mark(side: Side | 'hidden'): void {
    if (side === 'hidden') this.#hasHidden = true
    this.#steps.push(() => this.#builder.markup(side === 'hidden' ? 'close' : side))
  }

  space(start: number, end: number, isFixed: boolean): void {
    if (!this.#hasBegun || this.#hasBreak || (this.#hasHidden && this.#hasSpace)) return
    this.#hasSpace = true
    this.#steps.push(() => {
      // “word [1].” reads “word.”
      if (!this.#closesUp) write(this.#builder, start, end, isFixed)
    })
  }

  lineBreak(start: number, end: number): void {
    if (!this.#hasBegun || this.#hasBreak) return
    // What is put behind the text goes before the white space that is dropped, and so before any mark.
    if (this.#hasSpace) this.#steps = [() => this.#builder.markup('open')]
    this.#hasSpace = false
    this.#hasBreak = true
    this.#steps.push(() => this.#builder.image(start, end, '\n'))
  }

  /** Text follows, and begins with `next`. */
  end(next: string): void {
    this.#closesUp = this.#hasHidden && closers.test(next)
    for (const step of this.#steps) step()
    this.#steps = []
    this.#hasBegun = true
    this.#hasBreak = false
    this.#hasSpace = false
    this.#hasHidden = false
  }
}
