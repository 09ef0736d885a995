import {Tally} from './summary.ts'
import type {Formatter, ReportParts} from './types.ts'

/** Make a formatter of what it writes for each file and around them. */
export function defineFormatter(parts: Partial<ReportParts> & Pick<ReportParts, 'file'>): Formatter {
  const {begin = () => '', end = () => '', file} = parts
  const whole: ReportParts = {begin, file, end}
  return Object.assign(
    (...[files, options]: Parameters<Formatter>): string => {
      const tally = new Tally()
      let text = begin(options)
      for (const each of files) {
        text += file(each, options, {totals: tally, length: text.length})
        tally.add(each)
      }
      return text + end(tally, options, {totals: tally, length: text.length})
    },
    {parts: whole}
  )
}
