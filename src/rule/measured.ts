/** What a rule did on the development cases, and on errors planted in text that was kept back. */
export interface MeasuredRule {
  /** Findings at error or warning that touch an error, and that touch none. */
  readonly right: number
  readonly wrong: number
  /** The same of queries. */
  readonly queriesRight: number
  readonly queriesWrong: number
  /** Automatic fixes that give the right text, and that do not. */
  readonly fixesRight: number
  readonly fixesWrong: number
  /** Errors of the kinds that the rule is for, and how many of them it finds. */
  readonly errors: number
  readonly found: number
  /** Errors and warnings on the planted errors, and far from them. */
  readonly plantedRight: number
  readonly plantedWrong: number
}

/** What severity asks of the share of findings that are right. */
export const limits = {fix: 0.98, error: 0.9, query: 0.75} as const

/** With fewer findings a share says nothing. */
const enough = 8

/** Share of a rule's findings that touch an error, from 0 to 1; `undefined` if there were too few to say. */
export function precisionOf({right, wrong, queriesRight, queriesWrong}: MeasuredRule): number | undefined {
  const all = right + wrong + queriesRight + queriesWrong
  return all < enough ? undefined : (right + queriesRight) / all
}

/** The figures in a sentence. */
export function describeMeasured(figures: MeasuredRule | undefined): string {
  if (!figures) return 'not measured yet'
  const {right, wrong, queriesRight, queriesWrong, fixesRight, fixesWrong, errors, found} = figures
  const sum = right + wrong + queriesRight + queriesWrong
  const planted = describePlanted(figures)
  if (sum === 0) return `no findings on the development cases${planted}`
  const precision = precisionOf(figures)
  const share = precision === undefined ? 'too few to say' : `precision ${percent(precision)}`
  const recall =
    errors === 0
      ? ''
      : `; finds ${found} of the ${errors} errors of its category there (${percent(found / errors)})`
  const fixes =
    fixesRight + fixesWrong === 0
      ? ''
      : `; of ${fixesRight + fixesWrong} automatic fixes ${fixesRight} are right`
  return `${right + queriesRight} of ${sum} findings on the development cases are right (${share})${recall}${fixes}${planted}`
}

const describePlanted = ({plantedRight, plantedWrong}: MeasuredRule): string =>
  plantedRight + plantedWrong === 0
    ? ''
    : `; ${plantedRight} of ${plantedRight + plantedWrong} where errors were planted in other text`

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`
