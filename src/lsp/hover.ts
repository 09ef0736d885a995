import type {Hover, Position} from 'vscode-languageserver/node'
import type {Rule} from '../rule/define-rule.ts'
import type {Message} from '../rule/message.ts'
import type {Checked} from './checks.ts'
import {rangeOf} from './diagnostics.ts'
import {addressOfRule} from './rule-address.ts'
import {touches} from './touches.ts'

const kinds = {error: 'Error', warning: 'Warning', info: 'Query'} as const

/** What is to be said of a place: each finding, its evidence, and what its rule wants. */
export function hoverAt({messages}: Checked, position: Position, rules: readonly Rule[]): Hover | null {
  const here = messages.filter(({place}) => touches(rangeOf(place), {start: position, end: position}))
  const [first] = here
  if (!first) return null
  return {
    contents: {kind: 'markdown', value: here.map((message) => describe(message, rules)).join('\n\n---\n\n')},
    range: rangeOf(first.place)
  }
}

function describe(message: Message, rules: readonly Rule[]): string {
  const {severity, reason, note, ruleId} = message
  const address = addressOfRule(message)
  const rule = rules.find(({id}) => id === ruleId)
  return [
    `**${kinds[severity]}:** ${reason}`,
    ...(note === null ? [] : [note]),
    ...(rule ? [`${rule.meta.description} ${rule.meta.rationale}`] : []),
    address === undefined ? `\`${ruleId}\`` : `[${ruleId}](${address})`
  ].join('\n\n')
}
