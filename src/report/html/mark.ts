import type {Message} from '../../rule/message.ts'
import {escapeHtml} from './escape.ts'

/** How a proofreader marks a place: what is struck out, and what is written above. */
export interface Correction {
  /** Text before and after what changes, which is left alone. */
  readonly before: string
  readonly struck: string
  readonly written: string
  readonly after: string
}

/** The smallest change that turns one text into the other; whole words where letters within them change. */
export function correctionOf(actual: string, expected: string): Correction {
  let start = 0
  const shorter = Math.min(actual.length, expected.length)
  while (start < shorter && actual[start] === expected[start]) start++
  let end = 0
  while (end < shorter - start && actual.at(-1 - end) === expected.at(-1 - end)) end++
  const inWord = (text: string, at: number): boolean =>
    /[\p{L}\p{N}’']/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}’']/u.test(text[at] ?? '')
  const struckEnd = actual.length - end
  const writtenEnd = expected.length - end
  const cuts =
    inWord(actual, start) ||
    inWord(expected, start) ||
    inWord(actual, struckEnd) ||
    inWord(expected, writtenEnd)
  if (cuts) {
    while (start > 0 && /[\p{L}\p{N}’']/u.test(actual[start - 1] ?? '')) start--
    while (end > 0 && /[\p{L}\p{N}’']/u.test(actual[actual.length - end] ?? '')) end--
  }
  return {
    before: actual.slice(0, start),
    struck: actual.slice(start, actual.length - end),
    written: expected.slice(start, expected.length - end),
    after: actual.slice(actual.length - end)
  }
}

/** The marked text of a finding, with its correction above it. */
export function markOf({severity, actual, expected, ruleId}: Message, number: number): string {
  const [best] = expected
  const attributes = ` class="mark ${severity}" data-severity="${severity}" data-rule="${escapeHtml(ruleId)}" id="m${number}"`
  const link = `<a class="ref" href="#n${number}">${number}</a>`
  if (best === undefined || best === actual) return `<span${attributes}>${escapeHtml(actual)}${link}</span>`
  const {before, struck, written, after} = correctionOf(actual, best)
  if (written === '')
    return `<span${attributes}>${escapeHtml(before)}<del>${shown(struck)}</del>${link}${escapeHtml(after)}</span>`
  const base = struck === '' ? '<span class="caret">‸</span>' : `<del>${shown(struck)}</del>`
  return `<span${attributes}>${escapeHtml(before)}<ruby>${base}<rt>${shown(written)}</rt></ruby>${link}${escapeHtml(after)}</span>`
}

/** A space alone is seen as an open box. */
const shown = (text: string): string =>
  escapeHtml(/^[ \u00A0\u202F\u2009]+$/.test(text) ? text.replace(/./g, '␣') : text)
