import {defineFormatter} from '../define-formatter.ts'
import {countFindings, plural, type Totals} from '../summary.ts'
import type {Formatter, ReportedFile} from '../types.ts'
import {renderDraft} from './draft.ts'
import {escapeHtml} from './escape.ts'
import {script} from './script.ts'
import {styles} from './styles.ts'

const choices = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'queries']
] as const

/** One page that needs nothing else: each draft in a column, marked as a proofreader marks it, the findings beside it. */
export const formatHtml: Formatter = defineFormatter({
  begin: () => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proofreading</title>
<style>${styles}</style>
<header>
<h1>Proofreading</h1>
<p class="count" id="count"></p>
<form autocomplete="off"><fieldset><legend hidden>Show</legend>
${choices.map(([value, name]) => `<label><input type="checkbox" name="severity" value="${value}" checked> ${name}</label>`).join('\n')}
<label>of <select name="rule"><option value="">all rules</option></select></label>
</fieldset></form>
</header>
<nav><ul></ul></nav>
<main>
`,
  file: (file, _options, {totals: {summary}}) => {
    if (file.messages.length === 0) return ''
    return sectionOf(file, summary.files, summary.errors + summary.warnings + summary.infos + 1)
  },
  failure: ({path = 'stet', message}) =>
    `<p class="failure"><strong>${escapeHtml(path)}</strong> could not be checked: ${escapeHtml(message)}</p>\n`,
  end: (totals) => `</main>
<p hidden id="sum">${sumUp(totals)}</p>
<script>{
document.getElementById('count').textContent = document.getElementById('sum').textContent
${script}}</script>
</html>
`
})

function sectionOf(file: ReportedFile, index: number, first: number): string {
  const count = plural(file.messages.length, 'finding')
  const path = escapeHtml(file.path)
  return (
    `<section id="f${index}" data-path="${path}" data-count="${count}">\n<h2>${path}</h2>\n` +
    `${renderDraft(file, first)}</section>\n`
  )
}

function sumUp({summary, marked, failures}: Totals): string {
  if (summary.files === 0 && failures.length > 0) return 'Nothing could be checked.'
  if (marked === 0) return `Nothing to mark in ${plural(summary.files, 'file')}.`
  return `${countFindings(summary)} in ${plural(marked, 'file')} of ${summary.files}`
}
