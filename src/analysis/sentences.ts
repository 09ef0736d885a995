import type {Prose} from '../markup/prose.ts'
import {attachedAbbreviations, calendarAbbreviations, looseAbbreviations} from './abbreviations.ts'
import {sentenceStarters} from './sentence-starters.ts'
import {type Tokens, tokenKinds} from './tokens.ts'

/** One sentence, or a heading, a cell, an item without a stop. */
export interface Sentence {
  readonly index: number
  /** Index of the first token. */
  readonly first: number
  /** Index after the last token. */
  readonly end: number
  readonly block: number
}

const closers = new Set([')', ']', '}', '"', '”', '»', "'", '*', '_'])
const openers = new Set(['(', '[', '{', '"', '“', '‘', '«', "'", '*', '_', '¿', '¡'])

/** Splits tokens into sentences; none crosses a block. */
export function splitSentences(prose: Prose, tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let index = 0; index < tokens.count; index++) {
    const block = tokens.blocks[index] ?? 0
    const last = index + 1 === tokens.count || tokens.blocks[index + 1] !== block
    const end = last ? index + 1 : boundaryAfter(prose.text, tokens, index)
    if (end === 0) continue
    sentences.push({index: sentences.length, first, end, block})
    first = end
    index = end - 1
  }
  return sentences
}

/** Index after the sentence that the mark at `index` ends, closing quotes and brackets included, or 0. */
function boundaryAfter(text: string, tokens: Tokens, index: number): number {
  const kind = tokens.kinds[index]
  if (kind !== tokenKinds.punctuation && kind !== tokenKinds.abbreviation) return 0
  const mark = text.slice(tokens.starts[index], tokens.ends[index])
  const stop = mark === '.' || mark === '!' || mark === '?'
  const ellipsis = mark === '…' || /^\.{3,}$/.test(mark)
  const abbreviation = kind === tokenKinds.abbreviation && mark.endsWith('.')
  if (!stop && !ellipsis && !abbreviation) return 0
  const block = tokens.blocks[index]
  let end = index + 1
  while (end < tokens.count && tokens.blocks[end] === block && isAttachedCloser(text, tokens, end)) end++
  if (end >= tokens.count || tokens.blocks[end] !== block) return 0 // The block's end ends it anyway.
  let next = end
  while (next < tokens.count && tokens.blocks[next] === block && openers.has(tokens.normals[next] ?? ''))
    next++
  if (next >= tokens.count || tokens.blocks[next] !== block) return 0
  const spaced = (tokens.starts[end] ?? 0) > (tokens.ends[end - 1] ?? 0)
  const closed = end > index + 1
  if (mark === '.') return isStop(text, tokens, index, next, spaced) ? end : 0
  return isOtherEnd(text, tokens, next, {spaced, closed, abbreviation, ellipsis, mark}) ? end : 0
}

const isAttachedCloser = (text: string, tokens: Tokens, index: number): boolean => {
  const spaced = (tokens.starts[index] ?? 0) > (tokens.ends[index - 1] ?? 0)
  const normal = tokens.normals[index] ?? ''
  if (spaced || !closers.has(normal)) return false
  // A straight quote that opens the next sentence follows a space, so an attached one closes.
  return (
    (tokens.ends[index] ?? 0) >= text.length || !/[\p{L}\p{N}]/u.test(text[tokens.ends[index] ?? 0] ?? '')
  )
}

interface End {
  readonly spaced: boolean
  readonly closed: boolean
  readonly abbreviation: boolean
  readonly ellipsis: boolean
  readonly mark: string
}

function isOtherEnd(text: string, tokens: Tokens, next: number, end: End): boolean {
  const begins = startsWithCapital(text, tokens, next)
  if (end.abbreviation) return end.spaced && begins && sentenceStarters.has(tokens.normals[next] ?? '')
  if (end.ellipsis) return begins && end.spaced && sentenceStarters.has(tokens.normals[next] ?? '')
  if (!end.spaced) return begins && tokens.kinds[next] === tokenKinds.word && !end.closed
  if (begins) return true
  if (tokens.kinds[next] !== tokenKinds.word) return tokens.kinds[next] === tokenKinds.number
  return !end.closed && end.mark === '?'
}

function isStop(text: string, tokens: Tokens, index: number, next: number, spaced: boolean): boolean {
  const before = tokens.normals[index - 1] ?? ''
  const attached = (tokens.ends[index - 1] ?? -1) === (tokens.starts[index] ?? 0)
  const begins = startsWithCapital(text, tokens, next)
  const kind = tokens.kinds[next]
  if (!attached) return begins
  if (!spaced) {
    if (kind !== tokenKinds.word || attachedAbbreviations.has(before)) return false
    return begins ? /^[\p{L}\p{N}'%)]{2,}$|^\)$/u.test(before) : isLostStart(tokens, index, next)
  }
  if (attachedAbbreviations.has(before)) {
    if (before === 'no' && begins && kind === tokenKinds.word) return true // “I said no. He left.”
    if (/^(?:in|art|ex|ed|sec|c|v|al|est|trans)$/.test(before))
      return begins && sentenceStarters.has(tokens.normals[next] ?? '')
    return false
  }
  if (/^\p{Lu}$/u.test(text.slice(tokens.starts[index - 1], tokens.ends[index - 1]))) {
    return isInitialEnd(tokens, index, next, begins)
  }
  if (calendarAbbreviations.has(before) && isAbbreviated(text, tokens, index - 1)) {
    return kind !== tokenKinds.number && begins && sentenceStarters.has(tokens.normals[next] ?? '')
  }
  const isStateWord = stateWords.has(before) && !isAbbreviated(text, tokens, index - 1)
  if (looseAbbreviations.has(before) && !isStateWord)
    return begins && (before === 'in' || sentenceStarters.has(tokens.normals[next] ?? ''))
  return true
}

/** Words that also name methods (`array.some`, `promise.then`): a sentence only before a determiner or pronoun. */
const methodNames = new Set(
  'all and any at by each every first for from has have if in into is last like next not of on once only out over some than then to up with'.split(
    ' '
  )
)

const determiners = new Set(
  'the a an it we they this that these those he she you i his her its their our my your there'.split(' ')
)

/** “It leaks.it was”: both space and capital lost after a word. `next` is small. */
function isLostStart(tokens: Tokens, index: number, next: number): boolean {
  const word = tokens.normals[next] ?? ''
  if (
    next !== index + 1 ||
    !sentenceStarters.has(word) ||
    !/^\p{Ll}{2,}$/u.test(tokens.normals[index - 1] ?? '')
  )
    return false
  const spaced =
    (tokens.starts[next + 1] ?? 0) > (tokens.ends[next] ?? 0) && tokens.kinds[next + 1] === tokenKinds.word
  return spaced && (!methodNames.has(word) || determiners.has(tokens.normals[next + 1] ?? ''))
}

/** States whose abbreviations are words when written small. */
const stateWords = new Set('mass ore miss wash ill'.split(' '))

/** `sun` and `mar` are months and days only with a capital. */
const isAbbreviated = (text: string, tokens: Tokens, index: number): boolean =>
  /^\p{Lu}/u.test(text.slice(tokens.starts[index], tokens.ends[index]))

/** “J. Smith” goes on, “Plan B. We left.” ends. */
function isInitialEnd(tokens: Tokens, index: number, next: number, begins: boolean): boolean {
  if (!begins) return false
  if (tokens.normals[index - 1] === 'i') return true
  return sentenceStarters.has(tokens.normals[next] ?? '') && tokens.normals[next] !== 'a'
}

function startsWithCapital(text: string, tokens: Tokens, index: number): boolean {
  const first = text[tokens.starts[index] ?? 0] ?? ''
  if (tokens.kinds[index] === tokenKinds.object) return true
  return first !== first.toLowerCase() || tokens.kinds[index] === tokenKinds.number
}
