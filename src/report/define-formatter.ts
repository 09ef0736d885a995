import {Tally} from './summary.ts'
import type {Formatter, ReportParts} from './types.ts'

/** Make a formatter of what it writes for each file and around them. */
export function defineFormatter(parts: Partial<ReportParts> & Pick<ReportParts, 'file'>): Formatter {
  const {begin = () => '', end = () => '', failure = () => '', file} = parts
  const whole: ReportParts = {begin, file, failure, end}
  return Object.assign(
    (...[files, options, failures = []]: Parameters<Formatter>): string => {
      const tally = new Tally()
      let text = begin(options)
      for (const each of files) {
        text += file(each, options, {totals: tally, length: text.length})
        tally.add(each)
      }
      for (const each of failures) {
        text += failure(each, options, {totals: tally, length: text.length})
        tally.fail(each)
      }
      return text + end(tally, options, {totals: tally, length: text.length})
    },
    {parts: whole}
  )
}
