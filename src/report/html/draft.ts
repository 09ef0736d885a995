import type {Message} from '../../rule/message.ts'
import {alternatives} from '../alternatives.ts'
import type {ReportedFile} from '../types.ts'
import {escapeHtml} from './escape.ts'
import {markOf} from './mark.ts'

/** A paragraph of a draft, or several without findings, with the findings that stand in it. */
interface Row {
  readonly start: number
  readonly end: number
  readonly messages: readonly Message[]
}

/**
 * A draft paragraph by paragraph, the findings of each beside it.
 * @param first - Number of its first finding.
 */
export function renderDraft({source, messages}: ReportedFile, first: number): string {
  let number = first
  return rowsOf(source, messages)
    .map((row) => {
      const notes = row.messages.map((message, index) => noteOf(message, number + index))
      const text = textOf(source, row, number)
      number += row.messages.length
      return `<div class="row"><div class="text">${text}</div><ol class="notes">${notes.join('')}</ol></div>\n`
    })
    .join('')
}

/** Paragraphs, those that a finding spans taken together, and runs of paragraphs without findings as well. */
function rowsOf(source: string, messages: readonly Message[]): readonly Row[] {
  const rows: {start: number; end: number; messages: Message[]}[] = []
  let next = 0
  for (let start = source.startsWith('\uFEFF') ? 1 : 0; start < source.length; ) {
    let end = endOfParagraph(source, start)
    const own: Message[] = []
    for (
      let message = messages[next];
      message && message.place.start.offset < end;
      message = messages[++next]
    ) {
      own.push(message)
      while (message.place.end.offset > end) end = endOfParagraph(source, end)
    }
    const last = rows.at(-1)
    if (last && own.length === 0 && last.messages.length === 0) last.end = end
    else rows.push({start, end, messages: own})
    start = end
  }
  rows.at(-1)?.messages.push(...messages.slice(next)) // An insertion after the very last character.
  return rows
}

/** Where the paragraph that begins at an offset ends, the blank lines after it included. */
function endOfParagraph(source: string, start: number): number {
  const blank = /(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))+/g
  blank.lastIndex = start
  return blank.test(source) ? blank.lastIndex : source.length
}

function textOf(source: string, {start, end, messages}: Row, first: number): string {
  let html = ''
  let at = start
  for (const [index, message] of messages.entries()) {
    const {place} = message
    // One place within another: the outer mark is enough, the note tells the rest.
    if (place.start.offset < at && index > 0) continue
    html += escapeHtml(source.slice(at, place.start.offset)) + markOf(message, first + index)
    at = place.end.offset
  }
  return html + escapeHtml(source.slice(at, end).replace(/\s+$/, ''))
}

const marginLabels = {error: 'error', warning: 'warning', info: 'query'} as const

function noteOf({severity, ruleId, reason, note, expected, place: {start}}: Message, number: number): string {
  const others = alternatives({reason, expected}).map((text) => `<code>${escapeHtml(text)}</code>`)
  const advice = note === null ? '' : `<p class="advice">${spans(note)}</p>`
  const also = others.length === 0 ? '' : `<p class="advice">or ${others.join(' or ')}</p>`
  return (
    `<li class="note ${severity}" id="n${number}" value="${number}" data-severity="${severity}" data-rule="${escapeHtml(ruleId)}">` +
    `<p><a href="#m${number}" class="label">${number} ${marginLabels[severity]}</a> ${spans(reason)}</p>${advice}${also}` +
    `<p class="rule">${escapeHtml(ruleId)}, line ${start.line}</p></li>`
  )
}

/** Plain text in which words of the draft stand in backticks. */
const spans = (text: string): string =>
  text
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('')
