import type {ProseOffset, Range} from '../markup/range.ts'

/** What a rule reports, in prose offsets. */
export interface Finding {
  /** Exactly the text in question; an empty range is an insertion point. */
  readonly place: Range<ProseOffset>
  /** *Unexpected X, expected Y*: text in backticks, one sentence, no final stop. */
  readonly reason: string
  /** Replacements for the text at `place`, best first. */
  readonly expected?: readonly string[]
  /** Advice, or the evidence in the draft. */
  readonly note?: string
  /** A question to the author: reported as `info` whatever the rule's severity. Default: false. */
  readonly query?: boolean
  /** Whether the first replacement is certain. Default: as the rule's `fixable` says. */
  readonly safe?: boolean
}
