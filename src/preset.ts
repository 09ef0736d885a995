import {rules} from '../rules/index.ts'
import {type LinterSettings, resolveSettings} from './config/library.ts'
import type {ResolvedConfig} from './config/types.ts'
import {readData} from './node/data.ts'
import {type RulePlugin, retextPlugin} from './pipeline/retext.ts'

/** All recommended rules as one retext plugin; the draft is analysed once. */
export const stet: RulePlugin = retextPlugin(
  rules.filter(({meta}) => meta.recommended),
  readData
)

/**
 * Settings for `createLinter`: the recommended rules, changed as `.lintrc.json` would.
 * @throws {LintError} `bad-config`, for unknown keys, unknown rules and wrong types.
 */
export const resolveConfig = (settings: LinterSettings = {}): ResolvedConfig =>
  resolveSettings(settings, rules)

export default stet
