import {defineFormatter} from './define-formatter.ts'
import {escapeControls} from './escape.ts'
import {pickMessage} from './json.ts'
import type {Totals} from './summary.ts'
import type {Formatter} from './types.ts'

/**
 * Test Anything Protocol 14: a file is a test, which passes without errors and warnings. Findings are its diagnostics,
 * in JSON, which is YAML.
 * https://testanything.org/tap-version-14-specification.html
 */
export const formatTap: Formatter = defineFormatter({
  begin: () => 'TAP version 14\n',
  file: ({path, messages}, _options, {totals}) => {
    const passes = messages.every(({severity}) => severity === 'info')
    const result = `${passes ? 'ok' : 'not ok'} ${countTests(totals) + 1} - ${escapeDescription(path)}\n`
    if (messages.length === 0) return result
    const diagnostics = messages.map((message) => `    - ${JSON.stringify(pickMessage(message))}\n`)
    return `${result}  ---\n  messages:\n${diagnostics.join('')}  ...\n`
  },
  failure: ({path = 'stet', message, line}, _options, {totals}) => {
    const diagnostic = JSON.stringify({severity: 'fail', message, line})
    return `not ok ${countTests(totals) + 1} - ${escapeDescription(path)}\n  ---\n  ${diagnostic}\n  ...\n`
  },
  end: (totals) => `1..${countTests(totals)}\n`
})

const countTests = ({summary, failures}: Totals): number => summary.files + failures.length

/** `#` begins a directive, and a line ends the test. */
const escapeDescription = (text: string): string => escapeControls(text).replace(/[\\#]/g, '\\$&')
