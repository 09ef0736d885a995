import {VFile} from 'vfile'
import {type LinterSettings, resolveConfig} from '../../src/index.ts'
import {readData} from '../../src/node/data.ts'
import {createLinter} from '../../src/pipeline/lint.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'
import type {Message} from '../../src/rule/message.ts'

/** Messages of the recommended rules on a draft. */
export async function check(
  value: string,
  settings: LinterSettings = {},
  path = 'draft.md'
): Promise<readonly Message[]> {
  const linter = createLinter(resolveConfig(settings), {data: readData})
  return readMessages(await linter.check(new VFile({path, value})))
}

/** Messages in short: rule, text found, first suggestion. */
export const brief = (messages: readonly Message[]): readonly string[] =>
  messages.map(({ruleId, actual, expected}) => `${ruleId}: ${actual} → ${expected[0] ?? '?'}`)

/** A draft after the safe fixes. */
export async function fix(value: string, settings: LinterSettings = {}, path = 'draft.md'): Promise<string> {
  const linter = createLinter(resolveConfig(settings), {data: readData})
  return String(await linter.fix(new VFile({path, value})))
}
