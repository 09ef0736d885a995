import type {ReportedFile} from './types.ts'

/** Counts over some files, as `--format json` gives them. */
export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Findings with a safe fix. */
  readonly fixable: number
}

/** Count findings. */
export function summarize(files: readonly ReportedFile[]): Summary {
  const messages = files.flatMap((file) => file.messages)
  const count = (severity: string) => messages.filter((message) => message.severity === severity).length
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: messages.filter((message) => message.fix !== null).length
  }
}

/** A number and its noun: “1 error”, “2 queries”. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
