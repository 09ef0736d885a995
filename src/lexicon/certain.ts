import type {Lexicon, Suggestion} from './types.ts'

/**
 * Whether the first guess is right beyond doubt: one small slip in a word of some length, made from a word that is met
 * often, and every other guess far behind.
 */
export function isCertain(
  word: string,
  [best, second]: readonly Suggestion[],
  frequency: Lexicon['frequency']
): boolean {
  if (!best || word.length < 5 || best.text.includes(' ') || best.cost > 1.4) return false
  const lower = best.text.toLowerCase()
  if (Math.max(frequency(best.text), frequency(lower)) < 40) return false
  const margin = (second?.cost ?? Number.POSITIVE_INFINITY) - best.cost
  return margin >= (word.length <= 6 ? 0.8 : 0.5)
}
