import type {Token} from '../token.ts'
import {afterBe, formsOfBe} from './after-be.ts'
import {afterDo, helpingDo} from './after-do.ts'
import {afterHave, helpingHave} from './after-have.ts'
import {afterModal, modals} from './after-modal.ts'
import {afterForwardTo, afterPreposition, verbalPrepositions} from './after-preposition.ts'
import {afterTo} from './after-to.ts'
import {readVerb, slipOf, slotAfter, type VerbSlip} from './slot.ts'

export type {VerbSlip} from './slot.ts'

/** `let's goes`: the wrong form after “let’s”. */
function afterLets(lets: Token): VerbSlip | undefined {
  const slot = slotAfter(lets)
  const reading = slot && readVerb(slot)
  return slot && reading && reading.noun < 0.5 ? slipOf(slot, reading.base) : undefined
}

const judges = new Map<string, (helper: Token) => VerbSlip | undefined>([
  ['to', afterTo],
  ["let's", afterLets],
  ['forward', afterForwardTo],
  ...modals.map((word) => [word, afterModal] as const),
  ...helpingDo.map((word) => [word, afterDo] as const),
  ...helpingHave.map((word) => [word, afterHave] as const),
  ...formsOfBe.map((word) => [word, afterBe] as const),
  ...verbalPrepositions.map((word) => [word, afterPreposition] as const)
])

/** Words that leave the form of the verb after them no choice. */
export const verbGovernors: readonly string[] = [...judges.keys()]

/** The wrong form of a verb after one of `verbGovernors`. */
export const verbSlipAfter = (governor: Token): VerbSlip | undefined =>
  judges.get(governor.normal)?.(governor)
