import type {Token} from '../token.ts'
import {mayOwn, possessiveForms, possessiveUnitAt} from './possessives.ts'

/** A plural that should be a possessive, or the other way round, as the words around it say. */
export interface PossessiveSlip {
  /** What was meant: the plural, `user's` or `users'`. */
  readonly meant: (typeof possessiveForms)[number]
  /** The other possessive, if it is nearly as likely. */
  readonly alternative: (typeof possessiveForms)[number] | undefined
  /** Whether it is an error, not only a query. */
  readonly sure: boolean
}

/** How much likelier one possessive must be than the other not to offer both. */
const clear = 3

/** The slip of a word in s, with or without an apostrophe; `undefined` if the words around it do not speak against it. */
export function possessiveSlipAt(token: Token): PossessiveSlip | undefined {
  const {document} = token
  const found = possessiveUnitAt(document.tokens, token.index)
  const {confusion, tagger} = document.resources
  if (!found || !mayOwn(found.unit, document.tokens, tagger)) return undefined
  const set = confusion.sets.find(({words}) => words[0] === possessiveForms[0])
  const [scores] = set ? confusion.score([set], document.tokens, found.unit) : []
  if (!set || !scores) return undefined
  const ranked = possessiveForms
    .map((form, index) => ({form, index, odds: (scores[index] ?? 0) - (scores[found.form] ?? 0)}))
    .filter(({index}) => index !== found.form)
    .sort((a, b) => b.odds - a.odds)
  const [best, second] = ranked
  if (!best) return undefined
  const at = found.form * possessiveForms.length + best.index
  const sure = best.odds >= (set.errors[at] ?? Infinity)
  if (!sure && best.odds < (set.queries[at] ?? Infinity)) return undefined
  const near = second && second.form !== '-s' && second.odds > 0 && best.odds - second.odds < clear
  return {meant: best.form, alternative: near ? second.form : undefined, sure}
}
