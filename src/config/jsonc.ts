import {findNodeAtLocation, type ParseError, parse, parseTree, printParseErrorCode} from 'jsonc-parser'
import {LintError} from '../error.ts'
import type {ValuePath} from './issues.ts'

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

const lenient = {allowTrailingComma: true, disallowComments: false}

const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Unexpected symbol, expected a value in JSON',
  InvalidNumberFormat: 'Unexpected form of a number, expected one as in JSON',
  PropertyNameExpected: 'Unexpected symbol, expected a key in double quotes',
  ValueExpected: 'Unexpected end of a value, expected a value in JSON',
  ColonExpected: 'Unexpected symbol, expected a colon after the key',
  CommaExpected: 'Unexpected symbol, expected a comma',
  CloseBraceExpected: 'Unexpected end, expected a closing brace `}`',
  CloseBracketExpected: 'Unexpected end, expected a closing bracket `]`',
  EndOfFileExpected: 'Unexpected text after the end of the object, expected nothing more',
  UnexpectedEndOfComment: 'Unexpected end of the file, expected the end of a comment',
  UnexpectedEndOfString: 'Unexpected end of the line, expected a closing quote',
  InvalidUnicode: 'Unexpected escape in a string, expected `\\u` and four digits',
  InvalidEscapeCharacter: 'Unexpected escape in a string, expected one as in JSON',
  InvalidCharacter: 'Unexpected control character in a string, expected an escape'
}

/**
 * Parse JSON with comments.
 * @throws {LintError} At the first error.
 */
export function parseLenient(source: string, file: string): unknown {
  const errors: ParseError[] = []
  const value: unknown = parse(source, errors, lenient)
  const [first] = errors
  if (!first) return value
  if (source.trim() === '')
    throw new LintError('bad-config', 'Unexpected empty file, expected an object such as `{}`', {file})
  const reason = reasons[printParseErrorCode(first.error)] ?? 'Unexpected text, expected JSON'
  throw new LintError('bad-config', reason, {file, ...positionAt(source, first.offset)})
}

/**
 * Find where a value stands.
 * @param source - JSON with comments.
 * @param path - Keys and indices that lead to the value.
 * @param atKey - Give the place of the key instead.
 */
export function locate(source: string, path: ValuePath, atKey: boolean): Position {
  const tree = parseTree(source, [], lenient)
  const node = tree && findNodeAtLocation(tree, [...path])
  const key = atKey ? node?.parent?.children?.[0] : undefined
  return positionAt(source, (key ?? node)?.offset ?? 0)
}

function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset).split(/\r\n?|\n/)
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}
