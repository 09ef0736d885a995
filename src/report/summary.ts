import type {Failure, ReportedFile} from './types.ts'

/** Counts over some files, as `--format json` gives them. */
export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Findings with a safe fix. */
  readonly fixable: number
}

/** What a report says of all its files together. */
export interface Totals {
  readonly summary: Summary
  /** Files with findings. */
  readonly marked: number
  /** Files that fixing changed. */
  readonly changed: number
  /** Findings that fixing took away. */
  readonly fixed: number
  readonly failures: readonly Failure[]
}

/** Adds up files one after the other, keeping none of them. */
export class Tally implements Totals {
  readonly summary = {files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0}
  marked = 0
  changed = 0
  fixed = 0
  readonly failures: Failure[] = []

  fail(failure: Failure): void {
    this.failures.push(failure)
  }

  add({messages, original, source, fixed = 0}: ReportedFile): void {
    const {summary} = this
    summary.files++
    for (const {severity, fix} of messages) {
      if (severity === 'error') summary.errors++
      else if (severity === 'warning') summary.warnings++
      else summary.infos++
      if (fix !== null) summary.fixable++
    }
    if (messages.length > 0) this.marked++
    if (original === undefined || original === source) return
    this.changed++
    this.fixed += fixed
  }
}

/** A number and its noun: “1 error”, “2 queries”. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** Findings by severity: “2 errors, 1 query”; the empty text if there are none. */
export const countFindings = ({errors, warnings, infos}: Summary): string =>
  [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(infos > 0 ? [plural(infos, 'query', 'queries')] : [])
  ].join(', ')
