import type {MessagePlace} from '../rule/message.ts'

/**
 * Finds lines and columns of offsets in one text. Lines end with LF, CRLF or CR. A byte order mark is no column: whatever
 * shows a text leaves it out.
 */
export class LineIndex {
  readonly #starts: number[]

  constructor(text: string) {
    this.#starts = [text.startsWith('\uFEFF') ? 1 : 0]
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset)
      if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) this.#starts.push(offset + 1)
    }
  }

  /** Line and column, from 1, of an offset from 0. */
  point(offset: number): MessagePlace['start'] {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: Math.max(1, offset - (this.#starts[low] ?? 0) + 1), offset}
  }

  place(start: number, end: number): MessagePlace {
    return {start: this.point(start), end: this.point(end)}
  }
}
