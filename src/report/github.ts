import type {Message, Severity} from '../rule/message.ts'
import {defineFormatter} from './define-formatter.ts'
import type {Formatter} from './types.ts'

const commandBySeverity: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice'
}

/** Workflow commands that GitHub shows beside the lines of a pull request. */
export const formatGithub: Formatter = defineFormatter({
  file: ({path, messages}) => messages.map((message) => `${annotate(path, message)}\n`).join(''),
  failure: ({path, code, message, line = 1}) => {
    const place = path === undefined ? '' : `file=${escapeProperty(path)},line=${line},`
    return `::error ${place}title=${escapeProperty(code)}::${escapeData(message)}\n`
  }
})

function annotate(path: string, {place: {start, end}, severity, ruleId, reason, note}: Message): string {
  // Columns belong to annotations within one line only.
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...columns,
    `title=${escapeProperty(ruleId)}`
  ]
  const text = note === null ? reason : `${reason}\n${note}`
  return `::${commandBySeverity[severity]} ${properties.join(',')}::${escapeData(text)}`
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
