import type {Message} from '../rule/message.ts'
import {defineFormatter} from './define-formatter.ts'
import type {Failure, Formatter, ReportedFile} from './types.ts'
import {attributes, escapeXml} from './xml.ts'

/**
 * XML as JUnit's runners write it: a file is a suite, each finding a case in it. Errors and warnings fail, queries are
 * skipped; a file without findings is one case that passes.
 */
export const formatJunit: Formatter = defineFormatter({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="stet">\n',
  file: suiteOf,
  failure: failedSuite,
  end: () => '</testsuites>\n'
})

function suiteOf({path, messages}: ReportedFile): string {
  const skipped = messages.filter(({severity}) => severity === 'info').length
  const counts = {
    tests: Math.max(1, messages.length),
    failures: messages.length - skipped,
    errors: 0,
    skipped
  }
  const cases =
    messages.length === 0
      ? [`    <testcase${attributes({name: 'no findings', classname: path, time: 0})}/>\n`]
      : messages.map((message) => caseOf(path, message))
  return `  <testsuite${attributes({name: path, ...counts, time: 0})}>\n${cases.join('')}  </testsuite>\n`
}

/** What could not be done is an error, which is more than a failure. */
function failedSuite({path = 'stet', code, message, line}: Failure): string {
  const suite = attributes({name: path, tests: 1, failures: 0, errors: 1, skipped: 0, time: 0})
  const head = attributes({name: code, classname: path, time: 0})
  const place = line === undefined ? path : `${path}:${line}`
  const error = `<error${attributes({message, type: code})}>${escapeXml(`${place}: ${message}`)}</error>`
  return `  <testsuite${suite}>\n    <testcase${head}>\n      ${error}\n    </testcase>\n  </testsuite>\n`
}

function caseOf(path: string, {ruleId, severity, reason, note, expected, place: {start}}: Message): string {
  const place = `${path}:${start.line}:${start.column}`
  const head = `    <testcase${attributes({name: `${start.line}:${start.column} ${ruleId}`, classname: path, time: 0})}>\n`
  const foot = '    </testcase>\n'
  if (severity === 'info') return `${head}      <skipped${attributes({message: reason})}/>\n${foot}`
  const lines = [`${place}: ${reason}`, note, expected.length > 0 ? `Expected: ${expected.join(', ')}` : null]
  const text = lines.filter((line) => line !== null).join('\n')
  const failure = attributes({message: reason, type: severity})
  return `${head}      <failure${failure}>${escapeXml(text).replaceAll('&#10;', '\n')}</failure>\n${foot}`
}
