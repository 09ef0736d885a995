import {readFileSync} from 'node:fs'
import {LintError} from '../error.ts'
import {hasCode, reasonOf} from './system-error.ts'

/** A file as read: its bytes, to see later whether it changed, and its text with a byte order mark kept. */
export interface SourceFile {
  readonly bytes: Uint8Array
  readonly text: string
}

/** Binary files betray themselves by a zero byte early on. */
const probeLength = 8192

/**
 * Read a file to proofread.
 * @param path - Where it lies.
 * @param name - What to call it in errors.
 * @throws {LintError} If it is missing, unreadable, binary or not UTF-8.
 */
export function readSource(path: string, name: string): SourceFile {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (cause) {
    if (hasCode(cause, 'ENOENT'))
      throw new LintError('missing-path', 'There is no such file', {file: name, cause})
    throw new LintError('unreadable', `Cannot read it: ${reasonOf(cause)}`, {file: name, cause})
  }
  return {bytes, text: decodeSource(bytes, name)}
}

/**
 * Decode the bytes of a text.
 * @throws {LintError} If they are binary or not UTF-8.
 */
export function decodeSource(bytes: Uint8Array, name: string): string {
  if (isUtf16(bytes)) {
    throw new LintError('binary', 'Unexpected UTF-16, expected UTF-8: save it in that encoding', {file: name})
  }
  if (bytes.subarray(0, probeLength).includes(0)) {
    throw new LintError('binary', 'Unexpected binary file, expected text', {file: name})
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (cause) {
    const line = firstInvalidLine(bytes)
    const message = 'Unexpected bytes that are not UTF-8, expected UTF-8: save it in that encoding'
    throw new LintError('invalid-utf8', message, {file: name, line, column: 1, cause})
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** A line feed is never part of a longer character, so each line can be decoded alone. */
function firstInvalidLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let start = 0
  for (let line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return 1
}
