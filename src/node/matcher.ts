import {readDataNow} from './data.ts'

/** Name of the data file with the tables of all matchers, which the build makes. */
export const matcherData = 'matchers.bin'

/** Characters that tables tell apart: Latin, the block of typographic signs, and the letter that is an apostrophe. */
export const symbols: readonly number[] = [...range(0, 0x100), ...range(0x2000, 0x2100), 0x2bc]

function range(from: number, to: number): readonly number[] {
  return Array.from({length: to - from}, (_, index) => from + index)
}

/** In place of a row: no text that begins so is matched, or every one is. */
export const failed = 0xffff
export const matched = 0xfffe

/**
 * What precedes the rows of a table: the row to begin with, the first of those in which a text may end, which classes the
 * symbols have, and 1 if a text is read from its end. A row is numbered by where it begins and has the next row for each
 * class.
 */
export const headLength = 4

/** Tables of many expressions. */
export interface MatcherTables {
  readonly rows: Uint16Array
  /** Class of each symbol, for one assignment of classes after another. */
  readonly classes: Uint8Array
}

/** View the contents of the data file: the length of all rows in bytes, them, and the classes. */
export function openMatchers({buffer, byteOffset, byteLength}: Uint8Array): MatcherTables {
  const [length = 0] = new Uint32Array(buffer, byteOffset, 1)
  return {
    rows: new Uint16Array(buffer, byteOffset + 4, length / 2),
    classes: new Uint8Array(buffer, byteOffset + 4 + length, byteLength - 4 - length)
  }
}

/**
 * Whether a text is matched by the expression of which the table begins at a place.
 * @returns Nothing if the text has characters that no table knows.
 */
export function matches({rows, classes}: MatcherTables, at: number, text: string): boolean | undefined {
  const first = at + headLength
  const kinds = (rows[at + 2] ?? 0) * symbolCount
  const step = rows[at + 3] === 1 ? -1 : 1
  let row = rows[at] ?? failed
  for (let left = text.length, index = step > 0 ? 0 : left - 1; left > 0; left--, index += step) {
    let symbol = text.charCodeAt(index)
    if (symbol > 0xff) {
      if (symbol >= 0x2000 && symbol < 0x2100) symbol -= 0x1f00
      else if (symbol === 0x2bc) symbol = 0x200
      else return undefined
    }
    row = rows[first + row + (classes[kinds + symbol] ?? 0)] ?? failed
    if (row >= matched) return row === matched
  }
  return row >= (rows[at + 1] ?? failed)
}

const symbolCount = symbols.length

let tables: MatcherTables | undefined

/** How many characters of long texts an expression reads by its table until it is worth compiling: words are short. */
const longest = 50
const enough = 500

/**
 * Stands for a regular expression that is only tested. V8 takes a tenth of a millisecond to compile one, and two if it asks
 * for kinds of Unicode; a draft of a page asks hundreds of them, most of them a few times.
 */
export class Matcher {
  private readonly at: number
  private readonly source: string
  private readonly flags: string
  private expression: RegExp | undefined
  private read = 0

  /** @param at - Where its table begins in the data file. */
  constructor(at: number, source: string, flags: string) {
    this.at = at
    this.source = source
    this.flags = flags
  }

  /** What the expression gives. */
  test(text: string): boolean {
    tables ??= openMatchers(readDataNow(matcherData))
    if (text.length > longest) {
      this.read += text.length
      if (this.read > enough) return this.ask(text)
    }
    return matches(tables, this.at, text) ?? this.ask(text)
  }

  private ask(text: string): boolean {
    this.expression ??= new RegExp(this.source, this.flags)
    return this.expression.test(text)
  }
}
