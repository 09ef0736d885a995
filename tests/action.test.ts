import {spawnSync} from 'node:child_process'
import {accessSync, constants, existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {makeRepository} from './cli/git.ts'
import {makeFolder} from './cli/sandbox.ts'

interface Action {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default: string}>>
  readonly outputs: Readonly<Record<string, {readonly value: string}>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly [
      {readonly uses: string},
      {
        readonly id: string
        readonly shell: string
        readonly run: string
        readonly env: Readonly<Record<string, string>>
      }
    ]
  }
}

const action: Action = parse(readFileSync('action.yml', 'utf8'), {strict: true})
const [, step] = action.runs.steps
const script = '.github/action/run.sh'

/** Name of the variable in which the script is given an input. */
const variableOf = (input: string): string => `STET_${input.toUpperCase().replaceAll('-', '_')}`

describe('action.yml', () => {
  test('runs a script that there is', () => {
    expect(action.runs.using).toBe('composite')
    expect(step.run).toBe(`"$GITHUB_ACTION_PATH/${script}"`)
    accessSync(script, constants.X_OK)
  })

  test('hands on each input, and the script reads it', () => {
    const expected = Object.keys(action.inputs).map((name) => [variableOf(name), `\${{ inputs.${name} }}`])
    expect(Object.entries(step.env)).toEqual(expected)
    const source = readFileSync(script, 'utf8')
    for (const [variable = ''] of expected) expect(source).toMatch(new RegExp(`\\$\\{?${variable}\\b`))
    for (const [, variable] of source.matchAll(/\$\{?(STET_\w+)/g))
      expect(Object.keys(step.env)).toContain(variable)
  })

  test('describes each input, with a default', () => {
    for (const input of Object.values(action.inputs)) {
      expect(input.description).toMatch(/^.+\.$/)
      expect(typeof input.default).toBe('string')
    }
  })

  test('gives outputs that the script sets', () => {
    const source = readFileSync(script, 'utf8')
    for (const [name, {value}] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.${step.id}.outputs.${name} }}`)
      expect(source).toMatch(new RegExp(`[" ']${name}(?:=|<<)`))
    }
  })
})

describe('the script of the action', () => {
  /** Run it as GitHub would: each input in its variable, the default where none is given. */
  function act(
    files: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
    folder = makeFolder(files)
  ) {
    const given = Object.entries(action.inputs).map(([name, input]) => [
      variableOf(name),
      inputs[name] ?? input.default
    ])
    const outputs = makeFolder({output: '', summary: ''})
    const {status, stdout, stderr} = spawnSync(path.resolve(script), {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: outputs,
        RUNNER_TEMP: outputs,
        GITHUB_OUTPUT: path.join(outputs, 'output'),
        GITHUB_STEP_SUMMARY: path.join(outputs, 'summary'),
        ...Object.fromEntries(given)
      }
    })
    const read = (name: string) => readFileSync(path.join(outputs, name), 'utf8')
    return {status, stdout, stderr, folder, output: read('output'), summary: read('summary')}
  }

  const wrong = 'They met on monday.\n'
  /** Has a warning and no error. */
  const doubtful = 'How much students are there?\n'

  test('annotates, sums up and fails', () => {
    const {status, stdout, output, summary} = act({'draft.md': wrong, 'ok.md': 'All is well.\n'})
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^::error file=draft\.md,line=1,endLine=1,col=13,endColumn=19,title=capitalization\/proper-noun::/
    )
    expect(output).toBe('exit-code=1\n')
    expect(summary).toContain('1 error in 1 file')
  })

  test('passes where nothing is wrong', () => {
    expect(act({'ok.md': 'All is well.\n'})).toMatchObject({status: 0, stdout: '', output: 'exit-code=0\n'})
  })

  test('takes files one a line, with blanks and what a shell would read', () => {
    const files = {'my draft.md': wrong, '$(touch evil).md': wrong, '-x.md': wrong, 'left out.md': wrong}
    const {stdout, folder} = act(files, {
      files: '  my draft.md  \n\n$(touch evil).md\n-x.md\n',
      format: 'unix'
    })
    expect(stdout.match(/^.+?(?=:\d)/gm)).toEqual(['my draft.md', '$(touch evil).md', '-x.md'])
    expect(existsSync(path.join(folder, 'evil'))).toBe(false)
  })

  test.each([
    ['error', doubtful, 0],
    ['warning', doubtful, 1],
    ['warning', 'All is well.\n', 0],
    ['never', wrong, 0]
  ])('fail-on %s: %j gives %i', (failOn, text, expected) => {
    expect(act({'draft.md': text}, {'fail-on': failOn}).status).toBe(expected)
  })

  test('what cannot be checked never passes', () => {
    expect(act({'a.md': ''}, {files: 'none.md', 'fail-on': 'never'})).toMatchObject({
      status: 2,
      stderr: 'stet: none.md: There is no such file or folder\n',
      output: 'exit-code=2\n'
    })
  })

  test('is quiet, and takes further arguments', () => {
    expect(act({'draft.md': doubtful}, {quiet: 'true'})).toMatchObject({status: 0, stdout: ''})
    expect(act({'draft.md': doubtful}, {args: ' --no-config\n--quiet *.md'}).stdout).toBe('')
  })

  test('counts warnings', () => {
    expect(act({'draft.md': doubtful}, {'max-warnings': '0'}).status).toBe(1)
    expect(act({'draft.md': doubtful}, {'max-warnings': '1'}).status).toBe(0)
  })

  test('writes SARIF, and says where', () => {
    const {output, folder} = act({'draft.md': wrong}, {sarif: 'out/a b.sarif', summary: 'false'})
    expect(output).toMatch(/^exit-code=1\nsarif<<([0-9a-f]{32})\nout\/a b\.sarif\n\1\n$/)
    expect(JSON.parse(readFileSync(path.join(folder, 'out/a b.sarif'), 'utf8')).runs[0].results).toHaveLength(
      1
    )
  })

  test('uses the configuration', () => {
    const files = {'draft.md': wrong, 'ci.json': '{"rules": {"capitalization/proper-noun": "off"}}'}
    expect(act(files, {config: 'ci.json'}).status).toBe(0)
  })

  test('reports only what has changed', () => {
    const {folder, write} = makeRepository({'old.md': wrong, 'new.md': 'All is well.\n'})
    write('new.md', 'All is well.\nWe left on friday.\n')
    const {stdout} = act({}, {changed: 'HEAD', format: 'unix'}, folder)
    expect(stdout.match(/^.*?:\d+:/gm)).toEqual(['new.md:2:'])
  })

  test.each([
    [{'fail-on': 'errors'}, 'Unexpected `fail-on`: `errors`, expected `error`, `warning` or `never`'],
    [
      {'fail-on': 'warning', 'max-warnings': '3'},
      'Unexpected `max-warnings` with `fail-on: warning`, expected one of them'
    ],
    [{summary: 'yes'}, 'Unexpected `summary`: `yes`, expected `true` or `false`'],
    [
      {version: '1.2.3'},
      'Unexpected `version`: `1.2.3`, expected a file from `npm pack` or an address; stet is not on the npm registry'
    ]
  ])('%j is refused', (inputs, message) => {
    expect(act({'a.md': ''}, inputs)).toMatchObject({status: 2, stdout: `::error title=stet::${message}\n`})
  })
})
