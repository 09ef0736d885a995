import measured from '../../rules/measured.json' with {type: 'json'}
import type {MeasuredRule} from './measured.ts'

const figures: Readonly<Record<string, MeasuredRule>> = measured

/**
 * Estimate how likely a finding is right, from what was measured. Errors and warnings are apart from queries, which are
 * less certain by intent. One right and one wrong case are added (Laplace’s rule of succession), so that few cases
 * prove little: none give 0.5, eight right ones of eight 0.9.
 * @param query - Whether the finding is a query.
 * @returns From 0 to 1.
 */
export function certaintyOf(
  rule: string,
  query: boolean,
  byRule: Readonly<Record<string, MeasuredRule>> = figures
): number {
  const known = Object.hasOwn(byRule, rule) ? byRule[rule] : undefined
  if (!known) return 0.5
  const {right, wrong, queriesRight, queriesWrong, plantedRight, plantedWrong} = known
  return query
    ? succession(queriesRight, queriesWrong)
    : succession(right + plantedRight, wrong + plantedWrong)
}

const succession = (right: number, wrong: number): number => (right + 1) / (right + wrong + 2)
