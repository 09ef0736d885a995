import type {ProseOffset, Range} from '../markup/range.ts'
import {isSpaceAt} from './characters.ts'
import type {Token} from './token.ts'

/** The stretch without white space that a token stands in, within its block. */
export function runOf(token: Token): Range<ProseOffset> {
  const {document, block} = token
  let start: number = token.start
  let end: number = token.end
  while (start > block.start && !isSpaceAt(document.text, start - 1)) start--
  while (end < block.end && !isSpaceAt(document.text, end)) end++
  return document.range(start, end)
}

/**
 * Whether a mark within a run belongs to notation: an argument list (`max(a,b)`), a set or an index (`{a,b}`, `[i,j]`),
 * a list of codes (`a,b,c`).
 */
export function isNotation(mark: Token): boolean {
  const {document} = mark
  const run = runOf(mark)
  const before = document.text.slice(run.start, mark.start)
  const after = document.text.slice(mark.end, run.end)
  if (/[\p{L}\p{N}_]\([^()]*$/u.test(before)) return true
  if (/[([{<][^()[\]{}<>]*$/.test(before) && /^[^()[\]{}<>]*[)\]}>]/.test(after)) return true
  return /[_=<>{}|\\^~`#@]/.test(before + after)
}
