import type {Token} from '../token.ts'
import {clashAt, clashing} from './clashing.ts'
import {
  missingAfter,
  missingOf,
  missingPartitive,
  missingPreposition,
  missingTo,
  type SmallWordSlip
} from './missing.ts'

export type {SmallWordSlip} from './missing.ts'

/** Words that `smallWordSlipAt` looks at. */
export const smallWordTriggers: readonly string[] = [...new Set([...clashing, ...missingAfter])]

/** A small word that is missing after a word, or too many there. */
export const smallWordSlipAt = (word: Token): SmallWordSlip | undefined =>
  clashAt(word) ?? missingTo(word) ?? missingPreposition(word) ?? missingOf(word) ?? missingPartitive(word)
