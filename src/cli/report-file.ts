import {randomBytes} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {LintError} from '../error.ts'
import {reasonOf} from '../node/system-error.ts'
import type {Sink} from './report.ts'

/**
 * Open a file for a report. It is written beside its place and put there at the end, so that nobody reads half a report;
 * what is no regular file, such as `/dev/null` or a pipe, is written to directly.
 * @param file - Absolute path. Folders that do not exist are made.
 * @throws {LintError} `unwritable`, from this and from the sink.
 */
export function openReportFile(file: string): Sink {
  return attempt(file, () => {
    const target = fs.existsSync(file) ? fs.realpathSync(file) : file
    const existing = fs.statSync(target, {throwIfNoEntry: false})
    const written = existing && !existing.isFile() ? target : temporaryBeside(target)
    fs.mkdirSync(path.dirname(target), {recursive: true})
    const descriptor = fs.openSync(written, written === target ? 'w' : 'wx', existing?.mode ?? 0o666)
    let open = true
    const close = (): void => {
      if (open) fs.closeSync(descriptor)
      open = false
    }
    return {
      write: (text) => attempt(file, () => fs.writeFileSync(descriptor, text)),
      end: () =>
        attempt(file, () => {
          close()
          if (written !== target) fs.renameSync(written, target)
        }),
      discard() {
        close()
        if (written !== target) fs.rmSync(written, {force: true})
      }
    }
  })
}

function temporaryBeside(file: string): string {
  const name = `.${path.basename(file).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`
  return path.join(path.dirname(file), name)
}

function attempt<Result>(file: string, action: () => Result): Result {
  try {
    return action()
  } catch (cause) {
    throw new LintError('unwritable', `Cannot write the report: ${reasonOf(cause)}`, {file, cause})
  }
}
