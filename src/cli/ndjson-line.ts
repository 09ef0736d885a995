import {anyOf, didYouMean} from '../config/nearest.ts'
import {LintError} from '../error.ts'
import {formats} from '../markup/index.ts'
import {isSupported, supportedExtensions} from './kinds.ts'

/** A document that came as one line. */
export interface NdjsonDocument {
  /** What it is called in messages. */
  readonly name: string
  /** Path that tells its format and configuration; it need not exist. */
  readonly file: string
  readonly text: string
}

/** What a document is called by who sent it. */
export interface NdjsonNames {
  readonly path?: string
  readonly id?: string | number
}

/**
 * Read one line: `{"path": "a.md", "text": "…"}`, or `id` in place of `path`, or both; `format` where no path tells it.
 * @param onNames - Told what it is called as soon as that is known, so that an error can say so.
 * @throws {LintError} `bad-line`, saying what was found and what was expected.
 */
export function readNdjsonLine(bytes: Uint8Array, onNames: (names: NdjsonNames) => void): NdjsonDocument {
  const {path, id, text, format} = parse(bytes)
  const names = {
    ...(typeof path === 'string' ? {path} : {}),
    ...(typeof id === 'string' || typeof id === 'number' ? {id} : {})
  }
  onNames(names)
  if (path !== undefined && typeof path !== 'string') throw unexpected('path', path, 'a text')
  if (id !== undefined && names.id === undefined) throw unexpected('id', id, 'a text or a number')
  if (names.path === undefined && names.id === undefined)
    throw bad('Unexpected document without a name, expected `path` or `id`')
  if (typeof text !== 'string') throw unexpected('text', text, 'a text')
  const extension = extensionOf(format)
  const file = fileOf(names.path, extension)
  return {name: names.path ?? String(names.id), file, text}
}

/** Without a path or a format a text is read as Markdown, as standard input is. */
function fileOf(path: string | undefined, extension: string | undefined): string {
  if (path === undefined) return `document${extension ?? '.md'}`
  if (isSupported(path) && (extension === undefined || path.toLowerCase().endsWith(extension))) return path
  if (extension !== undefined) return `${path}${extension}`
  throw bad(`Unexpected ending of \`${path}\`, expected ${anyOf(supportedExtensions)}, or a \`format\``)
}

function extensionOf(format: unknown): string | undefined {
  if (format === undefined) return undefined
  const names = formats.map(({name}) => name)
  const found = formats.find(({name}) => name === format)
  if (found) return found.extensions[0]
  const hint = typeof format === 'string' ? didYouMean(format, names) : ''
  throw bad(`Unexpected \`format\` ${JSON.stringify(format)}, expected ${anyOf(names)}${hint}`)
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch (cause) {
    const found = cause instanceof SyntaxError ? 'text that is not JSON' : 'bytes that are not UTF-8'
    throw new LintError('bad-line', `Unexpected ${found}, expected ${example}`, {cause})
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return {...value}
  throw bad(`Unexpected JSON that is no object, expected ${example}`)
}

const example = '`{"path": "draft.md", "text": "…"}`'

const bad = (message: string) => new LintError('bad-line', message)

function unexpected(key: string, found: unknown, expected: string): LintError {
  if (found === undefined) return bad(`Unexpected document without \`${key}\`, expected ${expected}`)
  return bad(`Unexpected \`${key}\` that is ${kindOf(found)}, expected ${expected}`)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
