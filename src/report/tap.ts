import {defineFormatter} from './define-formatter.ts'
import {escapeControls} from './escape.ts'
import {pickMessage} from './json.ts'
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
    const number = totals.summary.files + 1
    const result = `${passes ? 'ok' : 'not ok'} ${number} - ${escapeDescription(path)}\n`
    if (messages.length === 0) return result
    const diagnostics = messages.map((message) => `    - ${JSON.stringify(pickMessage(message))}\n`)
    return `${result}  ---\n  messages:\n${diagnostics.join('')}  ...\n`
  },
  end: ({summary}) => `1..${summary.files}\n`
})

/** `#` begins a directive, and a line ends the test. */
const escapeDescription = (text: string): string => escapeControls(text).replace(/[\\#]/g, '\\$&')
