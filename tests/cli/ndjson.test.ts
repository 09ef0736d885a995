import {describe, expect, test} from 'vitest'
import type {Engine} from '../../src/cli/engine.ts'
import {main} from '../../src/cli/main.ts'
import {fakeEngine, makeFolder, run} from './sandbox.ts'

const folder = () =>
  makeFolder({'.lintrc.json': '{"overrides": [{"files": "old/", "rules": {"confusion/a-lot": "off"}}]}'})

async function ask(
  lines: readonly (string | object)[],
  argv: readonly string[] = [],
  cwd = folder()
): Promise<{code: number; answers: readonly Record<string, unknown>[]; stderr: string}> {
  const stdin = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
  const {code, stdout, stderr} = await run(cwd, ['--stdin-ndjson', ...argv], {stdin})
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return {code, answers, stderr}
}

const rulesOf = ({messages}: Record<string, unknown> = {}): readonly string[] =>
  (messages as {ruleId: string}[]).map(({ruleId}) => ruleId)

describe('one document a line', () => {
  test('is answered as `--format json` reports a file', async () => {
    const cwd = makeFolder({'a.md': 'teh cat'})
    const {code, answers} = await ask([{path: 'a.md', text: 'teh cat'}], [], cwd)
    const report = JSON.parse((await run(cwd, ['a.md', '--format', 'json'])).stdout)
    expect(answers).toEqual(report.files)
    expect(code).toBe(1)
  })

  test('has a path, an id or both, and they come back in order', async () => {
    const {code, answers} = await ask([
      {id: 7, text: 'a'},
      {path: 'b.txt', id: 'seven', text: 'b'},
      {path: 'c', format: 'plain', text: 'c', more: true}
    ])
    expect(answers).toEqual([
      {id: 7, messages: []},
      {path: 'b.txt', id: 'seven', messages: []},
      {path: 'c', messages: []}
    ])
    expect(code).toBe(0)
  })

  test('is checked by the configuration of its path', async () => {
    const {answers} = await ask([
      {path: 'new/a.md', text: 'alot'},
      {path: 'old/a.md', text: 'alot'}
    ])
    expect(answers.map(rulesOf)).toEqual([['confusion/a-lot'], []])
  })

  test.each([
    ['nonsense', 'Unexpected text that is not JSON, expected `{"path": "draft.md", "text": "…"}`'],
    ['[1]', 'Unexpected JSON that is no object, expected `{"path": "draft.md", "text": "…"}`'],
    ['', 'Unexpected text that is not JSON, expected `{"path": "draft.md", "text": "…"}`'],
    [{text: 'a'}, 'Unexpected document without a name, expected `path` or `id`'],
    [{path: 'a.md'}, 'Unexpected document without `text`, expected a text'],
    [{path: 'a.md', text: null}, 'Unexpected `text` that is null, expected a text'],
    [{path: 1, text: 'a'}, 'Unexpected `path` that is a number, expected a text'],
    [{id: [], text: 'a'}, 'Unexpected `id` that is a list, expected a text or a number'],
    [
      {path: 'a.exe', text: 'a'},
      'Unexpected ending of `a.exe`, expected `.md`, `.markdown`, `.txt` or `.text`, or a `format`'
    ],
    [
      {id: 1, text: 'a', format: 'markdwn'},
      'Unexpected `format` "markdwn", expected `markdown` or `plain`; did you mean `markdown`?'
    ]
  ])('%j is answered with an error, and the others are checked', async (line, error) => {
    const {code, answers} = await ask([{id: 0, text: 'teh'}, line, {id: 2, text: 'hmm'}])
    expect(answers.map((answer) => answer.error)).toEqual([undefined, error, undefined])
    expect(answers[1]).toMatchObject({line: 2})
    expect(answers.map((answer) => answer.id)).toEqual([
      0,
      (line as {id?: unknown}).id === 1 ? 1 : undefined,
      2
    ])
    expect(code).toBe(2)
  })

  test('that is not UTF-8 is answered with an error', async () => {
    const {code, stdout} = await run(makeFolder(), ['--stdin-ndjson'], {
      stdin: Uint8Array.of(0x22, 0xff, 0x22)
    })
    expect(JSON.parse(stdout)).toEqual({
      line: 1,
      error: 'Unexpected bytes that are not UTF-8, expected `{"path": "draft.md", "text": "…"}`'
    })
    expect(code).toBe(2)
  })

  test('comes back fixed where that is asked for', async () => {
    for (const option of ['--fix', '--fix-dry-run']) {
      const {code, answers} = await ask(
        [
          {id: 1, text: 'teh hmm'},
          {id: 2, text: 'a'}
        ],
        [option]
      )
      expect(answers).toMatchObject([
        {id: 1, output: 'the hmm'},
        {id: 2, output: 'a'}
      ])
      expect(answers.map(rulesOf)).toEqual([['style/hesitation'], []])
      expect(code).toBe(0)
    }
  })

  test('is reported quietly, and counted all the same', async () => {
    const {code, answers, stderr} = await ask([{id: 1, text: 'alot'}], ['--quiet', '--max-warnings', '0'])
    expect(answers).toEqual([{id: 1, messages: []}])
    expect(stderr).toContain('1 warning')
    expect(code).toBe(1)
  })

  test('that is ignored is left out only where that is asked for', async () => {
    const cwd = makeFolder({'.lintrc.json': '{"ignore": ["old/"]}'})
    const line = {path: 'old/a.md', text: 'teh'}
    expect((await ask([line], [], cwd)).answers.map(rulesOf)).toEqual([['spelling/misspelled-word']])
    expect((await ask([line], ['--force-exclude'], cwd)).answers).toEqual([{path: 'old/a.md', messages: []}])
  })

  test('nothing comes, nothing goes', async () => {
    expect(await ask([])).toEqual({code: 0, answers: [], stderr: ''})
  })
})

test.each([
  [['a.md'], 'Unexpected path `a.md` with `--stdin-ndjson`, expected no path'],
  [['--stdin'], 'Unexpected `--stdin-ndjson` with `--stdin`, expected one of them'],
  [['--output-file', 'a'], 'Unexpected `--stdin-ndjson` with `--output-file`, expected one of them'],
  [['--cache'], 'Unexpected `--stdin-ndjson` with `--cache`, expected one of them'],
  [['--format', 'unix'], 'Unexpected format `unix` with `--stdin-ndjson`, expected `json` or none']
])('%j beside it is an error', async (argv, message) => {
  const {code, stderr} = await run(folder(), ['--stdin-ndjson', ...argv])
  expect(stderr).toBe(`stet: ${message}\n`)
  expect(code).toBe(2)
})

describe('as a stream', () => {
  /** Run with lines given one by one, as they are asked for, and an output with little room. */
  async function stream(count: number, output: {readonly gone: number}, engine: Engine = fakeEngine) {
    const events: string[] = []
    let waiting: (() => void)[] = []
    const stdout = {
      written: 0,
      get writable() {
        return this.written < output.gone
      },
      write(text: string) {
        this.written++
        events.push(`out ${JSON.parse(text).id}`)
        return false
      },
      once(event: string, listener: () => void) {
        if (event !== 'drain') return
        waiting.push(listener)
        setImmediate(() => {
          events.push('drain')
          for (const each of waiting) each()
          waiting = []
        })
      }
    }
    const stdin = (async function* () {
      for (let id = 1; id <= count; id++) {
        events.push(`in ${id}`)
        const line = Buffer.from(`${JSON.stringify({id, text: 'a “word”'})}\n`)
        // Also in the middle of a character.
        yield line.subarray(0, 20)
        yield line.subarray(20)
      }
    })()
    const code = await main(
      ['--stdin-ndjson'],
      {cwd: folder(), env: {}, stdin, stdout, stderr: {write() {}}},
      engine
    )
    return {code, events}
  }

  test('each line is answered before the next is read, once there is room', async () => {
    const {code, events} = await stream(3, {gone: 10})
    expect(events).toEqual(['in 1', 'out 1', 'drain', 'in 2', 'out 2', 'drain', 'in 3', 'out 3', 'drain'])
    expect(code).toBe(0)
  })

  test('it ends when nobody reads on', async () => {
    const {events} = await stream(5, {gone: 2})
    expect(events).toEqual(['in 1', 'out 1', 'drain', 'in 2', 'out 2'])
  })
})
