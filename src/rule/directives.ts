import type {Prose} from '../markup/prose.ts'
import type {Range} from '../markup/range.ts'

/** One directive comment. */
export interface Directive {
  /** `stand`: the next block; `off` and `on`: begin and end of a stretch; `words`: these are right here. */
  readonly kind: 'stand' | 'off' | 'on' | 'words'
  /** Place of the comment. */
  readonly comment: Range
  /** What it says, without the reason: `off style/extra`. */
  readonly command: string
  /** Rules, none meaning all; or words. */
  readonly names: readonly string[]
  /** Rules, of `names` if it has any, that it has let stand somewhere so far; of `on`, that it has ended. */
  readonly used: Set<string>
}

/** Where a directive lets something stand. */
interface Stretch extends Range {
  /** `undefined`: every rule. */
  readonly rule: string | undefined
  readonly directive: Directive
}

/** What comments in the draft ask for. */
export interface Directives {
  /** In order of the file. */
  readonly all: readonly Directive[]
  /** Words that `stet words:` declares right in this draft. */
  readonly words: readonly string[]
  /** Whether a finding of a rule at a place of the file is to be let stand. Whatever says so is used from then on. */
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
  const all: Directive[] = []
  for (const comment of prose.comments) {
    const text = pattern.exec(comment.value.trim())?.groups
    const command = text && ((text.text ?? '').split(/(?:^|\s)--(?:\s|$)/)[0]?.trim() ?? '')
    const read = command === undefined ? undefined : readCommand(command)
    if (command !== undefined && read) all.push({...read, comment, command, used: new Set()})
  }
  const stretches = findStretches(prose, all)
  return {
    all,
    words: all.flatMap(({kind, names}) => (kind === 'words' ? names : [])),
    suppresses(id, place) {
      let found = false
      for (const {start, end, rule, directive} of stretches) {
        if (place.start < start || place.start > end || (rule !== undefined && rule !== id)) continue
        directive.used.add(id)
        found = true
      }
      return found
    }
  }
}

function readCommand(command: string): Pick<Directive, 'kind' | 'names'> | undefined {
  const list = /^words:(?<words>.*)$/s.exec(command)?.groups?.words
  if (list !== undefined) {
    const names = list.split(/[,\n]/).map((word) => word.trim())
    return {kind: 'words', names: names.filter(Boolean)}
  }
  const parts = command.split(/[\s,]+/).filter(Boolean)
  const [first] = parts
  const kind = first === 'off' || first === 'on' ? first : 'stand'
  const names = kind === 'stand' ? parts : parts.slice(1)
  return names.every((rule) => ruleId.test(rule)) ? {kind, names} : undefined
}

function findStretches(prose: Prose, all: readonly Directive[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  const open = new Map<string | undefined, Directive>()
  for (const directive of all) {
    const {kind, names, comment} = directive
    if (kind === 'words') continue
    const rules = names.length === 0 ? [undefined] : names
    if (kind === 'off') for (const rule of rules) open.set(rule, directive)
    else if (kind === 'on') {
      for (const [rule, begin] of open) {
        if (names.length > 0 && (rule === undefined || !names.includes(rule))) continue
        stretches.push({start: begin.comment.end, end: comment.start, rule, directive: begin})
        directive.used.add(rule ?? '')
        open.delete(rule)
      }
    } else {
      const block = prose.blocks.map((each) => prose.map.cover(each)).find((range) => range.end > comment.end)
      if (block)
        for (const rule of rules) stretches.push({start: comment.end, end: block.end, rule, directive})
    }
  }
  const end = prose.source.length as Range['end'] // A length is an offset.
  for (const [rule, directive] of open) stretches.push({start: directive.comment.end, end, rule, directive})
  return stretches
}
