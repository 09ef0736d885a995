import {createHash} from 'node:crypto'
import type {ReportedFile} from './types.ts'

/** How many units of text on each side tell one place from another. */
const reach = 24

/**
 * What tells each finding of a file from others, and stays the same while lines move: file, rule, the text with what
 * stands around it and, where all that is the same twice, which time it is.
 * @returns In the order of the messages; 64 hexadecimal digits each.
 */
export function fingerprintsOf({path, source, messages}: ReportedFile): readonly string[] {
  const seen = new Map<string, number>()
  return messages.map(({ruleId, place: {start, end}, actual}) => {
    const before = source.slice(Math.max(0, start.offset - reach), start.offset)
    const after = source.slice(end.offset, end.offset + reach)
    const key = JSON.stringify([path, ruleId, ...[before, actual, after].map(withoutLayout)])
    const time = seen.get(key) ?? 0
    seen.set(key, time + 1)
    return createHash('sha256').update(`${key}\n${time}`).digest('hex')
  })
}

/** Text whose lines are broken anew is the same. */
const withoutLayout = (text: string): string => text.replace(/\s+/g, ' ').trim()
