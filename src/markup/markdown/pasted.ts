import {type Line, splitLines} from '../lines.ts'
import {type Chunk, splitChunks} from './chunks.ts'

/** Lines longer than this are paragraphs, not parts of one. */
const long = 100

/** Markdown in which blank lines were put between blocks. */
export interface Padded {
  readonly text: string
  /** Offset in the file of an offset in `text`. */
  readonly at: (offset: number) => number
}

/**
 * Pad a pasted article, one line a paragraph with no blank lines between, so that Markdown reads a line a block:
 * by the letter of CommonMark a list’s last item would take in all headlines, paragraphs and tables after it.
 * @returns `undefined` if the text is not written so.
 */
export function padPasted(text: string): Padded | undefined {
  const lines = splitLines(text)
  if (!lines.some((line) => line.text.length > long)) return undefined
  const chunks = [...splitChunks(lines)]
  return isPasted(lines, chunks) ? pad(text, lines, chunks) : undefined
}

/**
 * Whether prose lines are mostly long, mostly followed by another line, and nearly always end a sentence, so that they
 * are neither broken to a width nor, with a blank line after every few, the sentences of paragraphs.
 */
function isPasted(lines: readonly Line[], chunks: readonly Chunk[]): boolean {
  let characters = 0
  let longCharacters = 0
  let longLines = 0
  let followed = 0
  let pairs = 0
  let broken = 0
  let blank = 0
  for (const [index, {kind, from}] of chunks.entries()) {
    if (kind === 'blank') blank++
    if (kind !== 'prose' && kind !== 'item') continue
    const text = lines[from]?.text ?? ''
    const next = chunks[index + 1]
    const isLong = text.length > long
    if (kind === 'prose') {
      characters += text.length
      if (isLong) longCharacters += text.length
      if (isLong && next) longLines++
      if (isLong && next && next.kind !== 'blank') followed++
    }
    if (next?.kind !== 'prose' || (!isLong && kind === 'prose')) continue
    pairs++
    if (!endsSentence.test(text) && !/^\s*\p{Lu}/u.test(lines[next.from]?.text ?? '')) broken++
  }
  if (followed === 0 || longCharacters < characters * 0.7 || followed * 2 < longLines) return false
  return blank * 8 < chunks.length && broken <= pairs * 0.1
}

const endsSentence = /[.!?:…]["'”’)\]*_]*\s*$/

function pad(text: string, lines: readonly Line[], chunks: readonly Chunk[]): Padded {
  const places: number[] = []
  let padded = ''
  let from = 0
  for (const {to} of chunks) {
    const end = lines[to - 1]?.next ?? text.length
    const last = text[end - 1]
    padded += text.slice(from, end)
    from = end
    if (last !== '\n' && last !== '\r') continue
    places.push(padded.length)
    padded += last
  }
  return {text: padded, at: (offset) => offset - countBelow(places, offset)}
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
