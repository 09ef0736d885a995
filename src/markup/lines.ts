/** One line of a file, its ending apart. */
export interface Line {
  readonly start: number
  /** Where its ending begins. */
  readonly end: number
  /** Where the next line begins. */
  readonly next: number
  /** Without its ending. */
  readonly text: string
}

/** Split at `\n`, `\r\n` and `\r`, from `from` on. */
export function splitLines(source: string, from = 0): readonly Line[] {
  const lines: Line[] = []
  const ending = /\r\n|\n|\r/g
  ending.lastIndex = from
  let start = from
  for (let match = ending.exec(source); match; match = ending.exec(source)) {
    lines.push({start, end: match.index, next: ending.lastIndex, text: source.slice(start, match.index)})
    start = ending.lastIndex
  }
  if (start < source.length)
    lines.push({start, end: source.length, next: source.length, text: source.slice(start)})
  return lines
}

export const isBlank = (text: string): boolean => !/\S/.test(text)

/** Whether a line rules off a table’s header: `---|:--:|`. */
export function isTableRule(text: string): boolean {
  if (!text.includes('|') || !text.includes('-')) return false
  const cells = splitRow(text)
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()))
}

/** The cells of a table’s row, with or without bars at its ends. */
export function splitRow(text: string): readonly string[] {
  const row = text.trim()
  return row
    .slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') && row.length > 1 ? -1 : undefined)
    .split('|')
}

/** Whether a line may be a table’s row. */
export const isTableRow = (text: string): boolean => text.includes('|')

/** Whether a line is a heading by the line of dashes or equals signs below it, which is no rule between paragraphs. */
export function isUnderlined(text: string, next: string): boolean {
  if (isBlank(text) || text.length > 150 || readItemMark(text)) return false
  return (
    /^ {0,3}={2,}[ \t]*$/.test(next) ||
    (/^ {0,3}-{2,}[ \t]*$/.test(next) && !/[.,;:!?…]["'”’)\]]*\s*$/.test(text))
  )
}

/** A list item’s mark at the beginning of a line. */
export interface ItemMark {
  /** Columns before the mark, a tab counting four. */
  readonly indent: number
  /** What marks of one list have in common: the bullet itself, or the kind of numbering. */
  readonly style: string
  /** Characters up to the item’s text. */
  readonly width: number
}

const itemMark = /^([ \t]*)([-*+•‣◦▪●⁃·]|\d{1,3}[.)]|\(\d{1,3}\)|\(?[a-zA-Z]\)|\(?[ivx]{1,5}\))[ \t]+(?=\S)/

/** Read the mark of a list item: `- `, `• `, `1. `, `a) `; not `A. Smith`. */
export function readItemMark(text: string): ItemMark | undefined {
  const match = itemMark.exec(text)
  const [all, indent = '', mark = ''] = match ?? []
  if (all === undefined) return undefined
  const style = mark
    .replace(/\d+/, '1')
    .replace(/[ivx]{2,}|[a-z]/, 'a')
    .replace(/[A-Z]/, 'A')
  return {indent: indent.replaceAll('\t', '    ').length, style, width: all.length}
}
