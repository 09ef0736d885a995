/** Markdown in which what Markdown has nothing to say about is cut short. */
export interface Shortened {
  readonly text: string
  /** Offset in the whole text of the offset of a token's edge in `text`. */
  readonly at: (offset: number) => number
  /** Paragraphs for which one paragraph of `text` stands, by where the first of them begins in the whole text. */
  readonly paragraphs: ReadonlyMap<number, readonly Paragraph[]>
}

/** The lines of a paragraph without any markup. */
export type Paragraph = readonly PlainLine[]

interface PlainLine {
  readonly start: number
  /** Where the blanks before its ending begin. */
  readonly end: number
  /** Where the next line begins. */
  readonly next: number
}

/** Characters that mean nothing to Markdown wherever they stand in a line after its first letter. */
const plain = Uint8Array.from({length: 128}, (_, code) =>
  /[A-Za-z\d ,.;:'"()?!/%+=-]/.test(String.fromCharCode(code)) ? 1 : 0
)
/** What a line may have before its text: indentation and the marks of quotations, items and headings. */
const opening = /[ \t]*(?:(?:[-+*>]|\d{1,9}[.)]|#{1,6})[ \t]+)*/y
/** Marks that begin what may go on over lines and is then read character by character: HTML, templates. */
const reaching = /[<{]/
/** Where a bracket begins something whose content counts: a wiki link, an alert, a note. */
const telling = /\[[[!^]/
/** What may define something for the whole file: a link, a note; then labels count, too. */
const definition = /\]:/
const address = /:\/\/|www\./i
const kept = 2

/**
 * Leave only the first and the last character of the text of each line that has no inline markup, and of the words
 * between the marks of one that has. The parser steps through its states for every character, which takes longer than
 * all the rest of reading; of such a text it only finds where it begins and ends. Lines near a tag or a brace are left as
 * they are, for what these begin may end in another line. Of paragraphs one after the other that have no markup at all,
 * only one is left.
 */
export function shorten(text: string): Shortened {
  /** Offsets in the short text, and by how much those in the whole text are greater from there on. */
  const places: number[] = []
  const surpluses: number[] = []
  const parts: string[] = []
  const paragraphs = new Map<number, readonly Paragraph[]>()
  const [from, limit] = certainPart(text)
  let surplus = 0
  let copied = 0
  const cut = (start: number, end: number): void => {
    if (end - start <= kept) return
    parts.push(text.slice(copied, start + 1))
    copied = end - 1
    surplus += end - start - kept
    places.push(end - surplus)
    surpluses.push(surplus)
  }
  const hasDefinitions = definition.test(text)
  let group: Paragraph[] = []
  const endGroup = (): void => {
    const start = group[0]?.[0]?.start
    const end = group.at(-1)?.at(-1)?.end
    if (start !== undefined && end !== undefined) {
      paragraphs.set(start, group)
      cut(start, end)
    }
    group = []
  }
  for (const run of nonBlankRuns(text)) {
    const paragraph = run.start >= from && run.end <= limit ? readParagraph(text, run) : undefined
    if (paragraph) {
      group.push(paragraph)
      continue
    }
    endGroup()
    const lines = text.slice(run.start, run.end)
    const hasBrackets = lines.includes('[')
    if (reaching.test(lines) || (hasBrackets && (hasDefinitions || telling.test(lines)))) continue
    const hasMaths = lines.includes('$$')
    for (let start = run.start; start < run.end; ) {
      const end = lineEnd(text, start, run.end)
      opening.lastIndex = start
      const from = start + (opening.exec(text)?.[0].length ?? 0)
      const to = hasBrackets ? 0 : plainEnd(text, from, end)
      if (to > 0) cut(from, to)
      else if (!hasMaths && text[from] !== ':') {
        // What is between two dollars counts.
        const [first, last] = dollarsIn(text, from, end)
        cutBetweenMarks(text, from, first, hasBrackets, cut)
        cutBetweenMarks(text, last, end, hasBrackets, cut)
      }
      start = end + 1
    }
  }
  endGroup()
  if (parts.length === 0) return {text, at: (offset) => offset, paragraphs}
  parts.push(text.slice(copied))
  return {
    text: parts.join(''),
    at: (offset) => offset + (surpluses[countUpTo(places, offset) - 1] ?? 0),
    paragraphs
  }
}

const matter = /^(-{3}|\+{3})[ \t]*(?:\r\n?|\n)(?:[\s\S]*?(?:\r\n?|\n))??\1[ \t]*(?:\r\n?|\n|$)/
/**
 * What may go on over blank lines: fenced code, comments that do not end in their line, raw HTML, maths, and between the tags
 * of templates what `findTemplateEnd` finds.
 */
const lasting =
  /`{3}|~{3}|<(?:!(?!--(?:(?!-->)[^\n\r])*-->)|\?|script|pre|style|textarea)|\$\$|\{(?:%-?|\{[<%])\s*(?:highlight|code|comment|mermaid)/i

/** Where front matter is over, and where something begins in which lines of plain text may be no paragraphs. */
export function certainPart(text: string): readonly [from: number, limit: number] {
  const from = matter.exec(text)?.[0].length ?? 0
  const limit = text.slice(from).search(lasting)
  return [from, limit < 0 ? text.length : from + limit]
}

/** The lines of a run if each begins with a letter and is plain, so that they can be nothing but a paragraph. */
export function readParagraph(
  text: string,
  run: {readonly start: number; readonly end: number}
): Paragraph | undefined {
  const lines: PlainLine[] = []
  for (let start = run.start; start < run.end; ) {
    const limit = lineEnd(text, start, run.end)
    const end = plainEnd(text, start, limit)
    if (end === 0) return undefined
    const next = text.charCodeAt(limit) === 13 && text.charCodeAt(limit + 1) === 10 ? limit + 2 : limit + 1
    lines.push({start, end, next})
    start = next
  }
  return lines.length > 0 ? lines : undefined
}

/** Stretches of lines none of which is blank. */
export function* nonBlankRuns(text: string): Generator<{readonly start: number; readonly end: number}> {
  let start = 0
  for (const {index, 0: gap} of text.matchAll(/(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n)))+/g)) {
    yield {start, end: index}
    start = index + gap.length
  }
  yield {start, end: text.length}
}

function lineEnd(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
  return end
}

/** End of the text, blanks after it excluded, if it begins with a letter and is plain up to the end of its line; else 0. */
function plainEnd(text: string, from: number, end: number): number {
  const first = text.charCodeAt(from) | 32
  if (first < 97 || first > 122) return 0
  for (let offset = from; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (code < 128 && plain[code] === 0) return 0
  }
  let to = end
  while (to > from && text.charCodeAt(to - 1) === 32) to--
  return address.test(text.slice(from, to)) ? 0 : to
}

/** Where the first dollar of a line stands and where the last one ends; the end of the line for both if it has none. */
function dollarsIn(text: string, from: number, end: number): readonly [first: number, last: number] {
  const first = text.indexOf('$', from)
  return first < 0 || first >= end ? [end, end] : [first, text.lastIndexOf('$', end - 1) + 1]
}

/** Characters between which and others like them nothing can begin or end. */
const inert = Uint8Array.from({length: 128}, (_, code) =>
  /[A-Za-z\d ,.;:?/%+=-]/.test(String.fromCharCode(code)) ? 1 : 0
)
const isInert = (code: number): boolean => code >= 128 || inert[code] === 1
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

type Cut = (start: number, end: number) => void

/**
 * Cut what stands between the marks of a line, from letter to letter, so that what touches a mark stays. After `&` and
 * `#` there may be an entity; an address goes on to the next space, over marks.
 * @param keepSpace - Whether one of the spaces must stay, as a text without any could be the address of a link.
 */
function cutBetweenMarks(text: string, from: number, end: number, keepSpace: boolean, cut: Cut): void {
  let isInAddress = false
  for (let start = from; start < end; start++) {
    if (!isInert(text.charCodeAt(start))) {
      if (text.charCodeAt(start) === 9) isInAddress = false
      continue
    }
    let limit = start + 1
    while (limit < end && isInert(text.charCodeAt(limit))) limit++
    const before = text[start - 1]
    const mayBeEntity = before === '&' || before === '#'
    for (let at = mayBeEntity ? limit : start; at < limit; ) {
      if (isInAddress) {
        at = spaceIn(text, at, limit)
        if (at === limit) break
        isInAddress = false
      }
      const found = text.slice(at, limit).search(address)
      if (found < 0) {
        cutWords(text, at, limit, keepSpace, cut)
        break
      }
      const space = text.lastIndexOf(' ', at + found)
      if (space > at) cutWords(text, at, space, keepSpace, cut)
      at = Math.max(at, space + 1)
      isInAddress = true
    }
    start = limit - 1
  }
}

/** Where the first space of a stretch stands, or its end. */
function spaceIn(text: string, from: number, end: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space > end ? end : space
}

/** Cut a stretch without marks from its first letter to its last. */
function cutWords(text: string, from: number, end: number, keepSpace: boolean, cut: Cut): void {
  let first = from
  while (first < end && !isLetter(text.charCodeAt(first))) first++
  let last = end - 1
  while (last > first && !isLetter(text.charCodeAt(last))) last--
  if (last <= first) return
  const space = keepSpace ? text.indexOf(' ', first) : -1
  if (space < 0 || space > last) cut(first, last + 1)
  else {
    cut(first, space + 1)
    cut(space, last + 1)
  }
}

/** How many of the ascending numbers are not above `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
