import type {Block} from '../markup/prose.ts'
import type {Document} from './document.ts'
import {headingCases} from './heading-cases.ts'
import {shareOf} from './noun-phrase.ts'
import {afterNumber, continuesBefore, openingCase, openings} from './openings.ts'
import {isResuming, judgeSentenceStart, type StartVerdict} from './sentence-breaks.ts'
import type {Sentence} from './sentences.ts'
import {isSmallName} from './small-names.ts'
import type {Token} from './token.ts'

/** A word that begins a sentence, an item or a cell, and that lacks its capital. */
export interface SmallStart {
  readonly token: Token
  /** Whether nothing but a slip explains it. */
  readonly safe: boolean
  /** Whether it is a verb whose subject got lost, so that a capital may not be what is missing: `shows the parts.` */
  readonly lacksSubject: boolean
}

/** Words of a sentence that lack a capital: its first, one after the colon of a title, one after a cry. */
export function* smallStarts(sentence: Sentence, document: Document): Generator<SmallStart> {
  if (document.get(openings).writesSmall) return
  const first = document.firstOf(sentence)
  if (first && isSmall(first)) {
    const isBlockStart = first.block.start === first.start || isAfterNumber(first, document)
    const verdict = isBlockStart
      ? judgeBlockStart(first, document)
      : judgeSentenceStart(first, sentence, document)
    const lacksSubject = isPredicate(first, sentence)
    if (verdict) yield {token: first, safe: verdict === 'safe' && !lacksSubject, lacksSubject}
  }
  const {normals} = document.tokens
  const isHeading = first?.block.kind === 'heading'
  for (let index = sentence.first + 1; index < sentence.end - 1; index++) {
    const mark = normals[index]
    if (mark !== '!' && !(mark === ':' && isHeading)) continue
    const token = document.token(index + 1)
    if (token.spaceBefore === '' || !isSmall(token)) continue
    if (mark === ':' ? isAfterTitle(token, document) : isAfterCry(token, index, sentence, document)) {
      yield {token, safe: mark === ':', lacksSubject: false}
    }
  }
}

/** Whether a sentence of prose begins with a verb in the third person and asks nothing. */
const isPredicate = (first: Token, {end}: Sentence): boolean =>
  first.block.kind === 'paragraph' &&
  first.document.tokens.normals[end - 1] !== '?' &&
  shareOf(first, (tag) => tag === 'VBZ') > 0.3 &&
  (first.next?.isWord === true || first.next?.kind === 'object')

/** Whether nothing but the block's number stands before a token. */
function isAfterNumber({block, index}: Token, document: Document): boolean {
  const {first} = document.spanOf(block)
  return index === first + 2 && afterNumber(document.token(first)).index === index
}

/** `- **target** `string` what to test`: a parameter in bold, before its type. */
function isTerm({document, next, place}: Token): boolean {
  if (next?.kind !== 'object') return false
  const {map, source} = document.prose
  const {start, end} = map.cover(place)
  return /[*_]/.test(source[start - 1] ?? '') && /[*_]/.test(source[end] ?? '')
}

/** Particles that names begin with. */
const particles = new Set(
  'von van de der den del della di da du la le al el bin ibn ten ter zu af av'.split(' ')
)
const attached = new Set('( / = : _ + < > [ { @ # \\ ~ ^ | & $ %'.split(' '))

/** `- roads: two million`: the word of a list item before its colon, no `key:value`. */
const isLeadIn = ({block}: Token, mark: Token): boolean =>
  mark.normal === ':' && block.kind === 'list-item' && mark.spaceAfter !== '' && mark.next !== undefined

/** Whether a word is small though it could have a capital: no name, command, brand, key or mark of a list. */
function isSmall(token: Token): boolean {
  const {next, previous, text, normal} = token
  if (!/^\p{Ll}/u.test(text) || openingCase(token) !== 'small') return false
  if (text.length === 1 && normal !== 'a') return false
  if (token.document.settings.names.includes(text)) return false // A name that its owner writes small.
  if (previous && token.spaceBefore === '' && !/^[.!?"”’)]$/.test(previous.normal)) return false
  if (isTerm(token) || isSmallName(token)) return false
  if (!next) return true
  if (next.spaceBefore === '') {
    if (attached.has(next.normal) && !isLeadIn(token, next)) return false
    if (/^[.)-]$/.test(next.normal) && text.length === 1) return false
    if (next.normal === '.' && /^(?:ex|cf|eg|ie|vs|op)$/.test(normal)) return false
  }
  return !(particles.has(normal) && /^\p{Lu}/u.test(next.text))
}

function judgeBlockStart(first: Token, document: Document): StartVerdict {
  const {block} = first
  const all = document.get(openings)
  const {capital, small} = all.siblings(block)
  const words = document.spanOf(block)
  if (block.kind === 'paragraph') {
    if (words.end - words.first < 9 && !/[.!?:…]["”’)]*\s*$/.test(document.slice(block))) return undefined
    return continuesBefore(first, document) || linksLists(first, document) ? undefined : 'safe'
  }
  if (block.kind === 'heading') {
    if (words.end - words.first === 1) return capital >= 3 && small === 1 ? 'likely' : undefined
    return small <= Math.max(1, capital / 2) ? 'safe' : undefined
  }
  if (isSentence(block, document) && capital === 1 && small === 1) {
    const around = all.relatives(block)
    return around.capital >= 2 && around.capital >= 4 * (around.small - 1) ? 'likely' : undefined
  }
  if (capital < 2 || small > capital / 2) return undefined
  return capital >= 2 * small && words.end - words.first > 1 ? 'safe' : 'likely'
}

/** “or make none of them one:” after a list: a sentence that lists interrupt goes on. */
const linksLists = ({block, normal}: Token, document: Document): boolean =>
  /^(?:or|and|but|nor|then|plus)$/.test(normal) && document.blocks[block.index - 1]?.kind === 'list-item'

/** Whether a block of several words ends with a stop. */
const isSentence = (block: Block, document: Document): boolean =>
  / \S+ .*[.!?]["”’)]*\s*$/s.test(document.slice(block))

/** After the colon of a heading in title case. */
const isAfterTitle = (token: Token, document: Document): boolean =>
  document.get(headingCases).get(token.block.index)?.style === 'title'

/** After “It works!”, but not after “Oh!” or a name with such a mark. */
function isAfterCry(token: Token, mark: number, sentence: Sentence, document: Document): boolean {
  const word = document.token(mark).previous
  if (!word?.isWord || mark - sentence.first < 2 || /^\p{Lu}/u.test(word.text)) return false
  if (document.tokens.normals[sentence.end - 1] === '!' || token.next?.normal === '!') return false
  return !token.quoted && !isResuming(token.normal)
}
