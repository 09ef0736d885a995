import {randomBytes} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {LintError} from '../error.ts'
import {hasCode, reasonOf} from './system-error.ts'

/**
 * Write a corrected text, wholly or not at all.
 *
 * It goes to a new file beside the old one, which it then takes the place of with the same mode and owner; where the
 * path is a symbolic link, what it points to is written. A file that has further names (hard links) is refused,
 * for they would keep the old text.
 * @param name - What to call the file in errors.
 * @param text - New contents.
 * @param asRead - Contents that the correction was made for.
 * @throws {LintError} `changed-meanwhile` if these are not its contents any longer; `unwritable`.
 */
export function writeSource(file: string, name: string, text: string, asRead: Uint8Array): void {
  let temporary: string | undefined
  try {
    const target = fs.realpathSync(file)
    fs.accessSync(target, fs.constants.W_OK)
    const stats = fs.statSync(target)
    if (stats.nlink > 1) {
      const message = 'Cannot write it: it has other names (hard links), which would keep the old text'
      throw new LintError('unwritable', message, {file: name})
    }

    temporary = path.join(
      path.dirname(target),
      `.${path.basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`
    )
    writeThrough(temporary, text, stats)
    requireUnchanged(target, name, asRead)
    fs.renameSync(temporary, target)
    temporary = undefined
  } catch (cause) {
    if (cause instanceof LintError) throw cause
    if (hasCode(cause, 'ENOENT'))
      throw new LintError('changed-meanwhile', 'It was removed meanwhile', {file: name, cause})
    throw new LintError('unwritable', `Cannot write it: ${reasonOf(cause)}`, {file: name, cause})
  } finally {
    if (temporary !== undefined) fs.rmSync(temporary, {force: true})
  }
}

/** Write a new file down to the disk, with the mode and, where that is allowed, the owner of another. */
function writeThrough(file: string, text: string, {mode, uid, gid}: fs.Stats): void {
  const descriptor = fs.openSync(file, 'wx', 0o600)
  try {
    fs.writeFileSync(descriptor, text)
    const made = fs.fstatSync(descriptor)
    if (made.uid !== uid || made.gid !== gid) fs.fchownSync(descriptor, uid, gid)
    fs.fchmodSync(descriptor, mode & 0o7777)
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

function requireUnchanged(file: string, name: string, asRead: Uint8Array): void {
  if (fs.readFileSync(file).equals(asRead)) return
  const message = 'It was changed by somebody else meanwhile, so it is left as it is: run again'
  throw new LintError('changed-meanwhile', message, {file: name})
}
