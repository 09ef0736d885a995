import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {recommended} from '../config/presets.ts'
import {configFileName} from '../config/resolve.ts'
import {LintError} from '../error.ts'
import {hasCode, reasonOf} from '../node/system-error.ts'
import type {Io} from './io.ts'
import {takeArguments} from './subcommand.ts'

/** What a configuration begins as; the schema lets editors complete it. */
const starter = {
  $schema: './node_modules/stet/dist/lintrc.schema.json',
  extends: [recommended],
  words: [],
  names: [],
  rules: {},
  ignore: []
}

/** `stet init`: write a first configuration into the working directory. Never overwrites one. */
export function runInit(given: readonly string[], io: Io): number {
  takeArguments(given, {least: 0, most: 0, expected: 'nothing after `init`'})
  const file = path.join(io.cwd, configFileName)
  try {
    writeFileSync(file, `${JSON.stringify(starter, null, 2)}\n`, {flag: 'wx'})
  } catch (cause) {
    const message = hasCode(cause, 'EEXIST')
      ? 'It exists already and is left as it is'
      : `Cannot write it: ${reasonOf(cause)}`
    throw new LintError('unwritable', message, {file, cause})
  }
  io.stdout.write(`Wrote ${configFileName}. Put the words of your drafts into \`words\` and \`names\`.\n`)
  return 0
}
