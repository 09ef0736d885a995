import {applyFixes} from '../fix/apply.ts'
import type {Scope} from '../fix/scope.ts'
import type {FixEdit, Message} from '../rule/message.ts'

/** Which fixes to apply: only the certain ones, or the first suggestion of every finding too. */
export type FixType = 'safe' | 'suggestion'

/** What fixing gave. */
export interface Fixed {
  readonly output: string
  /** Messages on `output`: what remains. */
  readonly messages: readonly Message[]
  /** How many fixes were applied. */
  readonly count: number
}

const maximumPasses = 10

/**
 * Check and fix until nothing fixable is left.
 * @param check - Messages for a source; pure.
 * @param scope - Which findings may be fixed; it follows the edits. Default: all.
 * @throws {Error} If the fixes undo one another, naming the rules: a bug in them.
 */
export async function fixAll(
  source: string,
  check: (source: string) => Promise<readonly Message[]>,
  types: readonly FixType[] = ['safe'],
  scope?: Scope
): Promise<Fixed> {
  const seen = new Set([source])
  let output = source
  let messages = await check(source)
  let count = 0
  for (let pass = 0; pass < maximumPasses; pass++) {
    const candidates = wanted().flatMap((message) => {
      const fix = fixOf(message, types)
      return fix ? [{...fix, ruleId: message.ruleId}] : []
    })
    if (candidates.length === 0) return {output, messages, count}
    const {output: next, applied} = applyFixes(output, candidates)
    if (seen.has(next)) throw new Error(`Fixes undo one another: ${ruleIds(applied)}`)
    seen.add(next)
    output = next
    scope?.follow(applied)
    count += applied.length
    messages = await check(output)
  }
  const left = wanted().filter((message) => fixOf(message, types))
  if (left.length > 0) throw new Error(`Fixes do not settle within ${maximumPasses} passes: ${ruleIds(left)}`)
  return {output, messages, count}

  function wanted(): readonly Message[] {
    return scope ? scope.select(messages) : messages
  }
}

function fixOf(message: Message, types: readonly FixType[]): FixEdit | undefined {
  if (message.fix && types.includes('safe')) return message.fix
  const [guess] = message.expected
  if (guess === undefined || message.fix || !types.includes('suggestion')) return undefined
  return {range: [message.place.start.offset, message.place.end.offset], text: guess}
}

const ruleIds = (list: readonly {readonly ruleId: string}[]): string =>
  [...new Set(list.map(({ruleId}) => ruleId))].sort().join(', ')
