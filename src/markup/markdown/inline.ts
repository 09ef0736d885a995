import type {Event} from 'micromark-util-types'
import type {Leaf} from '../leaf.ts'
import type {ProseBuilder} from '../prose.ts'
import type {Events} from './events.ts'
import {InlineHtml} from './html.ts'
import {decodeReference} from './references.ts'

/** A parsed file and the way from offsets in what was parsed to offsets in the file. */
export interface Parsed extends Events {
  readonly text: string
  readonly at: (offset: number) => number
  /** Takes the comments. */
  readonly builder: Pick<ProseBuilder, 'comment'>
}

const objects: ReadonlySet<string> = new Set([
  'codeText',
  'image',
  'autolink',
  'literalAutolink',
  'proseObject'
])
const hidden: ReadonlySet<string> = new Set(['gfmFootnoteCall', 'taskListCheck', 'proseHidden'])
const lineEnds: ReadonlySet<string> = new Set(['lineSuffix', 'hardBreakTrailing', 'hardBreakEscape'])
const lineStarts: ReadonlySet<string> = new Set([
  'linePrefix',
  'listItemIndent',
  'blockQuotePrefix',
  'gfmFootnoteDefinitionIndent'
])
const marks: ReadonlySet<string> = new Set([
  'emphasisSequence',
  'strongSequence',
  'strikethroughSequence',
  'labelMarker'
])
/** What an opening mark stands before. */
const bodies: ReadonlySet<string> = new Set(['emphasisText', 'strongText', 'strikethroughText', 'labelText'])

/** Index of the event that ends what the event at `index` begins. */
export function findExit(events: readonly Event[], index: number): number {
  const token = events[index]?.[1]
  let exit = index + 1
  while (exit < events.length && events[exit]?.[1] !== token) exit++
  return exit
}

/** Read the inline content between two events into a leaf. */
export function readInline(parsed: Parsed, from: number, to: number, leaf: Leaf): void {
  const {text, events, at} = parsed
  const html = new InlineHtml(parsed, from, to)
  /** Where white space or a backslash before a line ending began. */
  let lineEnd: number | undefined
  let fixedTo = from
  for (let index = from; index < to; index++) {
    const [phase, token] = events[index] ?? []
    if (phase !== 'enter' || !token) continue
    const type: string = token.type
    const start = at(token.start.offset)
    const end = at(token.end.offset)
    const slice = (): string => text.slice(token.start.offset, token.end.offset)
    if (lineEnds.has(type)) {
      lineEnd = start
      continue
    }
    if (type === 'lineEnding') leaf.lineBreak(lineEnd ?? start, end)
    lineEnd = undefined
    if (type === 'data') readText(slice(), start, leaf, index < fixedTo)
    else if (type === 'characterEscape') leaf.image(start, end, slice().slice(1))
    else if (type === 'characterReference') leaf.image(start, end, decodeReference(slice()))
    else if (objects.has(type)) leaf.object(start, end)
    else if (hidden.has(type)) leaf.hidden()
    else if (lineStarts.has(type)) leaf.extendBreak(end)
    else if (marks.has(type)) leaf.mark(isBody(events[index + 2]) ? 'open' : 'close')
    else if (type === 'resource' || type === 'reference') leaf.mark('close')
    else if (type === 'htmlText') {
      index = html.read(index, leaf)
      continue
    } else {
      if (type === 'link' && isByLabel(parsed, index)) fixedTo = findExit(events, index)
      continue
    }
    index = findExit(events, index)
  }
}

function isBody(event: Event | undefined): boolean {
  return event?.[0] === 'enter' && bodies.has(event[1].type)
}

/** An address has an at sign, which is looked for first: the pattern starts at every word. */
const address = /(?<![\w.+/-])[\w.+-]{1,64}@(?:[\w-]+\.)+[A-Za-z]{2,}(?![\w-])/g

/** Text, in which e-mail addresses hold a place. */
function readText(text: string, start: number, leaf: Leaf, isFixed: boolean): void {
  let from = 0
  if (text.includes('@')) {
    for (const match of text.matchAll(address)) {
      leaf.literal(start + from, start + match.index, isFixed)
      from = match.index + match[0].length
      leaf.object(start + match.index, start + from)
    }
  }
  leaf.literal(start + from, start + text.length, isFixed)
}

/** Whether a link’s text is also the label of its definition, `[text]` or `[text][]`: to change it breaks the link. */
function isByLabel({events, text}: Parsed, index: number): boolean {
  const last = events[findExit(events, index) - 1]?.[1]
  if (last?.type === 'resource') return false
  return last?.type !== 'reference' || text.slice(last.start.offset, last.end.offset) === '[]'
}
