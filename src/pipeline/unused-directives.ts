import {rules} from '../../rules/index.ts'
import {didYouMean} from '../config/nearest.ts'
import type {Prose} from '../markup/prose.ts'
import type {Directive, Directives} from '../rule/directives.ts'
import type {Message} from '../rule/message.ts'
import {LineIndex} from './place.ts'

/** What findings on comments are reported as; no rule has this id. */
export const unusedDirectiveId = 'directive/unused'

/**
 * Report comments that change nothing, once all rules have run: each with what to leave of it as a suggestion.
 * @returns In order of the file.
 */
export function findUnusedDirectives(prose: Prose, {all}: Directives): readonly Message[] {
  const lines = new LineIndex(prose.source)
  const text = prose.text.toLowerCase()
  return all.flatMap((directive) => {
    const {names, kind} = directive
    const unused =
      kind === 'words'
        ? names.filter((word) => !text.includes(word.toLowerCase()))
        : names.filter((rule) => !directive.used.has(rule))
    if (names.length === 0 ? directive.used.size > 0 : unused.length === 0) return []
    return [toMessage(prose.source, directive, unused, lines)]
  })
}

function toMessage(
  source: string,
  directive: Directive,
  unused: readonly string[],
  lines: LineIndex
): Message {
  const {comment, names} = directive
  const isWhole = unused.length === names.length
  const range = isWhole ? removalOf(source, comment.start, comment.end) : comment
  const actual = source.slice(range.start, range.end)
  return {
    ruleId: unusedDirectiveId,
    severity: 'warning',
    reason: reasonOf(directive, unused),
    note: noteOf(directive, unused),
    url: null,
    place: lines.place(range.start, range.end),
    actual,
    expected: [isWhole ? '' : without(actual, directive, unused)],
    fix: null
  }
}

function reasonOf({kind, names}: Directive, unused: readonly string[]): string {
  const list = unused.map((name) => `\`${name}\``).join(', ')
  if (kind === 'words') return `Unexpected ${list} in a comment, expected words that the draft has`
  if (kind === 'on') return 'Unexpected `stet on`, expected `stet off` of the same before it'
  if (names.length === unused.length)
    return 'Unexpected `stet` comment, expected something that it lets stand'
  return `Unexpected ${list} in a comment, expected rules that it lets something stand of`
}

function noteOf({kind}: Directive, unused: readonly string[]): string | null {
  if (kind === 'words') return null
  const known = rules.map(({id}) => id)
  const notes = unused
    .filter((id) => !known.includes(id) && didYouMean(id, known) !== '')
    .map((id) => `No rule is called \`${id}\`${didYouMean(id, known)}`)
  return notes.length === 0 ? null : notes.join(' ')
}

/** The comment with some of its names left out. */
function without(comment: string, {kind, command, names}: Directive, unused: readonly string[]): string {
  const kept = names.filter((name) => !unused.includes(name))
  const list = kept.join(command.includes(',') ? ', ' : ' ')
  const shorter = kind === 'words' ? `words: ${list}` : kind === 'stand' ? list : `${kind} ${list}`
  const at = comment.indexOf(command, comment.indexOf('stet') + 'stet'.length)
  return comment.slice(0, at) + shorter + comment.slice(at + command.length)
}

/**
 * What to take out with a comment so that the text around it stays as it is: its line, where a blank one or the end of
 * the file keeps what is before and after it apart; else the comment with one of the spaces beside it.
 */
function removalOf(
  source: string,
  start: number,
  end: number
): {readonly start: number; readonly end: number} {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(end))
  if (rest && source.slice(lineStart, start).trim() === '') {
    const next = end + rest[0].length
    const blankBefore = lineStart === 0 || /\n[ \t]*\r?\n$/.test(`\n${source.slice(0, lineStart)}`)
    const blankAfter = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(next))
    if (blankBefore && blankAfter) return {start: lineStart, end: next + blankAfter[0].length}
    return blankBefore || blankAfter ? {start: lineStart, end: next} : {start, end}
  }
  const spaceBefore = start > lineStart && source[start - 1] === ' '
  const spaceAfter = source[end] === ' ' || rest !== null
  return {start: spaceBefore && spaceAfter ? start - 1 : start, end}
}
