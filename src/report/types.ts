import type {Rule} from '../rule/define-rule.ts'
import type {Message} from '../rule/message.ts'
import type {Totals} from './summary.ts'

/** One checked file, as formatters are given it. */
export interface ReportedFile {
  /** As shown to people: relative to the working directory where it lies below it, `/` between folders. */
  readonly path: string
  /** Contents that the messages' places refer to: where fixing was asked for, those after it. */
  readonly source: string
  /** In order of the file. */
  readonly messages: readonly Message[]
  /** Contents as read, where fixing was asked for. */
  readonly original?: string | undefined
  /** Findings in `original`, where fixing was asked for. */
  readonly found?: readonly Message[] | undefined
  /** How many findings the fixing took away. Default: 0. */
  readonly fixed?: number | undefined
}

/** What could not be done with a file: it was not checked, or not written. */
export interface Failure {
  /** As in `ReportedFile`; not known of what concerns no file. */
  readonly path: string | undefined
  /** Names the kind of failure: `unreadable`. */
  readonly code: string
  readonly message: string
  /** From 1, where the failure has a place in the file. */
  readonly line?: number | undefined
}

/** What a formatter may take into account. */
export interface ReportOptions {
  /** Whether to colour. */
  readonly color: boolean
  /** Columns of the terminal, for formatters that show lines of text. */
  readonly width: number
  /** For formats that describe the rules with what they found. */
  readonly rules: readonly Rule[]
}

/** What a report already has when a part is added. */
export interface ReportPosition {
  readonly totals: Totals
  /** How long its text is, in UTF-16 units. */
  readonly length: number
}

/** A report in parts, so that no file need be kept once its part is written. All parts are pure. */
export interface ReportParts {
  readonly begin: (options: ReportOptions) => string
  readonly file: (file: ReportedFile, options: ReportOptions, position: ReportPosition) => string
  /** Default: nothing; people are told on standard error. */
  readonly failure?: (failure: Failure, options: ReportOptions, position: ReportPosition) => string
  readonly end: (totals: Totals, options: ReportOptions, position: ReportPosition) => string
}

/** Turns results into text that ends with a line feed, or into nothing. Pure. */
export interface Formatter {
  (files: readonly ReportedFile[], options: ReportOptions, failures?: readonly Failure[]): string
  readonly parts: ReportParts
}
