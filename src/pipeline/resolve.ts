import type {Document} from '../analysis/document.ts'
import type {QuotationPolicy} from '../config/types.ts'
import {minimalEdit} from '../fix/edit.ts'
import {objectReplacement} from '../markup/prose.ts'
import {type ProseOffset, proseOffset, type Range} from '../markup/range.ts'
import type {Directives} from '../rule/directives.ts'
import type {FixEdit, Message, Severity} from '../rule/message.ts'
import {LineIndex} from './place.ts'
import type {RuleFinding} from './run.ts'
import {ruleUrl} from './url.ts'

/** What resolution depends on beside the findings. */
export interface ResolveSettings {
  /** Configured severities, by rule id; a rule that is not in it keeps its own. */
  readonly severities: ReadonlyMap<string, Severity>
  readonly quotations: QuotationPolicy
  readonly directives: Directives
}

const ranks: Record<Severity, number> = {error: 2, warning: 1, info: 0}

/** Of two findings on the same text the more telling category speaks. */
const categories = [
  'repetition',
  'apostrophe',
  'confusion',
  'grammar',
  'spacing',
  'capitalization',
  'punctuation',
  'consistency',
  'style',
  'spelling'
]

/**
 * Turns findings into messages: places in the file, severities, what a fix may do, one message for one text, in order
 * of the file.
 */
export function resolve(
  document: Document,
  findings: readonly RuleFinding[],
  settings: ResolveSettings
): readonly Message[] {
  const lines = new LineIndex(document.prose.source)
  const byPlace = new Map<string, Message>()
  for (const finding of findings) {
    const message = toMessage(document, finding, settings, lines)
    if (!message) continue
    const key = `${message.place.start.offset}:${message.place.end.offset}`
    const rival = byPlace.get(key)
    if (!rival || compareRivals(message, rival) < 0) byPlace.set(key, message)
  }
  return withoutParts([...byPlace.values()]).sort(
    (a, b) =>
      a.place.start.offset - b.place.start.offset ||
      a.place.end.offset - b.place.end.offset ||
      (a.ruleId < b.ruleId ? -1 : 1)
  )
}

/** Leaves out what is said of part of a text where a finding on the whole says more: `lost` in `at a lost for words`. */
function withoutParts(messages: Message[]): Message[] {
  messages.sort(
    (a, b) => a.place.start.offset - b.place.start.offset || b.place.end.offset - a.place.end.offset
  )
  let open: Message[] = []
  return messages.filter((message) => {
    open = open.filter(({place}) => place.end.offset >= message.place.end.offset)
    if (open.some((whole) => speaksFor(whole, message))) return false
    open.push(message)
    return true
  })
}

/** Whether a finding goes before one inside it, and changes what that stands on or touches. */
function speaksFor(whole: Message, part: Message): boolean {
  const {start, end} = part.place
  const [expected] = whole.expected
  if (expected === undefined || compareTelling(whole, part) > 0) return false
  const edit = minimalEdit(whole.actual, expected, whole.place.start.offset, Number)
  return edit.start <= end.offset && edit.end >= start.offset
}

/** Negative if `a` should be kept. What tells more does, then the id decides, then what is expected. */
function compareRivals(a: Message, b: Message): number {
  return (
    compareTelling(a, b) ||
    compareUnits(a.ruleId, b.ruleId) ||
    compareUnits(a.expected[0] ?? '', b.expected[0] ?? '')
  )
}

/** Order of UTF-16 units: any order will do that is the same everywhere, and that of a language takes long to load. */
const compareUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Negative if `a` tells more: by severity, then by category. */
function compareTelling(a: Message, b: Message): number {
  const category = (message: Message): number => categories.indexOf(message.ruleId.split('/')[0] ?? '')
  return ranks[b.severity] - ranks[a.severity] || category(a) - category(b)
}

function toMessage(
  document: Document,
  finding: RuleFinding,
  settings: ResolveSettings,
  lines: LineIndex
): Message | undefined {
  const {rule, place} = finding
  const quoted = settings.quotations !== 'check' && isQuoted(document, place)
  if (quoted && settings.quotations === 'skip') return undefined
  const {map, source} = document.prose
  const exact = map.exact(place)
  const range = exact ?? map.cover(place)
  if (settings.directives.suppresses(rule.id, range)) return undefined
  const edits = (finding.expected ?? []).map((text) => sourceEdit(document, place, text))
  const expected = exact
    ? [...(finding.expected ?? [])]
    : edits.flatMap((edit) =>
        edit && edit.range[0] >= range.start && edit.range[1] <= range.end
          ? [source.slice(range.start, edit.range[0]) + edit.text + source.slice(edit.range[1], range.end)]
          : []
      )
  const safe = (finding.safe ?? rule.meta.fixable === 'safe') && !finding.query && !quoted
  return {
    ruleId: rule.id,
    severity: severityOf(finding, settings),
    reason: readable(finding.reason),
    note: finding.note === undefined ? null : readable(finding.note),
    url: ruleUrl(rule.id),
    place: lines.place(range.start, range.end),
    actual: source.slice(range.start, range.end),
    expected: [...new Set(expected)],
    fix: (safe && edits[0]) || null
  }
}

/** A message about prose with what is no prose left out: `….` for a code span and a stop. */
const readable = (text: string): string => text.replaceAll(objectReplacement, '…')

function severityOf({rule, query}: RuleFinding, settings: ResolveSettings): Severity {
  if (query) return 'info'
  const {defaultSeverity} = rule.meta
  return settings.severities.get(rule.id) ?? (defaultSeverity === 'warn' ? 'warning' : defaultSeverity)
}

/** The smallest splice of the file that writes `text` at a place of the prose, or `undefined` if markup is in its way. */
function sourceEdit(document: Document, place: Range<ProseOffset>, text: string): FixEdit | undefined {
  const edit = minimalEdit(document.slice(place), text, place.start, proseOffset)
  const range = document.prose.map.exact(edit)
  return range && {range: [range.start, range.end], text: edit.text}
}

/** Whether any token that a place touches is in other people's words. */
function isQuoted(document: Document, place: Range<ProseOffset>): boolean {
  const {starts, ends, count} = document.tokens
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < place.start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < count && (starts[index] ?? 0) <= place.end; index++)
    if (document.isQuoted(index)) return true
  return false
}
