import {type ProseOffset, type Range, type SourceOffset, sourceOffset} from './range.ts'

/** Which neighbour markup belongs to: an opening mark to the text after it, a closing one to the text before. */
export type Side = 'open' | 'close'

/**
 * How the file has a stretch of prose: character for character; so, but never to be changed, as something else refers
 * to it; or written otherwise.
 */
export type Form = 'literal' | 'fixed' | 'image'

interface Segment {
  readonly prose: number
  readonly length: number
  readonly start: number
  readonly end: number
  readonly form: Form
  /** What markup stands between the segment before and this one. */
  readonly gap: Side | 'both' | 'none'
}

/** The way from prose back into the file: exact, or no answer. */
export class ProseMap {
  readonly #segments: Segment[] = []
  #gap: Segment['gap'] = 'none'

  /** Append the segment that follows all earlier ones, in prose and in the file. */
  add(prose: number, length: number, start: number, end: number, form: Form): void {
    this.#segments.push({prose, length, start, end, form, gap: this.#gap})
    this.#gap = 'none'
  }

  /** Note markup before the next segment. */
  markup(side: Side): void {
    this.#gap = this.#gap === 'none' || this.#gap === side ? side : 'both'
  }

  /**
   * Where exactly a range of prose stands in the file.
   * @returns The range whose source slice is the prose slice, or `undefined` if markup or another form of writing
   *   stands within; for an insertion point, the one place where inserted text belongs to the same markup as what
   *   it is inserted beside, or `undefined` where that cannot be told.
   */
  exact(range: Range<ProseOffset>): Range | undefined {
    if (range.start === range.end) return this.#insertion(range.start)
    let index = this.#at(range.start)
    const first = this.#segments[index]
    if (first?.form !== 'literal' || range.start < first.prose || range.start >= first.prose + first.length)
      return undefined
    const start = first.start + (range.start - first.prose)
    let segment = first
    while (range.end > segment.prose + segment.length) {
      const next = this.#segments[++index]
      if (
        next?.form !== 'literal' ||
        next.start !== segment.end ||
        next.prose !== segment.prose + segment.length
      )
        return undefined
      segment = next
    }
    return {start: sourceOffset(start), end: sourceOffset(segment.start + (range.end - segment.prose))}
  }

  /** The smallest range of the file that holds a range of prose, markup between its parts included. */
  cover(range: Range<ProseOffset>): Range {
    const insertion = range.start === range.end ? this.#insertion(range.start) : undefined
    if (insertion) return insertion
    const first = this.#segments[this.#at(range.start)]
    const last = this.#segments[this.#at(Math.max(range.start, range.end - 1))]
    if (!first || !last) return {start: sourceOffset(0), end: sourceOffset(0)}
    const inside = (segment: Segment, offset: number, edge: number): SourceOffset => {
      if (segment.form !== 'image')
        return sourceOffset(segment.start + Math.min(Math.max(offset - segment.prose, 0), segment.length))
      return sourceOffset(edge)
    }
    return {
      start: inside(first, range.start, first.start),
      end: inside(last, range.end, range.start === range.end ? last.start : last.end)
    }
  }

  /**
   * Stretches of the file that no literal prose covers, in order: markup, code, addresses, entities.
   * @param length - How long the file is.
   */
  *gaps(length: number): Generator<Range> {
    let from = 0
    for (const {start, end, form} of this.#segments) {
      if (form === 'image') continue
      if (start > from) yield {start: sourceOffset(from), end: sourceOffset(start)}
      from = end
    }
    if (length > from) yield {start: sourceOffset(from), end: sourceOffset(length)}
  }

  #insertion(offset: ProseOffset): Range | undefined {
    const index = this.#at(offset)
    const segment = this.#segments[index]
    if (!segment || offset < segment.prose || offset > segment.prose + segment.length) return undefined
    const before = offset === segment.prose ? this.#segments[index - 1] : undefined
    const place =
      before !== undefined && before.prose + before.length === offset
        ? placeBetween(before, segment)
        : placeIn(segment, offset - segment.prose)
    return place === undefined ? undefined : {start: sourceOffset(place), end: sourceOffset(place)}
  }

  /** Index of the last segment that begins at or before `offset`; 0 if none does. */
  #at(offset: number): number {
    let low = 0
    let high = this.#segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#segments[middle]?.prose ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Where text goes in between two segments that touch in the prose. */
function placeBetween(before: Segment, after: Segment): number | undefined {
  if (after.start === before.end)
    return before.form === 'fixed' && after.form === 'fixed' ? undefined : after.start
  if (after.gap === 'open') return before.end
  return after.gap === 'close' ? after.start : undefined
}

/** Where text goes into a segment; what is fixed takes none even at its edges. */
function placeIn(segment: Segment, offset: number): number | undefined {
  if (segment.form === 'fixed') return undefined
  if (offset === 0) return segment.start
  if (offset === segment.length) return segment.end
  return segment.form === 'literal' ? segment.start + offset : undefined
}
