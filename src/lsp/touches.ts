import type {Position, Range} from 'vscode-languageserver/node'

/** Whether two ranges share a place, be it only the one between two characters. */
export const touches = (one: Range, other: Range): boolean =>
  compare(one.start, other.end) <= 0 && compare(other.start, one.end) <= 0

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character
