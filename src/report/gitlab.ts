import {createHash} from 'node:crypto'
import type {Severity} from '../rule/message.ts'
import {defineFormatter} from './define-formatter.ts'
import {fingerprintsOf} from './fingerprint.ts'
import type {Formatter} from './types.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

/**
 * A Code Quality report of GitLab.
 * https://docs.gitlab.com/ci/testing/code_quality/
 */
export const formatGitlab: Formatter = defineFormatter({
  begin: () => '[\n',
  file: (file, _options, {totals}) => {
    const fingerprints = fingerprintsOf(file)
    return file.messages
      .map(({ruleId, severity, reason, note, place: {start, end}}, index) => {
        const issue = {
          description: note === null ? reason : `${reason}. ${note}`,
          check_name: ruleId,
          fingerprint: fingerprints[index],
          severity: severities[severity],
          location: {path: file.path, lines: {begin: start.line, end: end.line}}
        }
        return `${totals.marked > 0 || index > 0 ? ',\n' : ''}${JSON.stringify(issue)}`
      })
      .join('')
  },
  end: ({marked, failures}) => {
    const issues = failures.flatMap(({path, code, message, line = 1}) => {
      if (path === undefined) return []

      const fingerprint = createHash('sha256')
        .update(JSON.stringify([path, code, message]))
        .digest('hex')
      const location = {path, lines: {begin: line, end: line}}
      return JSON.stringify({
        description: message,
        check_name: code,
        fingerprint,
        severity: 'critical',
        location
      })
    })
    return `${marked > 0 && issues.length > 0 ? ',\n' : ''}${issues.join(',\n')}\n]\n`
  }
})
