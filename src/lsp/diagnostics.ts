import {type Diagnostic, DiagnosticSeverity, type Position, type Range} from 'vscode-languageserver/node'
import type {Message, MessagePlace} from '../rule/message.ts'
import type {Checked} from './checks.ts'
import {addressOfRule} from './rule-address.ts'
import type {QueryLevel} from './settings.ts'

/** What was found, as an editor shows it. */
export const diagnosticsOf = ({messages, settings}: Checked): Diagnostic[] =>
  messages.map((message) => diagnosticOf(message, settings.queries))

/** One finding, as an editor shows it. */
export function diagnosticOf(message: Message, queries: QueryLevel): Diagnostic {
  const {ruleId, reason, note, place} = message
  const href = addressOfRule(message)
  return {
    range: rangeOf(place),
    severity: severityOf(message, queries),
    code: ruleId,
    ...(href === undefined ? {} : {codeDescription: {href}}),
    source: 'stet',
    message: note === null ? reason : `${reason}\n${note}`
  }
}

/** Lines and columns count from 0 in editors, and columns are UTF-16 units as ours are. */
export const rangeOf = ({start, end}: MessagePlace): Range => ({
  start: positionOf(start),
  end: positionOf(end)
})

/** To an editor that keeps a byte order mark it is a column like any other. */
const positionOf = ({line, column, offset}: MessagePlace['start']): Position => ({
  line: line - 1,
  character: line === 1 ? offset : column - 1
})

function severityOf({severity}: Message, queries: QueryLevel): DiagnosticSeverity {
  if (severity === 'error') return DiagnosticSeverity.Error
  if (severity === 'warning') return DiagnosticSeverity.Warning
  return queries === 'hint' ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information
}
