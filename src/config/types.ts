import type {Dialect} from '../lexicon/types.ts'
import type {Severity} from '../rule/message.ts'

/** What a configuration says of one rule. */
export interface RuleSetting {
  /** `off`, a severity, or `undefined` for the rule's own. */
  readonly severity: Severity | 'off' | undefined
  /** Validated options; those left out take the rule's defaults. */
  readonly options: Readonly<Record<string, unknown>>
}

/** What is done with other people's words: nothing unasked, everything as elsewhere, or not read at all. */
export type QuotationPolicy = 'suggest' | 'check' | 'skip'

/** A preferred term and the forms it replaces. */
export interface Term {
  readonly use: string
  readonly not: readonly string[]
}

/** A foreign retext plugin and its options, by the specifier that the configuration gives. */
export interface PluginSetting {
  readonly specifier: string
  readonly options: unknown
  /** Folder that relative and package specifiers are resolved from. */
  readonly from: string
}

/** Settings for one file: everything merged, nothing left to look up on disk. */
export interface ResolvedConfig {
  /** `undefined`: `en-US`, unless the draft itself is of another dialect. */
  readonly language: Dialect | undefined
  readonly words: readonly string[]
  readonly names: readonly string[]
  readonly terms: readonly Term[]
  /** By rule id. Rules that are not listed are off. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly plugins: readonly PluginSetting[]
  readonly quotations: QuotationPolicy
  /** Findings less certain than this, by what was measured, are left out; from 0 to 1. `undefined`: none are. */
  readonly minPrecision?: number | undefined
}
