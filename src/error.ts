/** Why stet could not do what a user asked. */
export type LintErrorCode =
  | 'bad-argument'
  | 'bad-config'
  | 'missing-path'
  | 'unreadable'
  | 'unwritable'
  | 'binary'
  | 'invalid-utf8'
  | 'unsupported'
  | 'no-files'
  | 'changed-meanwhile'
  | 'bad-line'
  | 'plugin'
  | 'git'

/** Facts of a `LintError` beside its message. Lines and columns count from 1. */
export interface LintErrorFacts {
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly cause?: unknown
}

/**
 * An error that is the user's to mend: configuration, arguments, files.
 * The message says what was found, what was expected and, for a misspelt name, the nearest right one.
 */
export class LintError extends Error {
  override readonly name = 'LintError'
  readonly code: LintErrorCode
  readonly file: string | undefined
  readonly line: number | undefined
  readonly column: number | undefined

  constructor(code: LintErrorCode, message: string, facts: LintErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : {cause: facts.cause})
    this.code = code
    this.file = facts.file
    this.line = facts.line
    this.column = facts.column
  }
}
