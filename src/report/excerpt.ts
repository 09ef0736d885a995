import type {MessagePlace} from '../rule/message.ts'
import {type Cell, cellsOf} from './cells.ts'

/** One line of text around a place, cut to a width. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Columns left of the mark. */
  readonly indent: number
  /** Columns of the mark; at least 1, so that a place between two characters is seen too. */
  readonly width: number
}

/**
 * Cut the line of a place out of a text.
 * @param source - Whole text.
 * @param place - What to mark; of a place over several lines, the part in its first line.
 * @param width - Columns at most, as long as the marked text leaves any.
 */
export function excerpt(source: string, place: MessagePlace, width: number): Excerpt {
  const {start, end} = lineAround(source, place, widest * width)
  const cells = cellsOf(source.slice(start, end))
  const from = indexAt(cells, place.start.offset - start)
  const to = Math.max(from, indexAt(cells, Math.min(place.end.offset, end) - start))
  const [first, last] = choose(cells, from, to, width)

  const before = `${first > 0 ? '…' : ''}${textOf(cells.slice(first, from))}`
  return {
    before,
    marked: textOf(cells.slice(from, to)),
    after: `${textOf(cells.slice(to, last))}${last < cells.length ? '…' : ''}`,
    indent: (first > 0 ? 1 : 0) + columns(cells.slice(first, from)),
    width: Math.max(1, columns(cells.slice(from, to)))
  }
}

/** Index of the first cell at or after an offset. */
function indexAt(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex((cell) => cell.offset + cell.text.length > offset || cell.offset >= offset)
  return index === -1 ? cells.length : index
}

/** How many units a column may take, before so much of a line is looked at that the excerpt must fill its width. */
const widest = 3

/** The line without its end, or of a long one what is near the place; a byte order mark is no part of it. */
function lineAround(source: string, place: MessagePlace, reach: number): {start: number; end: number} {
  const {offset} = place.start
  const least = Math.max(0, offset - reach)
  const most = Math.min(source.length, Math.max(offset, place.end.offset) + reach)
  let start = offset
  let end = offset
  while (start > least && !isLineEnd(source[start - 1])) start--
  while (end < most && !isLineEnd(source[end])) end++
  return {start: start === 0 && source.startsWith('\uFEFF') && offset > 0 ? 1 : start, end}
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r'

/** Cells to show: all if they fit, else some, two thirds of the room that the mark leaves before it. */
function choose(cells: readonly Cell[], from: number, to: number, width: number): readonly [number, number] {
  if (columns(cells) <= width) return [0, cells.length]
  const room = Math.max(0, width - columns(cells.slice(from, to)) - 2)
  const leftWidth = columns(cells.slice(0, from))
  const rightWidth = columns(cells.slice(to))
  const left = Math.min(leftWidth, Math.max(Math.floor((room * 2) / 3), room - rightWidth))
  const right = room - left

  let first = from
  for (let used = 0; first > 0; first--) {
    used += cells[first - 1]?.width ?? 0
    if (used > left) break
  }
  let last = to
  for (let used = 0; last < cells.length; last++) {
    used += cells[last]?.width ?? 0
    if (used > right) break
  }
  return [afterBlank(cells, first, from), beforeBlank(cells, last, to)]
}

/** How far an end of the excerpt is moved so as not to cut a word. */
const longestWord = 16

/** The first word that begins after a cut, if one begins soon. */
function afterBlank(cells: readonly Cell[], first: number, from: number): number {
  if (first === 0) return first
  const blank = cells.slice(first - 1, Math.min(from, first + longestWord)).findIndex(isBlank)
  return blank === -1 ? first : first + blank
}

/** The last word that ends before a cut, if one ends soon. */
function beforeBlank(cells: readonly Cell[], last: number, to: number): number {
  if (last === cells.length) return last
  const start = Math.max(to, last - longestWord)
  const blank = cells.slice(start, last + 1).findLastIndex(isBlank)
  return blank === -1 ? last : start + blank
}

const isBlank = (cell: Cell): boolean => cell.text === ' '
const columns = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0)
const textOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.text).join('')
