import type {SlipKind} from '../../src/analysis/confusion/sets.ts'

/**
 * How much one more false alarm in the tuning text weighs against slips found there: the higher, the more silent.
 * Chosen so that all sets together raise about three false alarms in 100,000 words at error level.
 */
export const strictness = {error: 1, query: 0.12} as const

/** How often a word that should stand there is written as the other one, for choosing thresholds. */
const slipRates: Record<SlipKind, number> = {classic: 1 / 80, sound: 1 / 400, typing: 1 / 600}

/**
 * The margin from which on a slip is reported: where slips found outweigh false alarms most.
 * @param right - Margins of `meant` over `written` where the text rightly has `written`.
 * @param slips - The same where the text has `meant`: what a slip would look like.
 * @returns `undefined` if no margin is worth it.
 */
export function chooseThreshold(
  right: readonly number[],
  slips: readonly number[],
  kind: SlipKind,
  strict: number
): number | undefined {
  let best = 0
  let chosen: number | undefined
  const tail = right.filter((margin) => margin > -1)
  for (let threshold = 0.5; threshold <= 12; threshold += 0.25) {
    let found = 0
    for (const margin of slips) if (margin >= threshold) found++
    let alarms = 0.02 * Math.exp(-threshold / 2) * Math.sqrt(right.length)
    for (const margin of tail) alarms += 1 / (1 + Math.exp((threshold - margin) / 0.35))
    const worth = found * slipRates[kind] - strict * alarms
    if (worth > best) {
      best = worth
      chosen = threshold
    }
  }
  return chosen
}
