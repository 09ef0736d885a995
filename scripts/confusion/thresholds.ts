import type {SlipKind} from '../../src/analysis/confusion/sets.ts'

/**
 * What finding all slips of a kind is worth, in false alarms, for a word that stands once in the tuning text. It grows
 * with the square root of how often the word stands there: common words are missed more often, but not in proportion.
 */
const worths: Record<SlipKind, number> = {classic: 0.9, sound: 0.15, typing: 0.06}

/**
 * The margin from which on a slip is reported: where slips found outweigh false alarms most.
 * @param right - Margins of `meant` over `written` where the text rightly has `written`.
 * @param slips - The same where the text has `meant`: what a slip would look like.
 * @returns `undefined` if no margin is worth it.
 */
export function chooseThreshold(
  right: readonly number[],
  slips: readonly number[],
  kind: SlipKind
): number | undefined {
  let best = 0
  let chosen: number | undefined
  const tail = right.filter((margin) => margin > -2)
  const whole = worths[kind] * Math.sqrt(slips.length)
  const scale = Math.min(4, Math.max(1, common / Math.max(1, right.length)))
  for (let threshold = lowest(right.length); threshold <= 14; threshold += 0.25) {
    let found = 0
    for (const margin of slips) if (margin >= threshold) found++
    let alarms = 0
    for (const margin of tail) alarms += 1 / (1 + Math.exp((threshold - margin) / softness))
    const worth =
      (found / Math.max(1, slips.length)) * whole - (alarms * scale + Math.exp(-threshold / 2) / 4)
    if (worth > best && found >= least * slips.length) {
      best = worth
      chosen = threshold
    }
  }
  return chosen
}

/** A word that the tuning text hardly has may be common elsewhere (`we’re`): it counts as if it stood there so often. */
const common = 800

/** A pair of words that would hardly ever be found is not worth the time it takes to judge. */
const least = 0.06

/** Margins are taken for uncertain by about so much. */
const softness = 0.4

/** With little evidence of how the written word is rightly used, the text must speak the more clearly against it. */
const lowest = (count: number): number => Math.max(1, 6 - Math.log2(1 + count) / 2)
