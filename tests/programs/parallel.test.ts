import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {expect, test} from 'vitest'

const program = path.resolve('dist/cli.js')

/** Documents of some size, every third with something wrong, one line that is none. */
const lines = Array.from({length: 400}, (_, id) => {
  if (id === 123) return 'no document'
  const text = `${id % 3 === 0 ? 'They met on monday ,and left.' : 'They met on Monday, and left.'}\n\nAll was well.\n`
  return JSON.stringify(id % 2 === 0 ? {id, text} : {path: `archive/${id}.txt`, text})
})
const input = `${lines.join('\n')}\n`

function ask(command: string, args: readonly string[]): {code: number | null; answers: readonly string[]} {
  const {status, stdout, stderr, error} = spawnSync(command, args, {input, encoding: 'utf8'})
  if (error) throw error
  expect(stderr).toBe('')
  return {code: status, answers: stdout.trimEnd().split('\n')}
}

const alone = () => ask(process.execPath, [program, '--stdin-ndjson'])
const spread = (...how: readonly string[]) =>
  ask('parallel', ['--pipe', '--jobs', '2', ...how, process.execPath, program, '--stdin-ndjson'])

/** Lines are numbered within what a process was given. */
const withoutLine = (answer: string): string => answer.replace(/"line":\d+/, '"line":0')

test('GNU parallel spreads documents over processes, and the answers come in order', () => {
  const {code, answers} = spread('--keep-order', '--block', '4k')
  const expected = alone()
  expect(answers.map(withoutLine)).toEqual(expected.answers.map(withoutLine))
  expect(expected.answers).toHaveLength(lines.length)
  expect(expected.code).toBe(2)
  // The exit code of `parallel` is how many jobs failed; every job found something.
  expect(code).toBeGreaterThan(1)
})

test('processes that stay and take lines by turns give the same answers', () => {
  const {answers} = spread('--round-robin', '--block', '4k')
  expect([...answers].map(withoutLine).sort()).toEqual([...alone().answers].map(withoutLine).sort())
})

test('answers carry the fixed text', () => {
  const {answers} = ask('parallel', [
    ...['--pipe', '--keep-order', '--max-replace-args', '100'],
    ...[process.execPath, program, '--stdin-ndjson', '--fix']
  ])
  expect(JSON.parse(answers[0] ?? '')).toMatchObject({id: 0, output: expect.stringContaining('Monday, and')})
})
