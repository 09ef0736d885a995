import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it, test} from 'vitest'
import {parse} from 'yaml'
import {makeFolder} from './cli/sandbox.ts'

interface Action {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default: string}>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly run?: string
      readonly shell?: string
      readonly env?: Readonly<Record<string, string>>
    }[]
  }
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action
const script = '.github/action/run.sh'

test('each input reaches the script, and the script knows each', () => {
  const env = action.runs.steps.flatMap((step) => Object.entries(step.env ?? {}))
  expect(env.map(([, value]) => value)).toEqual(
    Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`)
  )
  const text = readFileSync(script, 'utf8')
  for (const [name] of env) expect(text).toContain(name)
  for (const {run = '', shell} of action.runs.steps) {
    if (run !== '') expect(shell).toBe('bash')
    expect(run, 'inputs are not pasted into commands').not.toContain('${{')
  }
  expect(action.runs.steps.at(-1)?.run).toContain(script)
})

/** The script as a step runs it, in a checkout with one wrong draft. */
function runScript(inputs: Readonly<Record<string, string>>) {
  const folder = makeFolder({
    'a.md': 'They met on monday.\n',
    'docs/b c.md': 'It is is late.\n',
    'calm.json': '{"rules": {"capitalization/proper-noun": "warn"}}'
  })
  const {status, stdout, stderr} = spawnSync('bash', [path.resolve(script)], {
    cwd: folder,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'), ...inputs}
  })
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
  return {folder, status, stdout, stderr, read}
}

describe('the script of the action', () => {
  it('annotates, and sums up', () => {
    const {status, stdout, stderr, read, folder} = runScript({})
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(stdout).toMatch(/^::error file=a\.md,line=1,.*\n::error file=docs\/b c\.md,line=1,.*\n$/)
    expect(read('summary.md')).toContain('2 errors in 2 files')
    expect(existsSync(path.join(folder, 'stet.sarif'))).toBe(false)
  })

  it('writes SARIF where it is asked to', () => {
    expect(JSON.parse(runScript({STET_SARIF: 'out/stet.sarif'}).read('out/stet.sarif'))).toHaveProperty(
      'runs'
    )
  })

  it.each([
    [{STET_PATHS: 'a.md'}, 1, /^::error file=a\.md.*\n$/],
    [{STET_PATHS: 'docs\na.md'}, 1, /docs[\s\S]*a\.md|a\.md[\s\S]*docs/],
    [{STET_PATHS: 'a.md', STET_CONFIG: 'calm.json'}, 0, /^::warning file=a\.md.*\n$/],
    [{STET_PATHS: 'a.md', STET_CONFIG: 'calm.json', STET_MAX_WARNINGS: '0'}, 1, /^::warning/],
    [{STET_PATHS: 'a.md', STET_CONFIG: 'calm.json', STET_QUIET: 'true'}, 0, /^$/],
    [{STET_PATHS: 'a.md', STET_ARGS: '--no-config --quiet'}, 1, /^::error/],
    [{STET_PATHS: '$(touch hacked) ; `touch hacked`'}, 2, /^$/]
  ])('%j', (inputs, status, stdout) => {
    const result = runScript(inputs)
    expect(result.status).toBe(status)
    expect(result.stdout).toMatch(stdout)
    expect(existsSync(path.join(result.folder, 'hacked'))).toBe(false)
  })
})
