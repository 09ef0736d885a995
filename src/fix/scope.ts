import type {FixEdit, Message} from '../rule/message.ts'

/** Which findings of one draft a run is about: the others are neither reported nor fixed. It keeps up with the fixing. */
export interface Scope {
  /** Those of all messages on the draft as it is now that count. */
  select(messages: readonly Message[]): readonly Message[]
  /**
   * Keep up with edits.
   * @param edits - In order of the draft, none touching another.
   */
  follow(edits: readonly FixEdit[]): void
}

/** Offsets of one draft, UTF-16 units: half-open, and `end` may be infinite. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a stretch lies after edits. What replaces text on one of its borders belongs to it, as does what is put in at its start. */
export function followEdits({start, end}: Stretch, edits: readonly FixEdit[]): Stretch {
  let newStart = start
  let newEnd = end
  let shift = 0
  for (const {range, text} of edits) {
    const [from, to] = range
    const place = from + shift
    shift += text.length - (to - from)
    if (from < start) newStart = to <= start ? start + shift : place
    if (from < end) newEnd = to <= end ? end + shift : place + text.length
  }
  return {start: newStart, end: newEnd}
}
