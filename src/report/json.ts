import type {Message} from '../rule/message.ts'
import {summarize} from './summary.ts'
import type {Formatter} from './types.ts'

/** Everything, for programs. The shape is a contract: keys are added, never changed. */
export const formatJson: Formatter = (files) => {
  const reported = files.map(({path, source, original, messages}) => ({
    path,
    messages: messages.map(pickMessage),
    ...(original === undefined || original === source ? {} : {output: source})
  }))
  return `${JSON.stringify({files: reported, summary: summarize(files)})}\n`
}

const pickMessage = ({
  ruleId,
  severity,
  reason,
  note,
  url,
  place,
  actual,
  expected,
  fix
}: Message): Message => ({
  ruleId,
  severity,
  reason,
  note,
  url,
  place,
  actual,
  expected,
  fix
})
