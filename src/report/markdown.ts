import type {Message, Severity} from '../rule/message.ts'
import {alternatives} from './alternatives.ts'
import {defineFormatter} from './define-formatter.ts'
import {escapeControls} from './escape.ts'
import {countFindings, plural, type Totals} from './summary.ts'
import type {Formatter, ReportedFile} from './types.ts'

const labels: Readonly<Record<Severity, string>> = {error: '**error**', warning: 'warning', info: 'query'}

/** GitHub and GitLab refuse longer comments; what follows a file that goes beyond this is only counted. */
const longest = 50_000

/** How many findings of one file are listed. */
const findingLimit = 100

/** Markdown for a comment on a change: a table a file, folded up. */
export const formatMarkdown: Formatter = defineFormatter({
  begin: () => '### Proofreading\n\n',
  failure: ({path = 'stet', message}) =>
    `**${escapeCell(path)} could not be checked:** ${escapeCell(message)}\n\n`,
  file: (file, _options, {length}) => (file.messages.length === 0 || length > longest ? '' : listOf(file)),
  end: (totals, _options, {length}) => {
    if (totals.summary.files === 0 && totals.failures.length > 0) return ''
    const cut = length > longest ? ' Not all files are listed here.' : ''
    return `${sumUp(totals)}${cut}\n`
  }
})

function listOf({path, messages}: ReportedFile): string {
  const shown = messages.slice(0, findingLimit)
  const more = messages.length - shown.length
  const rows = shown.map(
    ({severity, place, ruleId, ...message}) =>
      `| ${place.start.line} | ${labels[severity]} | ${describe(message)} | ${ruleId} |\n`
  )
  return (
    `<details${messages.some(({severity}) => severity === 'error') ? ' open' : ''}>\n` +
    `<summary>${escapeHtml(path)}: ${plural(messages.length, 'finding')}</summary>\n\n` +
    `| Line | | Finding | Rule |\n| -: | - | - | - |\n${rows.join('')}` +
    `${more > 0 ? `\nand ${more} more\n` : ''}\n</details>\n\n`
  )
}

function describe({reason, note, expected}: Pick<Message, 'reason' | 'note' | 'expected'>): string {
  const others = alternatives({reason, expected})
  const parts = [reason, note, others.length > 0 ? `Or: ${others.map(code).join(', ')}` : null]
  return parts
    .filter((part) => part !== null)
    .map(escapeCell)
    .join('<br>')
}

/** A code span, whatever its text holds. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1)
  return fence.length > 1 ? `${fence} ${text} ${fence}` : `\`${text}\``
}

/** Reasons are plain text in which text of the draft stands in backticks: there nothing but `|` has a meaning. */
const escapeCell = (text: string): string =>
  escapeControls(text)
    .split(/(`+[^`]*`+)/)
    .map((part) => (part.startsWith('`') ? part : plain(part)))
    .join('')
    .replaceAll('|', '\\|')

/** Whoever is named after `@` would be told of it, escaped or not: a blank without width comes between. */
const plain = (text: string): string =>
  text
    .replace(/[\\*_[\]~#]/g, '\\$&')
    .replace(/[<>&]/g, htmlOf)
    .replaceAll('@', '@\u200B')

const htmlOf = (character: string): string =>
  ({'<': '&lt;', '>': '&gt;', '&': '&amp;'})[character] ?? character

const escapeHtml = (text: string): string => escapeControls(text).replace(/[<>&]/g, htmlOf)

function sumUp({summary, marked}: Totals): string {
  const {files, fixable} = summary
  if (marked === 0) return `Nothing to mark in ${plural(files, 'file')}.`
  const fix = fixable > 0 ? `; ${fixable} can be fixed with \`stet --fix\`` : ''
  return `${countFindings(summary)} in ${plural(marked, 'file')}${fix}.`
}
