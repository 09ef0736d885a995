import type {VFileMessage} from 'vfile-message'
import type {FixEdit, Message, MessagePlace, Severity} from '../rule/message.ts'

type Facts = Partial<Pick<Message, 'severity' | 'fix'>>

/**
 * Turn a message of a `VFile` into what formatters take. Messages of outside plugins have fewer facts: without a
 * severity, `fatal` decides, and without a place they are shown at the start of the file.
 */
export function toMessage(message: VFileMessage & Facts): Message {
  return {
    ruleId: message.ruleId ?? message.source ?? 'message',
    severity: message.severity ?? severityOf(message.fatal),
    reason: message.reason,
    note: message.note ?? null,
    url: message.url ?? null,
    place: placeOf(message),
    actual: message.actual ?? '',
    expected: message.expected ?? [],
    fix: fixOf(message.fix)
  }
}

const severityOf = (fatal: boolean | null | undefined): Severity =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'info'

const fixOf = (fix: FixEdit | null | undefined): FixEdit | null =>
  fix ? {range: fix.range, text: fix.text} : null

function placeOf({place}: VFileMessage): MessagePlace {
  const start = place && 'start' in place ? place.start : place
  const end = place && 'start' in place ? place.end : place
  return {start: pointOf(start), end: pointOf(end)}
}

function pointOf(
  point: {line: number; column: number; offset?: number | undefined} | undefined
): MessagePlace['start'] {
  return {line: point?.line ?? 1, column: point?.column ?? 1, offset: point?.offset ?? 0}
}
