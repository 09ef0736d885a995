import type {Prose} from '../markup/prose.ts'
import type {Range} from '../markup/range.ts'

/** One directive comment: what it lets stand, and where. */
interface Stretch extends Range {
  /** Empty: every rule. */
  readonly rules: readonly string[]
  /** Place of the comment that says so. */
  readonly comment: Range
}

/** What comments in the draft ask for. */
export interface Directives {
  /** Words that `stet words:` declares right in this draft. */
  readonly words: readonly string[]
  /** Whether a finding of a rule at a place of the file is to be let stand. */
  suppresses(ruleId: string, place: Range): boolean
}

const pattern = /^stet(?:\s+(?<text>.*))?$/s
const ruleId = /^[a-z][a-z-]*\/[a-z][a-z-]*$/

/**
 * Read the directives of a draft: `stet` (the next block stands, or the rest of the block that the comment is in),
 * `stet RULE…` (so far as these rules go), `stet off` and `stet on` with or without rules (a stretch), and
 * `stet words: A, B`. What follows ` -- ` is the reason. Comments of any other form are none of ours.
 */
export function readDirectives(prose: Prose): Directives {
  const words: string[] = []
  const stretches: Stretch[] = []
  const open = new Map<string, Range>()
  for (const comment of prose.comments) {
    const text = pattern.exec(comment.value.trim())?.groups
    if (!text) continue
    const command = (text.text ?? '').split(/(?:^|\s)--(?:\s|$)/)[0]?.trim() ?? ''
    const list = /^words:(?<words>.*)$/s.exec(command)?.groups?.words
    if (list !== undefined)
      words.push(
        ...list
          .split(/[,\n]/)
          .map((word) => word.trim())
          .filter(Boolean)
      )
    else readStretch(prose, comment, command.split(/[\s,]+/).filter(Boolean), open, stretches)
  }
  for (const [rule, comment] of open) {
    stretches.push({
      start: comment.end,
      end: prose.source.length as Range['end'],
      rules: rule ? [rule] : [],
      comment
    })
  }
  return {
    words,
    suppresses: (id, place) =>
      stretches.some(
        ({start, end, rules}) =>
          place.start >= start && place.start <= end && (rules.length === 0 || rules.includes(id))
      )
  }
}

function readStretch(
  prose: Prose,
  comment: Range,
  parts: readonly string[],
  open: Map<string, Range>,
  into: Stretch[]
): void {
  const [first, ...rest] = parts
  const toggles = first === 'off' || first === 'on'
  const rules = toggles ? rest : parts
  if (!rules.every((rule) => ruleId.test(rule))) return
  if (first === 'off') for (const rule of rules.length > 0 ? rules : ['']) open.set(rule, comment)
  else if (first === 'on') {
    for (const [rule, start] of open) {
      if (rules.length > 0 && !rules.includes(rule)) continue
      into.push({start: start.end, end: comment.start, rules: rule ? [rule] : [], comment: start})
      open.delete(rule)
    }
  } else {
    const block = prose.blocks.map((each) => prose.map.cover(each)).find((range) => range.end > comment.end)
    if (block) into.push({start: comment.end, end: block.end, rules, comment})
  }
}
