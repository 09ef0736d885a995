import {defineFormatter} from './define-formatter.ts'
import {escapeControls} from './escape.ts'
import type {Formatter} from './types.ts'

/** One line a finding, for editors and `grep`: `path:line:col-line:col: severity message [rule]`. */
export const formatUnix: Formatter = defineFormatter({
  file: ({path, messages}) =>
    messages
      .map(({place: {start, end}, severity, reason, ruleId}) => {
        const place = `${start.line}:${start.column}-${end.line}:${end.column}`
        return `${escapeControls(path)}:${place}: ${severity} ${escapeControls(reason)} [${ruleId}]\n`
      })
      .join('')
})
