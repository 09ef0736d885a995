import {LintError} from '../error.ts'
import {configDefinition} from './definition.ts'
import {recommendedRules} from './presets.ts'
import {type ConfigurableRule, type RawSettings, ruleSettingOf} from './raw.ts'
import type {ResolvedConfig, RuleSetting} from './types.ts'
import {validate} from './validate.ts'

/** Settings of the library: those of a `.lintrc.json`, without what needs a disk. */
export type LinterSettings = Omit<RawSettings, 'plugins'>

/**
 * Complete settings on top of the recommended rules.
 * @param settings - As in `.lintrc.json`; `words` and `names` are themselves, never files.
 * @param rules - The rules that may be set.
 * @throws {LintError} `bad-config`, saying what was found, what was expected and the nearest right name.
 */
export function resolveSettings(
  settings: LinterSettings,
  rules: readonly ConfigurableRule[]
): ResolvedConfig {
  const [issue] = validate(settings, configDefinition, new Map(rules.map((rule) => [rule.id, rule])))
  if (issue) throw new LintError('bad-config', issue.message)
  const byId = new Map<string, RuleSetting>(
    recommendedRules(rules).map(({id}) => [id, {severity: undefined, options: {}}])
  )
  for (const [id, setting] of Object.entries(settings.rules ?? {})) byId.set(id, ruleSettingOf(setting))
  const {language, words = [], names = [], terms = [], quotations = 'suggest', minPrecision} = settings
  return {language, words, names, terms, quotations, minPrecision, rules: byId, plugins: []}
}
