import type {Range} from '../markup/range.ts'

/** One splice: `text` takes the place of a range. */
export interface Edit<Offset extends number> extends Range<Offset> {
  readonly text: string
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/**
 * The smallest edit that turns `actual`, standing at `start`, into `expected`: what both share at the beginning and the
 * end is kept. Never cuts a surrogate pair.
 */
export function minimalEdit<Offset extends number>(
  actual: string,
  expected: string,
  start: number,
  brand: (offset: number) => Offset
): Edit<Offset> {
  const shorter = Math.min(actual.length, expected.length)
  let prefix = 0
  while (prefix < shorter && actual.charCodeAt(prefix) === expected.charCodeAt(prefix)) prefix++
  if (isLowSurrogate(actual.charCodeAt(prefix)) || isLowSurrogate(expected.charCodeAt(prefix))) prefix--
  let suffix = 0
  while (
    suffix < shorter - prefix &&
    actual.charCodeAt(actual.length - 1 - suffix) === expected.charCodeAt(expected.length - 1 - suffix)
  ) {
    suffix++
  }
  if (suffix > 0 && isLowSurrogate(actual.charCodeAt(actual.length - suffix))) suffix--
  return {
    start: brand(start + Math.max(prefix, 0)),
    end: brand(start + actual.length - suffix),
    text: expected.slice(Math.max(prefix, 0), expected.length - suffix)
  }
}
