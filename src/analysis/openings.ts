import {type Lexicon, wordFlags} from '../lexicon/types.ts'
import type {Block} from '../markup/prose.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import type {Token} from './token.ts'

/** Letter case of the first word of a block or sentence; `none` where it is forced or unknown: names, initials, code. */
export type OpeningCase = 'capital' | 'small' | 'none'

/** How often something begins with a capital and small. */
export interface OpeningCount {
  readonly capital: number
  readonly small: number
}

/** How the draft's blocks begin. */
export interface Openings {
  /** Siblings of a block, itself included: items of its list, cells of its column, cells of a header, all headings. */
  siblings(block: Block): OpeningCount
  /** Relatives of a block: items of all lists, body cells of its table, all headings. */
  relatives(block: Block): OpeningCount
  /** Sentences of paragraphs, and those within other blocks. */
  readonly sentences: OpeningCount
  /** Whether the draft is written without capitals. */
  readonly writesSmall: boolean
  /** All of the above as text. */
  readonly key: string
}

/** How common a word must be to count as an everyday word although software lists hold it. */
const everyday = 85

const contracted = /(?:n't|'[a-z]+|')$/
const romanNumeral = /^x{0,3}(?:ix|iv|v?i{0,3})$/
const special = wordFlags.technical | wordFlags.brand | wordFlags.abbreviation

/** Whether a form in lower case is a word that a sentence start capitalizes: neither a command nor a brand nor unknown. */
export function isPlainWord(form: string, lexicon: Lexicon): boolean {
  const flags = lexicon.flags(form)
  if (flags === 0) {
    const bare = form.replace(contracted, '')
    return bare !== form && (lexicon.flags(bare) !== 0 || bare === 'ca' || bare === 'wo')
  }
  if (romanNumeral.test(form) && form !== 'i') return false
  if (lexicon.frequency(form) >= everyday) return true
  return (
    (flags & special) === 0 &&
    !lexicon.casings(form).some((each) => (lexicon.flags(each) & wordFlags.brand) !== 0)
  )
}

/** Letter case of a word that begins something. */
export function openingCase(token: Token): OpeningCase {
  if (!token.isWord) return 'none'
  const {lexicon} = token.document
  const {casing, normal} = token
  if (casing === 'lower') return isPlainWord(normal, lexicon) ? 'small' : 'none'
  if (casing === 'title' || normal === 'a') return isPlainWord(normal, lexicon) ? 'capital' : 'none'
  return 'none'
}

/** Openings of the draft's blocks and sentences. */
export const openings = defineFacet('openings', countOpenings, {
  isSame: (before, now) => before.key === now.key
})

function countOpenings(document: Document): Openings {
  const groups = new Map<string, {capital: number; small: number}>()
  const families = new Map<string, {capital: number; small: number}>()
  const sentences = {capital: 0, small: 0}
  let block = -1
  for (const sentence of document.sentences) {
    const first = document.firstOf(sentence)
    const opening = first ? openingCase(first) : 'none'
    const isRunning = first?.block.kind === 'paragraph' || sentence.block === block
    if (opening !== 'none' && isRunning) sentences[opening]++
    if (sentence.block === block || !first) continue
    block = sentence.block
    const opener = openingCase(afterNumber(first))
    if (opener === 'none') continue
    increment(groups, keyOf(first.block), opener)
    increment(families, familyOf(first.block), opener)
  }
  const writesSmall = sentences.small >= 5 && sentences.small > sentences.capital
  return {
    sentences,
    writesSmall,
    key: JSON.stringify([[...groups], [...families], sentences]),
    siblings: (each) => groups.get(keyOf(each)) ?? none,
    relatives: (each) => families.get(familyOf(each)) ?? none
  }
}

/** Whether the draft is written without capitals. */
export const writesSmall = defineFacet('writes-small', (document) => document.get(openings).writesSmall, {
  isSame: (before, now) => before === now
})

const none: OpeningCount = {capital: 0, small: 0}

function increment(
  counts: Map<string, {capital: number; small: number}>,
  key: string,
  opening: 'capital' | 'small'
): void {
  const count = counts.get(key) ?? {capital: 0, small: 0}
  counts.set(key, count)
  count[opening]++
}

/** The word that begins a block after its number (`5. Any other business`), or else the first token itself. */
export function afterNumber(first: Token): Token {
  const {block, next} = first
  if (first.kind !== 'number' || block.kind === 'paragraph' || block.start !== first.start) return first
  if (!/^\d{1,3}$/.test(first.text) || !next || !/^[.)]$/.test(next.normal) || next.spaceBefore !== '')
    return first
  return next.next && next.spaceAfter !== '' ? next.next : first
}

const keyOf = ({kind, group, column}: Block): string =>
  kind === 'table-cell' ? `${kind} ${group} ${column}` : kind === 'heading' ? kind : `${kind} ${group}`

const familyOf = ({kind, group}: Block): string => (kind === 'table-cell' ? `${kind} ${group}` : kind)

/**
 * Whether a block goes on with the sentence before it: after a block that no mark ends, or after something that is
 * not read (code, a formula) where it begins with a word that takes a sentence up.
 */
export function continuesBefore(first: Token, document: Document): boolean {
  const previous = document.blocks[first.block.index - 1]
  if (!previous) return false
  const ended = /[.!?…]["”’)\]*_]*\s*$/.test(
    document.slice({start: proseEnd(previous, 4), end: previous.end})
  )
  const {map, source} = document.prose
  const gap = source.slice(map.cover(previous).end, map.cover(first.block).start).split(/\r\n?|\n/)
  const unread = gap.slice(1, -1).some((line) => /[^\s>*_+-]/.test(line))
  if (previous.kind === 'heading') return unread && !openers.has(first.normal)
  if (previous.kind !== 'table-cell' && !unread) return !ended
  return !(ended || previous.kind === 'table-cell' || unread) || !openers.has(first.normal)
}

const proseEnd = (block: Block, length: number): Block['start'] =>
  block.end - block.start > length ? ((block.end - length) as Block['start']) : block.start // An offset within the block.

/** Words that open a sentence and seldom take one up after a formula or code. */
const openers = new Set(
  (
    'the this these those a an we you they he she it there here our your my their his her no some all most many each ' +
    'every another both however therefore furthermore moreover meanwhile finally note please after before during when ' +
    'although because since despite once'
  ).split(' ')
)
