import {isBlank, isTableRow, isTableRule, type Line, readItemMark, splitLines} from '../lines.ts'
import {isHardWrapped} from '../wrapping.ts'

/** Prose lines from this length on are paragraphs, not parts of one. */
const long = 100

const fence = /^[ \t]*(?:[-*+>][ \t]+|\d+[.)][ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/
const html = /^ {0,3}<(?:[!?/]|[A-Za-z][\w-]*[\s/>]|[A-Za-z][\w-]*$)/
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/
const frontMatter = /^(-{3}|\+{3})[ \t]*$/

/** Padded Markdown, in which each line is a block, and where blank lines were put in. */
export interface Padded {
  readonly text: string
  /** Offset in the file of an offset in `text`. */
  readonly at: (offset: number) => number
}

/** Lines that belong together: fenced code, front matter, HTML, a table, or else one line. */
interface Chunk {
  readonly kind: 'blank' | 'prose' | 'item' | 'other'
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/**
 * Pad a pasted article, one line a paragraph with no blank lines between, so that Markdown reads a line a block:
 * by the letter of CommonMark a list’s last item would take in all headlines, paragraphs and tables after it.
 * @returns `undefined` if the text is not written so.
 */
export function padPasted(text: string): Padded | undefined {
  const lines = splitLines(text)
  if (!lines.some((line) => line.text.length > long)) return undefined
  const chunks = [...split(lines)]
  return isPasted(lines, chunks) ? pad(text, lines, chunks) : undefined
}

function isPasted(lines: readonly Line[], chunks: readonly Chunk[]): boolean {
  let characters = 0
  let longCharacters = 0
  let longLines = 0
  let followed = 0
  let blank = 0
  for (const [index, {kind, from}] of chunks.entries()) {
    if (kind === 'blank') blank++
    if (kind !== 'prose') continue
    const length = lines[from]?.text.length ?? 0
    characters += length
    if (length <= long) continue
    longCharacters += length
    const next = chunks[index + 1]
    if (!next) continue
    longLines++
    if (next.kind !== 'blank') followed++
  }
  if (followed === 0 || longCharacters < characters * 0.7 || followed * 2 < longLines) return false
  // A blank line now and then is a slip; one after each few lines ends paragraphs of a sentence a line.
  return (
    blank * 8 < lines.length &&
    !isHardWrapped(chunks.filter(({kind}) => kind === 'prose').flatMap(({from}) => lines[from] ?? []))
  )
}

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

function* split(lines: readonly Line[]): Generator<Chunk> {
  let from = 0
  while (from < lines.length) {
    const text = lines[from]?.text ?? ''
    const to = findEnd(lines, from, text)
    yield {kind: kindOf(text, to - from), from, to}
    from = to
  }
}

function kindOf(text: string, count: number): Chunk['kind'] {
  if (isBlank(text)) return 'blank'
  if (count > 1 || heading.test(text) || html.test(text) || fence.test(text)) return 'other'
  return readItemMark(text) ? 'item' : 'prose'
}

/** Where the chunk that begins with line `from` ends, exclusive. */
function findEnd(lines: readonly Line[], from: number, text: string): number {
  const opening = fence.exec(text)?.[1]
  if (opening) return findLine(lines, from + 1, (line) => closesFence(line, opening)) ?? lines.length
  const matter = from === 0 ? frontMatter.exec(text)?.[1] : undefined
  if (matter) return findLine(lines, 1, (line) => line.trimEnd() === matter) ?? 1
  if (html.test(text)) return findHtmlEnd(lines, from, text)
  const next = lines[from + 1]?.text ?? ''
  if (isTableRow(text) && isTableRule(next) && countCells(text) === countCells(next)) {
    let to = from + 2
    while (isTableRow(lines[to]?.text ?? '')) to++
    return to
  }
  if (/\\$/.test(text) && !/\\\\$/.test(text) && !isBlank(next)) return from + 2
  return underline.test(next) && text.length <= 150 && !isBlank(text) && !readItemMark(text)
    ? from + 2
    : from + 1
}

/** Index after the first line from `from` on for which `test` holds. */
function findLine(lines: readonly Line[], from: number, test: (text: string) => boolean): number | undefined {
  for (let index = from; index < lines.length; index++) if (test(lines[index]?.text ?? '')) return index + 1
  return undefined
}

function closesFence(line: string, opening: string): boolean {
  const text = line.trim()
  return text.length >= opening.length && text === (opening[0] ?? '').repeat(text.length)
}

/** A comment or raw element ends where it is closed, anything else with its line: what follows is an article. */
function findHtmlEnd(lines: readonly Line[], from: number, text: string): number {
  const raw = /^ {0,3}<(script|style|pre|textarea)\b/i.exec(text)?.[1]
  const end = raw ? `</${raw.toLowerCase()}>` : /^ {0,3}<!--/.test(text) ? '-->' : undefined
  if (!end) return from + 1
  return findLine(lines, from, (line) => line.toLowerCase().includes(end)) ?? lines.length
}

const countCells = (row: string): number =>
  row
    .replace(/\\\|/g, '')
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length
