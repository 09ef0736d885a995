import {existsSync} from 'node:fs'
import path from 'node:path'
import {parseSuppressions, type SuppressionsByFile, suppressionKey, vanishedFrom} from '../baseline/store.ts'
import type {Suppressions} from '../baseline/suppression.ts'
import {suppressionsFileName} from '../cli/suppressions-file.ts'
import type {ConfigHost} from '../config/host.ts'

/** Knows what is put up with in drafts. */
export interface DraftSuppressions {
  /**
   * What is put up with in a draft, and in those that are gone from the same record, by the nearest record above it, as far as its repository reaches: the same that the
   * command line finds that runs where the record lies.
   * @param draft - Absolute path.
   * @throws {LintError} `bad-config` for a record that cannot be read.
   */
  of(draft: string): DraftRecord
}

/** What one record says. */
export interface DraftRecord {
  /** Of the draft; nothing if it is not named there. */
  readonly own: Suppressions | undefined
  vanished(): ReadonlyMap<string, Suppressions>
}

/** Where nothing is put up with. */
export const noRecord: DraftRecord = {own: undefined, vanished: () => new Map()}

/** Look for records. */
export function draftSuppressions(host: ConfigHost): DraftSuppressions {
  const byFile = new Map<string, SuppressionsByFile | undefined>()

  function read(file: string): SuppressionsByFile | undefined {
    if (byFile.has(file)) return byFile.get(file)
    const text = host.read(file)
    const record = text === undefined ? undefined : parseSuppressions(text, file)
    byFile.set(file, record)
    return record
  }

  function find(folder: string, draft: string): DraftRecord {
    const file = path.join(folder, suppressionsFileName)
    const record = read(file)
    if (record)
      return {own: record.get(suppressionKey(file, draft)), vanished: () => vanishedFrom(file, record)}
    const parent = path.dirname(folder)
    return parent === folder || existsSync(path.join(folder, '.git')) ? noRecord : find(parent, draft)
  }

  return {of: (draft) => find(path.dirname(draft), draft)}
}
