/** Markdown in which what Markdown has nothing to say about is cut short. */
export interface Shortened {
  readonly text: string
  /** Offset in the whole text of the offset of a token's edge in `text`. */
  readonly at: (offset: number) => number
}

/** Characters that mean nothing to Markdown wherever they stand in a line after its first letter. */
const plain = Uint8Array.from({length: 128}, (_, code) =>
  /[A-Za-z\d ,.;:'"()?!/%+=-]/.test(String.fromCharCode(code)) ? 1 : 0
)
/** What a line may have before its text: indentation and the marks of quotations, items and headings. */
const opening = /[ \t]*(?:(?:[-+*>]|\d{1,9}[.)]|#{1,6})[ \t]+)*/y
/** Marks that begin what may go on over lines and is then read character by character: links, HTML, templates. */
const reaching = /[[<{]/
const address = /:\/\/|www\./i
const kept = 2

/**
 * Leave only the first and the last character of the text of each line that has no inline markup. The parser steps
 * through its states for every character, which takes longer than all the rest of reading; of such a text it only finds
 * where it begins and ends. Lines near a bracket, a tag or a brace are left as they are, for what these begin may end
 * in another line.
 */
export function shorten(text: string): Shortened {
  /** Offsets in the short text, and by how much those in the whole text are greater from there on. */
  const places: number[] = []
  const surpluses: number[] = []
  const parts: string[] = []
  let surplus = 0
  let copied = 0
  for (const run of nonBlankRuns(text)) {
    if (reaching.test(text.slice(run.start, run.end))) continue
    for (let start = run.start; start < run.end; ) {
      const end = lineEnd(text, start, run.end)
      opening.lastIndex = start
      const from = start + (opening.exec(text)?.[0].length ?? 0)
      const to = plainEnd(text, from, end)
      if (to - from > kept) {
        parts.push(text.slice(copied, from + 1))
        copied = to - 1
        surplus += to - from - kept
        places.push(to - surplus)
        surpluses.push(surplus)
      }
      start = end + 1
    }
  }
  if (parts.length === 0) return {text, at: (offset) => offset}
  parts.push(text.slice(copied))
  return {
    text: parts.join(''),
    at: (offset) => offset + (surpluses[countUpTo(places, offset) - 1] ?? 0)
  }
}

/** Stretches of lines none of which is blank. */
function* nonBlankRuns(text: string): Generator<{readonly start: number; readonly end: number}> {
  let start = 0
  for (const {index, 0: gap} of text.matchAll(/(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+/g)) {
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
