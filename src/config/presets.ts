import ap from '../../rules/presets/ap.ts'
import chicago from '../../rules/presets/chicago.ts'
import guardian from '../../rules/presets/guardian.ts'
import type {ConfigurableRule, RawConfig} from './raw.ts'

/** House styles that come with stet, by the name that `extends` gives. */
const houseStyles: Readonly<Record<string, RawConfig>> = {
  'stet:ap': ap,
  'stet:chicago': chicago,
  'stet:guardian': guardian
}

/** What `extends` starts from where it says nothing. */
export const recommended = 'stet:recommended'

/** Names of all presets. */
export const presetNames: readonly string[] = [recommended, ...Object.keys(houseStyles)]

/**
 * Rules of `stet:recommended`: those whose precision was found good enough, at their own severity.
 * @param rules - All rules.
 */
export const recommendedRules = (rules: Iterable<ConfigurableRule>): readonly ConfigurableRule[] =>
  [...rules].filter((rule) => rule.meta.recommended !== false)

/** Settings of a preset other than `stet:recommended`, or `undefined` if there is no such preset. */
export const findPreset = (name: string): RawConfig | undefined =>
  Object.hasOwn(houseStyles, name) ? houseStyles[name] : undefined
