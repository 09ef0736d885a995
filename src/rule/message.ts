import type {VFileMessage} from 'vfile-message'

/** How grave a finding is: `error` is corrected, `warning` probably wrong, `info` a query to the author. */
export type Severity = 'info' | 'warning' | 'error'

/** One splice of the file as read: `source.slice(0, range[0]) + text + source.slice(range[1])`; UTF-16 offsets. */
export interface FixEdit {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** Where something stands: lines and columns count from 1, offsets from 0, in UTF-16 units. */
export interface MessagePlace {
  readonly start: {readonly line: number; readonly column: number; readonly offset: number}
  readonly end: {readonly line: number; readonly column: number; readonly offset: number}
}

/** What survives of a finding: what reporters, editors and `VFile`s are given. A `VFileMessage` with three more facts. */
export interface Message {
  readonly ruleId: string
  readonly severity: Severity
  /** One sentence in plain text, with quoted text in backticks and no final stop. */
  readonly reason: string
  /** Advice or evidence, or `null`. */
  readonly note: string | null
  /** Page of the rule, or `null`. */
  readonly url: string | null
  readonly place: MessagePlace
  /** Text found: the source slice at `place`. */
  readonly actual: string
  /** Replacements for `actual`, best first; may be empty. */
  readonly expected: readonly string[]
  /** The minimal safe edit, or `null` where the author must choose. */
  readonly fix: FixEdit | null
}

/** A `VFileMessage` that came from this project: `source` is `stet`, the facts of `Message` are set. */
export type StetMessage = VFileMessage & {severity: Severity; fix: FixEdit | null}
