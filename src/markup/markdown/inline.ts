import type {Event} from 'micromark-util-types'
import type {Leaf} from '../leaf.ts'
import type {ProseBuilder} from '../prose.ts'
import {InlineHtml} from './html.ts'
import {decodeReference} from './references.ts'

/** A parsed file and the way from offsets in what was parsed to offsets in the file. */
export interface Parsed {
  readonly text: string
  readonly events: readonly Event[]
  readonly at: (offset: number) => number
  readonly builder: ProseBuilder
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
const sequences: ReadonlySet<string> = new Set([
  'emphasisSequence',
  'strongSequence',
  'strikethroughSequence'
])

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
  let lineEnd: number | undefined
  for (let index = from; index < to; index++) {
    const event = events[index]
    if (event?.[0] !== 'enter') continue
    const type: string = event[1].type
    const from = event[1].start.offset
    const start = at(from)
    const end = at(event[1].end.offset)
    if (lineEnds.has(type)) {
      lineEnd = start
      continue
    }
    if (type === 'lineEnding') leaf.lineBreak(lineEnd ?? start, end)
    lineEnd = undefined
    if (type === 'data') leaf.literal(start, end)
    else if (type === 'characterEscape') {
      leaf.mark('open')
      leaf.literal(start + 1, end)
    } else if (type === 'characterReference')
      leaf.image(start, end, decodeReference(text.slice(from, event[1].end.offset)))
    else if (objects.has(type)) leaf.object(start, end)
    else if (hidden.has(type)) leaf.hidden()
    else if (lineStarts.has(type)) leaf.extendBreak(end)
    else if (sequences.has(type))
      leaf.mark(events[index + 2]?.[0] === 'enter' && isBody(events[index + 2]) ? 'open' : 'close')
    else if (type === 'labelMarker') leaf.mark(isBody(events[index + 2]) ? 'open' : 'close')
    else if (type === 'resource' || type === 'reference') leaf.mark('close')
    else if (type === 'htmlText') {
      index = html.read(index, leaf)
      continue
    } else continue
    index = findExit(events, index)
  }
}

const bodies: ReadonlySet<string> = new Set(['emphasisText', 'strongText', 'strikethroughText', 'labelText'])

function isBody(event: Event | undefined): boolean {
  return event?.[0] === 'enter' && bodies.has(event[1].type)
}
