import type {ProseOffset, Range} from '../markup/range.ts'
import type {Token} from './token.ts'

/** A place and what to write there. */
export interface Removal {
  readonly place: Range<ProseOffset>
  readonly expected: readonly string[]
}

/**
 * How to take out what is written twice: the second time with the space before it, or, where a line ends between the
 * two or markup is in the way, with the space after it, or else the first time with the space after that.
 * @param first - First token of the first time.
 * @param second - First token of the second time.
 * @param last - Last token of the second time.
 * @param kept - Text to keep.
 */
export function removeRepeat(first: Token, second: Token, last: Token, kept: string): Removal {
  const {document} = first
  const {map} = document.prose
  const between = second.spaceBefore
  const plain = map.exact(document.range(second.start - between.length, last.end)) !== undefined
  const whole = {place: document.range(first.start, last.end), expected: [kept]}
  if (plain && !/[\r\n]/.test(between)) return whole
  const after = last.spaceAfter
  if (
    after !== '' &&
    !/[\r\n]/.test(after) &&
    map.exact(document.range(second.start, last.end + after.length))
  ) {
    return {place: document.range(first.start, last.end + after.length), expected: [kept + between]}
  }
  return plain ? whole : {place: document.range(first.start, second.start), expected: ['']}
}
