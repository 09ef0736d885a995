import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {formatUnix} from '../../src/report/unix.ts'
import {fileWith, type Spot, sample} from './sample.ts'

interface Pattern {
  readonly regexp: string
  readonly [group: string]: number | string
}

const {tasks}: {tasks: readonly {problemMatcher: {pattern: Pattern}}[]} = JSON.parse(
  readFileSync('.vscode/tasks.json', 'utf8')
)
const {contributes}: {contributes: {problemPatterns: readonly (Pattern & {readonly name: string})[]}} =
  JSON.parse(readFileSync('editors/vscode/package.json', 'utf8'))

/** Of the task and of the extension. */
const patterns: readonly Pattern[] = [
  ...tasks.map((task) => task.problemMatcher.pattern),
  ...contributes.problemPatterns.map(({name: _, ...pattern}) => pattern)
]

/** What VS Code reads from a line. */
function match(pattern: Pattern, line: string): Readonly<Record<string, string | undefined>> | undefined {
  const found = new RegExp(pattern.regexp).exec(line)
  if (!found) return undefined
  const {regexp: _, ...groups} = pattern
  return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, found[Number(group)]]))
}

const rows: Readonly<Record<string, readonly [path: string, spot: Spot]>> = {
  'a plain message': ['draft.md', {at: 'one'}],
  'brackets and colons': [
    'draft.md',
    {at: 'one', reason: 'Unexpected `[a]: b [c]`, expected `d:1:2-3:4: error e [f/g]`'}
  ],
  'quotes and final brackets': ['draft.md', {at: 'one', reason: 'Unexpected `"a" ‘b’ “c” [d]`'}],
  'a path with colons, blanks and brackets': ['a b/c:d [e]:ü.md', {at: 'one', severity: 'warning'}],
  'two lines': ['draft.md', {at: 'one\ntwo', severity: 'info', reason: 'Unexpected `one\ntwo`'}]
}

describe.each(patterns)('the problem matcher', (pattern) => {
  test.each(Object.entries(rows))('reads %s', (_name, [path, spot]) => {
    const file = fileWith(path, 'zero one\ntwo\n', spot)
    const [message] = file.messages
    if (!message) throw new Error('No message')
    const {start, end} = message.place
    expect(match(pattern, formatUnix([file], {color: false, width: 80, rules}).trimEnd())).toEqual({
      file: path,
      line: String(start.line),
      column: String(start.column),
      endLine: String(end.line),
      endColumn: String(end.column),
      severity: message.severity,
      message: message.reason.replaceAll('\n', '\\n'),
      code: message.ruleId
    })
  })

  test('reads every line of a report, and nothing else', () => {
    const lines = formatUnix(sample, {color: false, width: 80, rules}).trimEnd().split('\n')
    expect(lines.filter((line) => match(pattern, line))).toHaveLength(
      sample.flatMap(({messages}) => messages).length
    )
    expect(match(pattern, 'stet: draft.md: There is no such file or folder')).toBeUndefined()
  })
})
