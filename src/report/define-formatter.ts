import {Tally} from './summary.ts'
import type {Formatter, ReportParts} from './types.ts'

/** Make a formatter of what it writes for each file and around them. */
export function defineFormatter(parts: Partial<ReportParts> & Pick<ReportParts, 'file'>): Formatter {
  const {begin = '', end = () => '', file} = parts
  const whole: ReportParts = {begin, file, end}
  return Object.assign(
    (...[files, options]: Parameters<Formatter>): string => {
      const tally = new Tally()
      const texts = files.map((each, index) => {
        tally.add(each)
        return file(each, options, index)
      })
      return begin + texts.join('') + end(tally, options)
    },
    {parts: whole}
  )
}
