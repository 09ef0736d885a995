import type {Message, Severity} from '../rule/message.ts'
import {widthOf} from './cells.ts'
import {escapeControls} from './escape.ts'
import {excerpt} from './excerpt.ts'
import {type Painter, painter, type Style} from './style.ts'
import {plural, summarize} from './summary.ts'
import type {Formatter, ReportedFile, ReportOptions} from './types.ts'

const labels: Readonly<Record<Severity, {readonly word: string; readonly style: Style}>> = {
  error: {word: 'error', style: 'red'},
  warning: {word: 'warning', style: 'yellow'},
  info: {word: 'query', style: 'cyan'}
}

/** How many suggestions are shown. */
const suggestionLimit = 3
const margin = '    '

/** For people: each finding in its line of text, a mark under the place and what to write instead beside the mark. */
export const formatStylish: Formatter = (files, options) => {
  const paint = painter(options.color)
  const marked = files.filter((file) => file.messages.length > 0)
  return `${marked.map((file) => formatFile(file, options, paint)).join('')}${formatCount(files, paint)}\n`
}

function formatFile({path, source, messages}: ReportedFile, options: ReportOptions, paint: Painter): string {
  const shown = messages.map((message) => formatMessage(message, source, options, paint))
  return `${paint('underline', escapeControls(path))}\n\n${shown.join('\n')}\n`
}

function formatMessage(message: Message, source: string, {width}: ReportOptions, paint: Painter): string {
  const {severity, place, reason, note, ruleId} = message
  const {word, style} = labels[severity]
  const {before, marked, after, indent, width: markWidth} = excerpt(source, place, width - margin.length)
  const head = `${paint(style, word)}  ${quoted(escapeControls(reason), paint)}`
  const location = `${place.start.line}:${place.start.column}`
  const lines = [
    `  ${paint('dim', location)}  ${head}  ${paint('dim', ruleId)}`,
    `${margin}${before}${paint('bold', marked)}${after}`,
    `${margin}${markLine(message, indent, markWidth, width - margin.length, paint)}`,
    ...(note === null
      ? []
      : wrap(escapeControls(note), width - margin.length).map((line) => `${margin}${paint('dim', line)}`))
  ]
  return `${lines.join('\n')}\n`
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

function wrap(text: string, width: number): readonly string[] {
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

function formatCount(files: readonly ReportedFile[], paint: Painter): string {
  const {errors, warnings, infos, fixable} = summarize(files)
  const fixedFiles = files.filter((file) => file.original !== undefined && file.original !== file.source)
  const fixed = fixedFiles.reduce((sum, file) => sum + (file.fixed ?? 0), 0)
  const repaired = fixedFiles.length === 0 ? '' : `Fixed ${fixed} in ${plural(fixedFiles.length, 'file')}. `
  if (errors + warnings + infos === 0) {
    return paint('green', `${repaired}Nothing to mark in ${plural(files.length, 'file')}.`)
  }

  const counts = [
    ...(errors > 0 ? [paint('red', plural(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('yellow', plural(warnings, 'warning'))] : []),
    ...(infos > 0 ? [paint('cyan', plural(infos, 'query', 'queries'))] : [])
  ]
  const marked = files.filter((file) => file.messages.length > 0).length
  const advice = fixable > 0 ? `; ${paint('green', `${fixable} can be fixed with --fix`)}` : ''
  return `${repaired}${counts.join(', ')} in ${plural(marked, 'file')}${advice}`
}
