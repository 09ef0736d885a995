import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {LintError} from '../error.ts'
import {hasCode, reasonOf} from '../node/system-error.ts'
import {parseFingerprint} from './fingerprint.ts'
import {type Suppressions, sorted} from './suppression.ts'

/** By path, as seen from the folder of the file that they are written down in, `/` between folders. */
export type SuppressionsByFile = Map<string, Suppressions>

/**
 * Read what is put up with.
 * @param file - Absolute.
 * @returns Nothing, where there is no such file.
 * @throws {LintError} `bad-config` for contents of any other form; `unreadable`.
 */
export function readSuppressions(file: string): SuppressionsByFile {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return new Map()
    throw new LintError('unreadable', `Cannot read it: ${reasonOf(cause)}`, {file, cause})
  }
  return parseSuppressions(text, file)
}

/**
 * Read the text of such a file.
 * @throws {LintError} `bad-config` for any other form.
 */
export function parseSuppressions(text: string, file: string): SuppressionsByFile {
  return new Map(
    Object.entries(parse(text, file)).map(([name, value]) => [name, readFile(name, value, file)])
  )
}

/** What is put up with in drafts that are gone. */
export const vanishedFrom = (file: string, entries: SuppressionsByFile): ReadonlyMap<string, Suppressions> =>
  new Map([...entries].filter(([name]) => !existsSync(path.resolve(path.dirname(file), name))))

/** What a draft is called in the record. */
export const suppressionKey = (file: string, draft: string): string =>
  path.relative(path.dirname(file), draft).split(path.sep).join('/')

function parse(text: string, file: string): object {
  try {
    return expectObject(JSON.parse(text), 'an object of files', file)
  } catch (cause) {
    if (cause instanceof LintError) throw cause
    throw new LintError('bad-config', `It is no JSON: ${reasonOf(cause)}`, {file, cause})
  }
}

function readFile(name: string, value: unknown, file: string): Suppressions {
  for (const [rule, counts] of Object.entries(
    expectObject(value, `an object of rules in \`${name}\``, file)
  )) {
    for (const [written, count] of Object.entries(
      expectObject(counts, `counts for \`${rule}\` in \`${name}\``, file)
    )) {
      if (!parseFingerprint(written)) {
        const message = `Unexpected \`${written}\` in \`${name}\`, expected text with ⟦ ⟧ around what is wrong`
        throw new LintError('bad-config', message, {file})
      }
      if (!Number.isInteger(count) || count < 1) {
        const message = `Unexpected count ${JSON.stringify(count)} in \`${name}\`, expected a whole number from 1`
        throw new LintError('bad-config', message, {file})
      }
    }
  }
  return value as Suppressions // Just checked.
}

function expectObject(value: unknown, expected: string, file: string): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new LintError('bad-config', `Unexpected ${JSON.stringify(value)}, expected ${expected}`, {file})
}

/**
 * Write down what is put up with, whole or not at all, in a fixed order: one finding a line, so that branches merge.
 * Nothing to put up with is no file.
 * @throws {LintError} `unwritable`.
 */
export function writeSuppressions(file: string, suppressions: SuppressionsByFile): void {
  const files = sorted(suppressions).filter(([, rules]) => Object.keys(rules).length > 0)
  const temporary = `${file}.${process.pid}.tmp`
  try {
    if (files.length === 0) {
      rmSync(file, {force: true})
      return
    }
    const text = `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch (cause) {
    rmSync(temporary, {force: true})
    throw new LintError('unwritable', `Cannot write it: ${reasonOf(cause)}`, {file, cause})
  }
}
