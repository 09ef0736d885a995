import {defineFormatter} from './define-formatter.ts'
import type {Formatter} from './types.ts'
import {attributes} from './xml.ts'

/** XML as Checkstyle writes it, which Jenkins, reviewdog and many others read. Columns are the first ones. */
export const formatCheckstyle: Formatter = defineFormatter({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n',
  file: ({path, messages}) => {
    const findings = messages.map(({ruleId, severity, reason, note, place: {start}}) => {
      const {line, column} = start
      const message = note === null ? reason : `${reason}. ${note}`
      return `    <error${attributes({line, column, severity, message, source: `stet.${ruleId.replace('/', '.')}`})}/>\n`
    })
    return `  <file${attributes({name: path})}>\n${findings.join('')}  </file>\n`
  },
  failure: ({path = 'stet', code, message, line = 1}) => {
    const error = attributes({line, severity: 'error', message, source: `stet.${code}`})
    return `  <file${attributes({name: path})}>\n    <error${error}/>\n  </file>\n`
  },
  end: () => '</checkstyle>\n'
})
