import {escapeControls} from './escape.ts'

/** A character as people see it: what a terminal is sent for it, and how many columns that takes. */
export interface Cell {
  readonly text: string
  readonly width: number
  /** Where it begins in the line, in UTF-16 units. */
  readonly offset: number
}

/** Text in which every unit is one column wide: Latin letters, typographic quotes and dashes. */
const simple = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20AC]*$/
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator})/u
const invisible = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\uFEFF]+$/u
const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/

let segmenter: Intl.Segmenter | undefined

/**
 * Split one line into the cells of a terminal. A tab is one blank, so that what stands below a line is aligned;
 * other control characters are shown as escapes, so that a draft cannot command the terminal.
 */
export function cellsOf(line: string): readonly Cell[] {
  if (simple.test(line)) return [...line].map((text, offset) => ({text, width: 1, offset}))
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  return [...segmenter.segment(line)].map(({segment, index}) => ({...draw(segment), offset: index}))
}

/** Columns that a text takes. */
export const widthOf = (text: string): number => cellsOf(text).reduce((sum, cell) => sum + cell.width, 0)

function draw(segment: string): {text: string; width: number} {
  if (segment === '\t') return {text: ' ', width: 1}
  if (segment === '\u00A0' || segment === '\u202F') return {text: ' ', width: 1}
  if (control.test(segment)) {
    const text = escapeControls(segment)
    return {text, width: text.length}
  }
  if (invisible.test(segment)) return {text: segment, width: 0}
  return {text: segment, width: wide.test(segment) ? 2 : 1}
}
