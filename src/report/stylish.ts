import type {Message, Severity} from '../rule/message.ts'
import {widthOf} from './cells.ts'
import {defineFormatter} from './define-formatter.ts'
import {escapeControls} from './escape.ts'
import {excerpt} from './excerpt.ts'
import {type Painter, painter, type Style} from './style.ts'
import {plural, type Totals} from './summary.ts'
import type {Formatter, ReportedFile, ReportOptions} from './types.ts'

const labels: Readonly<Record<Severity, {readonly word: string; readonly style: Style}>> = {
  error: {word: 'error', style: 'red'},
  warning: {word: 'warning', style: 'yellow'},
  info: {word: 'query', style: 'cyan'}
}

const labelWidth = Math.max(...Object.values(labels).map(({word}) => word.length))

/** How many suggestions are shown. */
const suggestionLimit = 3
const margin = '    '

/** For people: each finding in its line of text, a mark under the place and what to write instead beside the mark. */
export const formatStylish: Formatter = defineFormatter({
  file: (file, options) =>
    file.messages.length > 0 ? formatFile(file, options, painter(options.color)) : '',
  // Where nothing could be checked, nothing is known.
  end: (totals, {color}) =>
    totals.summary.files === 0 && totals.failures.length > 0 ? '' : `${formatCount(totals, painter(color))}\n`
})

function formatFile({path, source, messages}: ReportedFile, options: ReportOptions, paint: Painter): string {
  const located = messages.map((message) => ({message, location: locationOf(message)}))
  const widest = Math.max(...located.map(({location}) => location.length))
  const shown = located.map(({message, location}) => {
    const head = `  ${paint('dim', location.padStart(widest))}  ${headOf(message, paint)}`
    return `${[head, ...bodyOf(message, source, options, paint)].join('\n')}\n`
  })
  return `${paint('underline', escapeControls(path))}\n\n${shown.join('\n')}\n`
}

const locationOf = ({place: {start}}: Message): string => `${start.line}:${start.column}`

function headOf({severity, reason, ruleId}: Message, paint: Painter): string {
  const {word, style} = labels[severity]
  return `${paint(style, word.padEnd(labelWidth))}  ${quoted(escapeControls(reason), paint)}  ${paint('dim', ruleId)}`
}

/** The line of text, the mark below it, and the note. */
function bodyOf(message: Message, source: string, {width}: ReportOptions, paint: Painter): readonly string[] {
  const room = width - margin.length
  const {before, marked, after, indent, width: markWidth} = excerpt(source, message.place, room)
  const note = message.note === null ? [] : wrap(message.note, room).map((line) => paint('dim', line))
  const text = `${before}${paint('bold', marked)}${after}`
  return [text, markLine(message, indent, markWidth, room, paint), ...note].map((line) => `${margin}${line}`)
}

/** The mark and the advice after it, or before it where the right edge is near. */
function markLine(message: Message, indent: number, width: number, room: number, paint: Painter): string {
  const mark = paint(labels[message.severity].style, '^'.repeat(width))
  const advice = adviceOf(message)
  if (advice === '') return ' '.repeat(indent) + mark
  const painted = paint(message.fix === null ? 'cyan' : 'green', advice)
  const adviceWidth = widthOf(advice)
  const fits = indent + width + 1 + adviceWidth <= room || indent < adviceWidth + 1
  if (fits) return `${' '.repeat(indent)}${mark} ${painted}`
  return `${' '.repeat(indent - adviceWidth - 1)}${painted} ${mark}`
}

/** What to write instead: “fix: …” is certain, “perhaps: …” is for the author to choose. */
function adviceOf({expected, fix}: Message): string {
  const shown = expected.slice(0, suggestionLimit).map(visible)
  if (shown.length === 0) return ''
  return fix === null ? `perhaps: ${shown.join(' | ')}` : `fix: ${shown[0] ?? ''}`
}

/** Text with blanks that would not be seen made visible. */
function visible(text: string): string {
  if (text === '') return '(nothing)'
  return escapeControls(text).replace(/^ +| +$/g, (blanks) => '␣'.repeat(blanks.length))
}

/** On a terminal, what stands in backticks is bold instead. */
const quoted = (text: string, paint: Painter): string =>
  paint('bold', '') === ''
    ? text
    : text.replace(/`([^`]+)`/g, (_match, inner: string) => paint('bold', inner))

const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(escapeControls(line), width))

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function formatCount({summary, marked, changed, fixed}: Totals, paint: Painter): string {
  const {files, errors, warnings, infos, fixable} = summary
  if (files === 0) return 'Nothing to check.'
  const repaired = changed === 0 ? '' : `Fixed ${fixed} in ${plural(changed, 'file')}. `
  if (errors + warnings + infos === 0)
    return paint('green', `${repaired}Nothing to mark in ${plural(files, 'file')}.`)

  const counts = [
    ...(errors > 0 ? [paint('red', plural(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('yellow', plural(warnings, 'warning'))] : []),
    ...(infos > 0 ? [paint('cyan', plural(infos, 'query', 'queries'))] : [])
  ]
  const advice = fixable > 0 ? `; ${paint('green', `${fixable} can be fixed with --fix`)}` : ''
  return `${repaired}${counts.join(', ')} in ${plural(marked, 'file')}${advice}`
}
