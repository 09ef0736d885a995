import {parse, postprocess, preprocess} from 'micromark'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import type {Event, Extension, ParseContext, Point} from 'micromark-util-types'
import {braceLine, colonLine, mathsFlow} from './line-syntax.ts'
import {braces, brackets, dollars} from './span-syntax.ts'
import {type Paragraph, shorten} from './stand-ins.ts'

const codes = {dollar: 36, colon: 58, leftBracket: 91, leftBrace: 123} as const

const drafts: Extension = {
  flow: {[codes.leftBrace]: braceLine, [codes.colon]: colonLine, [codes.dollar]: mathsFlow},
  text: {[codes.leftBrace]: braces, [codes.leftBracket]: brackets, [codes.dollar]: dollars}
}

type Constructs = NonNullable<Extension['text']>

/**
 * GitHub’s extensions without those of its autolinks that are not wanted. To look for an e-mail address at every word
 * makes a long paragraph take quadratic time; addresses are found in the text instead.
 */
function withoutAutolinks(extension: Extension, isUnwanted: (name: string) => boolean): Extension {
  const text: Constructs = {}
  for (const [code, entry] of Object.entries(extension.text ?? {})) {
    const constructs = [entry ?? []].flat().filter(({name = ''}) => !isUnwanted(name))
    if (constructs.length > 0) text[Number(code)] = constructs
  }
  return {...extension, text}
}

const matter = frontmatter(['yaml', 'toml'])
const isAutolink = (name: string): boolean => /^(?:email|www|protocol)Autolink$/.test(name)
const base = [matter, withoutAutolinks(gfm(), isAutolink), drafts]
const withAddresses = [matter, withoutAutolinks(gfm(), (name) => name === 'emailAutolink'), drafts]
const withoutIndentedCode: Extension = {disable: {null: ['codeIndented']}}

/** What stands in a file. */
export interface Events {
  readonly events: readonly Event[]
  /** Paragraphs for which one among the events stands, by where the first of them begins. */
  readonly paragraphs: ReadonlyMap<number, readonly Paragraph[]>
}

/**
 * Parse Markdown into micromark’s events: what begins and ends where, offsets into `text`.
 * @param text - Markdown without a byte order mark.
 * @param hasIndentedCode - Whether four spaces begin code.
 */
export function readEvents(text: string, hasIndentedCode: boolean): Events {
  const parser = parserFor(/:\/\/|www\./i.test(text), hasIndentedCode)
  const short = shorten(text)
  const {paragraphs} = short
  const events = postprocess(parser.document().write(preprocess()(short.text, undefined, true)))
  if (short.text !== text) moveTokens(events, short.at)
  return {events, paragraphs}
}

const parsers = new Map<string, ParseContext>()

/** A parser that knows nothing of a text yet. To put its constructs together takes longer than to read a paragraph. */
function parserFor(hasAddresses: boolean, hasIndentedCode: boolean): ParseContext {
  const key = `${hasAddresses} ${hasIndentedCode}`
  let parser = parsers.get(key)
  if (!parser) {
    const extensions = hasAddresses ? withAddresses : base
    parser = parse({extensions: hasIndentedCode ? extensions : [...extensions, withoutIndentedCode]})
    parsers.set(key, parser)
  }
  parser.defined = []
  parser.lazy = {}
  parser.gfmFootnotes = []
  return parser
}

/** Let tokens say where they stand in the whole text. */
function moveTokens(events: readonly Event[], at: (offset: number) => number): void {
  const moved = new Set<Point>() // Tokens share points.
  for (const [, {start, end}] of events) {
    for (const point of [start, end]) {
      if (moved.has(point)) continue
      moved.add(point)
      point.offset = at(point.offset)
    }
  }
}
