import type {ConfigHost} from './host.ts'
import type {ValuePath} from './issues.ts'
import type {Layer} from './layers.ts'
import {recommendedRules} from './presets.ts'
import {type RawRuleSetting, type RawSettings, ruleSettingOf} from './raw.ts'
import type {PluginSetting, ResolvedConfig, RuleSetting, Term} from './types.ts'
import type {RulesById} from './validate-rule.ts'
import {expandWords} from './words.ts'

/**
 * Merge layers into the settings of one file.
 *
 * Later layers win, and a layer's overrides win over the rest of it. Lists of words and names add up; a term or plugin
 * takes the place of an earlier one of the same name; a rule keeps the options that a later layer does not name.
 * @param layers - From `readLayers`.
 * @param applies - Whether an override, by the index of its layer and its own, is for the file.
 */
export async function mergeLayers(
  layers: readonly Layer[],
  applies: (layer: number, override: number) => boolean,
  rules: RulesById,
  host: ConfigHost
): Promise<ResolvedConfig> {
  let language: ResolvedConfig['language']
  let quotations: ResolvedConfig['quotations'] = 'suggest'
  let minPrecision: number | undefined
  const words = new Set<string>()
  const names = new Set<string>()
  const terms = new Map<string, Term>()
  const plugins = new Map<string, PluginSetting>()
  const settingById = new Map<string, RuleSetting>()

  for (const [index, layer] of layers.entries()) {
    if (layer.recommended) {
      for (const {id} of recommendedRules(rules.values())) {
        settingById.set(id, {severity: undefined, options: settingById.get(id)?.options ?? {}})
      }
    }
    await apply(layer.config, [], layer)
    for (const [position, override] of (layer.config.overrides ?? []).entries()) {
      if (applies(index, position)) await apply(override, ['overrides', position], layer)
    }
  }

  return {
    language,
    words: [...words],
    names: [...names],
    terms: [...terms.values()],
    rules: settingById,
    plugins: [...plugins.values()],
    quotations,
    minPrecision
  }

  async function apply(settings: RawSettings, within: ValuePath, layer: Layer): Promise<void> {
    language = settings.language ?? language
    quotations = settings.quotations ?? quotations
    minPrecision = settings.minPrecision ?? minPrecision
    for (const word of await expandWords('words', settings, within, layer, host)) words.add(word)
    for (const name of await expandWords('names', settings, within, layer, host)) names.add(name)
    for (const term of settings.terms ?? []) terms.set(term.use, term)
    for (const plugin of settings.plugins ?? []) {
      const [specifier, options] = typeof plugin === 'string' ? [plugin, undefined] : plugin
      plugins.set(specifier, {specifier, options, from: layer.folder})
    }
    for (const [id, setting] of Object.entries(settings.rules ?? {})) {
      settingById.set(id, mergeRule(settingById.get(id), setting))
    }
  }
}

function mergeRule(earlier: RuleSetting | undefined, setting: RawRuleSetting): RuleSetting {
  const {severity, options} = ruleSettingOf(setting)
  return {severity, options: {...earlier?.options, ...options}}
}
