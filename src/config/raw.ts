import type {Dialect} from '../lexicon/types.ts'
import type {Severity} from '../rule/message.ts'
import type {OptionsSchema} from '../rule/options.ts'
import type {QuotationPolicy, RuleSetting, Term} from './types.ts'

/** What configuration has to know of a rule. Every rule has this shape and more. */
export interface ConfigurableRule {
  readonly id: string
  readonly meta: {
    readonly description: string
    readonly recommended?: boolean | undefined
    readonly options?: OptionsSchema | undefined
  }
}

/** A severity as people write it; `warn` and `warning` are the same. */
export type SeverityWord = 'off' | 'info' | 'warn' | 'warning' | 'error'

/** Setting of a rule as people write it. */
export type RawRuleSetting =
  | SeverityWord
  | readonly [SeverityWord]
  | readonly [SeverityWord, Readonly<Record<string, unknown>>]

/** A plugin as people write it: its specifier, or that and its options. */
export type RawPlugin = string | readonly [string] | readonly [string, unknown]

/** Settings that may stand at the top of a file and in an override. */
export interface RawSettings {
  readonly language?: Dialect
  readonly words?: readonly string[]
  readonly names?: readonly string[]
  readonly terms?: readonly Term[]
  readonly rules?: Readonly<Record<string, RawRuleSetting>>
  readonly plugins?: readonly RawPlugin[]
  readonly quotations?: QuotationPolicy
  readonly minPrecision?: number
}

/** Settings for some files. */
export interface RawOverride extends RawSettings {
  readonly files: string | readonly string[]
}

/** A `.lintrc.json` as it is written, once it has been validated. */
export interface RawConfig extends RawSettings {
  readonly $schema?: string
  readonly extends?: string | readonly string[]
  readonly overrides?: readonly RawOverride[]
  readonly ignore?: string | readonly string[]
}

const severityByWord: Readonly<Record<SeverityWord, Severity | 'off'>> = {
  off: 'off',
  info: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error'
}

/** The words that a severity can be written as. */
export const severityWords = Object.keys(severityByWord) as readonly SeverityWord[] // Its own keys.

/** What people write of a rule, taken apart. */
export function ruleSettingOf(setting: RawRuleSetting): RuleSetting {
  const [word, options = {}] = typeof setting === 'string' ? [setting] : setting
  return {severity: severityByWord[word], options}
}

/** A setting that may be one thing or a list of them, as a list. */
export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
