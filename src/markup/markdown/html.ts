import type {Leaf} from '../leaf.ts'
import {findExit, type Parsed} from './inline.ts'

/** Elements whose content is not prose. */
const opaque = new Set(
  'audio button canvas code iframe kbd math object pre samp script select style svg textarea tt var video'.split(
    ' '
  )
)
/** Elements without content that are seen. */
const images = new Set(['embed', 'img', 'input'])

interface Tag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty' | 'comment' | 'other'
}

const comment = /^<!--([\s\S]*?)-?-?>$/
const comments = /<!--(?:-?>|([\s\S]*?)-->)/g
const rawElement = /^\s*<(?:script|style|textarea|pre)\b/i

function readTag(html: string): Tag {
  if (html.startsWith('<!--')) return {name: '', kind: 'comment'}
  const match = /^<(\/?)([A-Za-z][\w:-]*)/.exec(html)
  const name = match?.[2]?.toLowerCase()
  if (!name) return {name: '', kind: 'other'}
  if (match?.[1]) return {name, kind: 'close'}
  return {name, kind: html.endsWith('/>') ? 'empty' : 'open'}
}

/** Report the comments in a block of HTML, nothing else of which is read. */
export function readHtmlBlock({text, at, builder}: Parsed, from: number, to: number): void {
  const html = text.slice(from, to)
  if (rawElement.test(html)) return
  for (const match of html.matchAll(comments)) {
    const start = from + match.index
    builder.comment(at(start), at(start + match[0].length), (match[1] ?? '').trim())
  }
}

/** Reads the HTML tags among the inline content of one block. */
export class InlineHtml {
  readonly #parsed: Parsed
  readonly #from: number
  readonly #to: number
  /** Events of closing tags by name, from the last to the first; made when first asked for. */
  #closing: Map<string, number[]> | undefined

  constructor(parsed: Parsed, from: number, to: number) {
    this.#parsed = parsed
    this.#from = from
    this.#to = to
  }

  /** Read the tag that the event at `index` begins. Returns the index of the last event it has read. */
  read(index: number, leaf: Leaf): number {
    const {events, at, builder} = this.#parsed
    const token = events[index]?.[1]
    const exit = findExit(events, index)
    if (!token) return exit
    const start = at(token.start.offset)
    const end = at(token.end.offset)
    const html = this.#slice(index)
    const tag = readTag(html)
    if (tag.kind === 'comment') {
      builder.comment(start, end, (comment.exec(html)?.[1] ?? '').trim())
      leaf.hidden()
    } else if (tag.kind === 'other') leaf.hidden()
    else if (tag.name === 'br') leaf.lineBreak(start, end)
    else if (tag.kind === 'close') leaf.mark('close')
    else if (tag.kind === 'open' && this.#isOpaque(tag.name)) {
      const closing = this.#closingAfter(tag.name, index)
      const last = closing === undefined ? undefined : events[closing]?.[1]
      if (closing !== undefined && last) {
        if (tag.name === 'sup') return this.#readNote(index, closing, leaf)
        leaf.object(start, at(last.end.offset))
        return findExit(events, closing)
      }
      leaf.mark('open')
    } else if (images.has(tag.name)) leaf.object(start, end)
    else leaf.mark('open')
    return exit
  }

  /** `<sup>2</sup>` is not part of the word before it, `<sup>th</sup>` is. */
  #readNote(index: number, closing: number, leaf: Leaf): number {
    const {text, events} = this.#parsed
    const content = text.slice(events[index]?.[1].end.offset, events[closing]?.[1].start.offset)
    if (/\p{L}/u.test(content.replace(/<[^>]*>|\([^)]*\)/g, ''))) {
      leaf.mark('open')
      return findExit(events, index)
    }
    leaf.hidden()
    return findExit(events, closing)
  }

  #isOpaque(name: string): boolean {
    return opaque.has(name) || name === 'sup'
  }

  #slice(index: number): string {
    const {text, events} = this.#parsed
    const token = events[index]?.[1]
    return token ? text.slice(token.start.offset, token.end.offset) : ''
  }

  #closingAfter(name: string, index: number): number | undefined {
    const places = this.#closingTags().get(name)
    while (places?.length && (places.at(-1) ?? 0) < index) places.pop()
    return places?.at(-1)
  }

  #closingTags(): Map<string, number[]> {
    if (this.#closing) return this.#closing
    const closing = new Map<string, number[]>()
    for (let index = this.#to - 1; index >= this.#from; index--) {
      const event = this.#parsed.events[index]
      if (event?.[0] !== 'enter' || event[1].type !== 'htmlText') continue
      const tag = readTag(this.#slice(index))
      if (tag.kind !== 'close') continue
      const places = closing.get(tag.name)
      if (places) places.push(index)
      else closing.set(tag.name, [index])
    }
    this.#closing = closing
    return closing
  }
}
