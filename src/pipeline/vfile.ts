import type {VFile} from 'vfile'
import type {Message, StetMessage} from '../rule/message.ts'

/** Put messages on a file as `VFileMessage`s, in place of those of this project that are there. */
export function addMessages(file: VFile, messages: readonly Message[]): void {
  file.messages = file.messages.filter(({source}) => source !== 'stet')
  for (const message of messages) {
    const {reason, ruleId, place} = message
    const added = file.message(reason, {
      place: {start: {...place.start}, end: {...place.end}},
      ruleId,
      source: 'stet'
    })
    // Never `fatal: true`: unified’s own runners do not write a file that has a fatal message.
    added.fatal = message.severity === 'info' ? undefined : false
    added.actual = message.actual
    added.expected = [...message.expected]
    if (message.note !== null) added.note = message.note
    if (message.url !== null) added.url = message.url
    Object.assign(added, {severity: message.severity, fix: message.fix} satisfies Partial<StetMessage>)
  }
}

/** The messages of this project on a file. */
export function readMessages(file: VFile): readonly Message[] {
  return file.messages.filter(isOurs).map((message) => ({
    ruleId: message.ruleId ?? '',
    severity: message.severity,
    reason: message.reason,
    note: message.note ?? null,
    url: message.url ?? null,
    place: message.place as Message['place'], // `addMessages` gives every message a position with offsets.
    actual: message.actual ?? '',
    expected: message.expected ?? [],
    fix: message.fix
  }))
}

const isOurs = (message: VFile['messages'][number]): message is StetMessage =>
  message.source === 'stet' && 'severity' in message
