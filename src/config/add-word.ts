import {findNodeAtLocation, type Node, type ParseError, parseTree} from 'jsonc-parser'
import {LintError} from '../error.ts'
import {applyFixes} from '../fix/apply.ts'
import type {FixEdit} from '../rule/message.ts'

/** The lists of a configuration that take words. */
export type WordList = 'words' | 'names'

/**
 * Add a word to a list of a configuration, and change nothing else: comments, order and the way it is laid out stay.
 * `modify` of `jsonc-parser` lays out neighbours anew and moves the comment behind the last entry to the new one.
 * @param source - JSON with comments; `undefined` where there is no configuration yet.
 * @param file - Path, for errors.
 * @returns New contents; the same if the word is there already.
 * @throws {LintError} If it is no configuration to add to.
 */
export function addWord(source: string | undefined, list: WordList, word: string, file: string): string {
  if (source === undefined || source.trim() === '') return `${JSON.stringify({[list]: [word]}, null, 2)}\n`
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = source.slice(mark.length)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true, disallowComments: false})
  if (errors.length > 0 || root?.type !== 'object')
    throw new LintError('bad-config', 'It is not right as it is: mend it, then add the word', {file})

  const entries = findNodeAtLocation(root, [list])
  if (entries && entries.type !== 'array')
    throw new LintError('bad-config', `Unexpected value of \`${list}\`, expected a list`, {file})
  if (entries?.children?.some(({value}) => value === word)) return source
  const edits = entries
    ? append(text, entries, JSON.stringify(word))
    : append(text, root, `${JSON.stringify(list)}: [${JSON.stringify(word)}]`)
  return mark + applyEdits(text, edits)
}

/** Unlike fixes, two edits at one place both count, in their order. */
function applyEdits(text: string, [first, second]: readonly FixEdit[]): string {
  if (first && second && first.range[1] === second.range[0])
    return applyFixes(text, [{range: [first.range[0], second.range[1]], text: first.text + second.text}])
      .output
  return applyFixes(
    text,
    [first, second].filter((edit) => edit !== undefined)
  ).output
}

/** Edits that add an item to a list or an object, laid out as the one before it. */
function append(text: string, container: Node, item: string): readonly FixEdit[] {
  const last = container.children?.at(-1)
  if (!last) return [intoEmpty(text, container, item)]
  const start = lineStart(text, last.offset)
  const indent = text.slice(start, last.offset)
  const end = last.offset + last.length
  if (indent.trim() !== '') return [insertion(end, `, ${item}`)]

  const between = text.slice(end, container.offset + container.length - 1)
  const comma = commaIn(between)
  const after = end + endOfLine(between, comma ?? 0)
  const line = `${lineBreak(text)}${indent}${item}${comma === undefined ? '' : ','}`
  return [...(comma === undefined ? [insertion(end, ',')] : []), insertion(after, line)]
}

/** What stands in an empty object or list, if anything, is a comment. */
function intoEmpty(text: string, {type, offset, length}: Node, item: string): FixEdit {
  const close = offset + length - 1
  if (type === 'array') return insertion(offset + 1, item)
  const start = lineStart(text, close)
  const eol = lineBreak(text)
  if (start <= offset) return insertion(close, `${eol}  ${item}${eol}`)
  return insertion(start, `  ${item}${eol}`)
}

/** What may stand behind an item: comments, line breaks, a comma, blanks. */
const pieces = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|\r\n?|\n|,|[^\S\r\n]+/g

/** Where the comma behind an item ends, if there is one. */
function commaIn(text: string): number | undefined {
  for (const {0: piece, index} of text.matchAll(pieces)) if (piece === ',') return index + 1
  return undefined
}

/** The end of the line, comments on it included; the place itself if the list ends on that line. */
function endOfLine(text: string, from: number): number {
  let end = from
  for (const {0: piece, index} of text.matchAll(pieces)) {
    if (index < from) continue
    if (/[\r\n]/.test(piece) && !piece.startsWith('/')) return end
    if (piece.trim() !== '') end = index + piece.length
  }
  return from
}

const insertion = (offset: number, text: string): FixEdit => ({range: [offset, offset], text})
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1
const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')
