import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'
import type {Engine} from '../../src/cli/engine.ts'
import {main} from '../../src/cli/main.ts'
import {fixAll} from '../../src/pipeline/fix.ts'
import type {Linter} from '../../src/pipeline/lint.ts'
import {LineIndex} from '../../src/pipeline/place.ts'
import {addMessages} from '../../src/pipeline/vfile.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Message, Severity} from '../../src/rule/message.ts'
import {strings} from '../../src/rule/options.ts'

/** A folder of its own for one test, with these files in it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'stet-test-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, contents] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, contents)
  }
  return folder
}

const check = () => {}
const shared = {
  rationale: 'It is wrong.',
  examples: [{bad: '⟦teh⟧ cat', good: 'the cat'}],
  clean: ['the cat']
}

/** A few rules whose findings are plain to see: `teh` has a fix, `alot` a suggestion, `hmm` is a query. */
const rules = [
  defineRule({
    id: 'spelling/misspelled-word',
    meta: {
      ...shared,
      description: 'Write “the”.',
      defaultSeverity: 'error',
      fixable: 'safe',
      options: {ignore: strings([], 'Left alone.')}
    },
    on: 'document',
    check
  }),
  defineRule({
    id: 'confusion/a-lot',
    meta: {...shared, description: 'Write “a lot”.', defaultSeverity: 'warn', fixable: 'suggest'},
    on: 'document',
    check
  }),
  defineRule({
    id: 'style/hesitation',
    meta: {...shared, description: 'Do not hesitate.', defaultSeverity: 'info', fixable: 'no'},
    on: 'document',
    check
  }),
  defineRule({
    id: 'style/extra',
    meta: {
      ...shared,
      description: 'Only on request.',
      defaultSeverity: 'warn',
      fixable: 'no',
      recommended: false
    },
    on: 'document',
    check
  })
]

const findable: Readonly<
  Record<string, {ruleId: string; severity: Severity; expected: readonly string[]; safe: boolean}>
> = {
  teh: {ruleId: 'spelling/misspelled-word', severity: 'error', expected: ['the'], safe: true},
  alot: {ruleId: 'confusion/a-lot', severity: 'warning', expected: ['a lot', 'allot'], safe: false},
  hmm: {ruleId: 'style/hesitation', severity: 'info', expected: [], safe: false}
}

/** Engine over the rules above, for tests of the command line alone. */
export const fakeEngine: Engine = {
  rules,
  createLinter: (config): Linter => {
    const messagesOf = (text: string): readonly Message[] => {
      const lines = new LineIndex(text)
      return [...text.matchAll(/\b(?:teh|alot|hmm)\b/g)].flatMap(({0: actual, index}) => {
        const found = findable[actual]
        const setting = found && config.rules.get(found.ruleId)
        if (!found || !setting || setting.severity === 'off') return []
        const {ruleId, expected, safe} = found
        const range = [index, index + actual.length] as const
        const fix = safe ? {range, text: expected[0] ?? ''} : null
        const place = lines.place(...range)
        const severity = setting.severity ?? found.severity
        return [
          {
            ruleId,
            severity,
            reason: `Unexpected \`${actual}\``,
            note: null,
            url: null,
            place,
            actual,
            expected,
            fix
          }
        ]
      })
    }
    return {
      async check(file) {
        addMessages(file, messagesOf(String(file)))
        return file
      },
      async fix(file, {types, scope} = {}) {
        const fixed = await fixAll(String(file), async (text) => messagesOf(text), types, scope)
        file.value = fixed.output
        file.data.stet = {fixed: fixed.count}
        addMessages(file, fixed.messages)
        return file
      }
    }
  }
}

/** What a run of the command line did. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Run the command line in this process. */
export async function run(
  cwd: string,
  argv: readonly string[],
  {
    stdin = '',
    env = {},
    engine = fakeEngine,
    tty = false
  }: {stdin?: string | Uint8Array; env?: NodeJS.ProcessEnv; engine?: Engine; tty?: boolean} = {}
): Promise<Run> {
  let stdout = ''
  let stderr = ''
  const code = await main(
    argv,
    {
      cwd,
      env: {XDG_CONFIG_HOME: path.join(cwd, 'no-settings'), ...env},
      stdin: Object.assign(
        (async function* () {
          yield stdin
        })(),
        {isTTY: tty}
      ),
      stdout: {write: (text) => (stdout += text), isTTY: tty, columns: 80},
      stderr: {write: (text) => (stderr += text)}
    },
    engine
  )
  return {code, stdout: stdout.replaceAll(cwd, 'CWD'), stderr: stderr.replaceAll(cwd, 'CWD')}
}
