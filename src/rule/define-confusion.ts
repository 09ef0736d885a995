import {matchCase} from '../analysis/casing.ts'
import {codeWords} from '../analysis/code-words.ts'
import {likelyMeant} from '../analysis/confusion/likely.ts'
import {confusionSets, isConfusionSet, setKey} from '../analysis/confusion/sets.ts'
import {type Slip, slips} from '../analysis/confusion/slips.ts'
import {conventions} from '../analysis/conventions.ts'
import type {Token} from '../analysis/token.ts'
import {type CleanExample, defineRule, type Example, type Rule} from './define-rule.ts'

/** The word that alone fits a place, which may be the one that stands there, or `undefined` for no opinion. */
export type ConfusionPattern = (token: Token) => string | undefined

interface ConfusionDefinition {
  readonly id: string
  readonly description: string
  readonly rationale: string
  /** Sets of the model that the rule speaks for. */
  readonly sets: readonly (readonly string[])[]
  /** Asked before the model. */
  readonly pattern?: ConfusionPattern
  /** Words that the pattern is asked about beside those of the sets. Default: none. */
  readonly words?: readonly string[]
  readonly examples: readonly Example[]
  readonly clean: readonly CleanExample[]
}

/**
 * Define a rule for words that are written for one another. The model of confusable words judges each place; exact
 * patterns, where there are some, go before it.
 * @throws {Error} If the model is not trained on one of the sets.
 */
export function defineConfusion(definition: ConfusionDefinition): Rule {
  const {id, description, rationale, sets, pattern, words = [], examples, clean} = definition
  const unknown = sets.find((words) => !isConfusionSet(words))
  if (unknown) throw new Error(`\`${id}\`: the model has no set \`${setKey(unknown)}\``)
  const keys = new Set(sets.map(setKey))
  return defineRule({
    id,
    meta: {description, rationale, defaultSeverity: 'error', fixable: 'suggest', examples, clean},
    on: {words: new Set([...sets.flat(), ...words])},
    check(token, {document, report}) {
      const fitting = pattern?.(token)
      const slip =
        fitting === undefined
          ? (document.get(slips).at(token, keys) ?? likelySlip(token, sets, words))
          : slipTo(token, fitting)
      if (!slip || (slip.meant !== fitting && document.get(codeWords).names.has(token.normal))) return
      const expected = matchCase(
        token.text,
        slip.meant.replace(/^i'/, "I'").replace("'", document.get(conventions).apostrophe)
      )
      report({
        place: token.place,
        expected: [expected],
        reason: `Unexpected \`${token.text}\`, expected \`${expected}\``,
        safe: slip.certain
      })
    }
  })
}

/** What is likely in a narrow place of which the model says nothing: an error, but the author’s to correct. */
function likelySlip(
  token: Token,
  sets: ConfusionDefinition['sets'],
  words: readonly string[]
): Slip | undefined {
  const meant = likelyMeant(token)
  if (!meant) return undefined
  const hasBoth = (set: readonly string[]): boolean => set.includes(meant) && set.includes(token.normal)
  const isOurs =
    sets.some(hasBoth) || (words.includes(token.normal) && !confusionSets.some((set) => hasBoth(set.words)))
  return isOurs ? {meant, margin: 0, certain: false} : undefined
}

/** What an exact pattern says, unless it says that the word is right. */
const slipTo = (token: Token, meant: string): Slip | undefined =>
  meant === token.normal ? undefined : {meant, margin: 0, certain: true}
