import type {Message} from '../rule/message.ts'
import {defineFormatter} from './define-formatter.ts'
import type {Formatter} from './types.ts'

/** Everything, for programs. The shape is a contract: keys are added, never changed. */
export const formatJson: Formatter = defineFormatter({
  begin: () => '{"files":[',
  file: ({path, source, original, messages}, _options, {totals: {summary}}) => {
    const output = original === undefined || original === source ? {} : {output: source}
    return `${summary.files > 0 ? ',' : ''}${JSON.stringify({path, messages: messages.map(pickMessage), ...output})}`
  },
  end: ({summary, failures}) => {
    const failed = failures.length === 0 ? '' : `,"failures":${JSON.stringify(failures)}`
    return `],"summary":${JSON.stringify(summary)}${failed}}\n`
  }
})

/** The keys of a message that are in the contract, in its order. */
export const pickMessage = ({
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
