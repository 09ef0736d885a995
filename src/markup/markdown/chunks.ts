import {isBlank, isTableRow, isTableRule, isUnderlined, type Line, readItemMark, splitRow} from '../lines.ts'

const fence = /^[ \t]*(?:[-*+>][ \t]+|\d+[.)][ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/
const html = /^ {0,3}<(?:[!?/]|[A-Za-z][\w-]*[\s/>]|[A-Za-z][\w-]*$)/
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/
const frontMatter = /^(-{3}|\+{3})[ \t]*$/

/** Lines that belong together where each line is a block: fenced code, front matter, HTML, a table, or one line. */
export interface Chunk {
  readonly kind: 'blank' | 'prose' | 'item' | 'other'
  /** Index of the first line. */
  readonly from: number
  /** Index after the last line. */
  readonly to: number
}

/** Cut a file into chunks, all lines of which are in one. */
export function* splitChunks(lines: readonly Line[]): Generator<Chunk> {
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
  return isUnderlined(text, next) ? from + 2 : from + 1
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

const countCells = (row: string): number => splitRow(row.replaceAll('\\|', '')).length
