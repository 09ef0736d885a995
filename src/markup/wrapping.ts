import {isBlank, type Line, readItemMark} from './lines.ts'

/** A line of at most so many characters may have been broken to fit a width. */
const widest = 140

/**
 * Whether paragraphs were broken into lines to fit a width. Such lines end amid sentences, so that the next one begins
 * with a small letter; where a line is a whole block, hardly any does.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  let pairs = 0
  let broken = 0
  let long = 0
  const width = widthOf(lines)
  for (const [index, {text}] of lines.entries()) {
    const next = lines[index + 1]?.text
    if (text.length > widest) long++
    if (next === undefined || isBlank(text) || isBlank(next) || text.includes('|') || readItemMark(next))
      continue
    pairs++
    const isFull = text.length >= width * 0.6 && text.length <= widest
    if (isFull && !/[.!?:]["'”’)\]]*\s*$/.test(text) && /^[\s>]*\p{Ll}/u.test(next)) broken++
  }
  return broken > 0 && broken >= pairs * 0.3 && long <= lines.length * 0.1
}

/** The width that lines were broken to: what all but few, such as a long address, keep to. */
export function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({text}) => text.length).filter((length) => length > 0 && length <= widest)
  lengths.sort((a, b) => a - b)
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.98))] ?? 0
}

/**
 * Whether a line ended early, although the next line’s first word had much room there: a break that is meant. So is
 * one after a short indented line, a command, whatever follows.
 */
export function endsEarly(text: string, next: string, width: number): boolean {
  const first = /^\s*(\S+)/.exec(next)?.[1] ?? ''
  const length = text.trimEnd().length + 1 + first.length
  if (/^(?: {4}|\t)/.test(text) && length <= width * 0.5) return true
  return length <= width * 0.7 && !/^\s*\p{Ll}/u.test(next)
}
