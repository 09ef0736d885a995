import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {isBeyondDictionaries} from './spelling-context.ts'
import type {Token} from './token.ts'
import {tokenKinds} from './tokens.ts'
import {type UnknownWord, unknownWords} from './unknown-words.ts'

/** A word with a space inside: `sta ndard`. */
export interface BrokenWord {
  readonly first: Token
  readonly last: Token
  /** The word without the space, as it would be written there. */
  readonly whole: string
}

/** Lowest frequency of a word that is broken, and of one whose parts are words or endings themselves. */
const wellKnown = 60
const common = 110
/** How often a part stands in the draft at most. */
const mostUses = 2
/** Letters that stand alone as words, as names or as what units and sections are called. */
const alone = /^[ai]$/
/** What ends words and is no word, though dictionaries list some of it. */
const endings =
  /^(?:ly|ing|ed|er|ers|tion|tions|sion|ment|ments|ness|ity|ies|es|en|est|ous|ive|ance|ence|wards|ful|ble|ted|ting|ded|ding|ned|ning)$/

/** Words that a space breaks in two, by the indices of both tokens. */
export const brokenWords = defineFacet('broken-words', (document): ReadonlyMap<number, BrokenWord> => {
  const found = new Map<number, BrokenWord>()
  const {words} = document.get(unknownWords)
  for (const word of words.values()) add(found, brokenAt(word.token, word))
  const {kinds, normals, count} = document.tokens
  for (let index = 0; index < count; index++) {
    const normal = normals[index] ?? ''
    if (
      kinds[index] !== tokenKinds.word ||
      !(normal.length === 1 ? !alone.test(normal) : endings.test(normal))
    )
      continue
    const token = document.token(index)
    if (!found.has(index)) add(found, normal.length === 1 ? letterAt(token) : endingAt(token))
  }
  return found
})

function add(found: Map<number, BrokenWord>, broken: BrokenWord | undefined): void {
  if (!broken || found.has(broken.first.index) || found.has(broken.last.index)) return
  found.set(broken.first.index, broken)
  found.set(broken.last.index, broken)
}

/** An unknown word and a neighbour that make one word. */
function brokenAt(token: Token, word: UnknownWord): BrokenWord | undefined {
  if (word.count > mostUses || word.ending !== '' || isBeyondDictionaries(word)) return undefined
  const [left, right] = [joined(token.previous, token), joined(token, token.next)]
  const best = [left, right]
    .filter((pair) => pair !== undefined)
    .sort((a, b) => frequencyOf(b) - frequencyOf(a))[0]
  return best && frequencyOf(best) >= wellKnown ? best : undefined
}

/** A letter that is no word before or after the rest of one: `s tore`, `phon e`. */
function letterAt(token: Token): BrokenWord | undefined {
  const [left, right] = [joined(token.previous, token), joined(token, token.next)]
  // The rest may be a word by chance: then only the letter speaks for it.
  const best = [left, right].find((pair) => pair && frequencyOf(pair) >= common && isOrphan(token))
  return best
}

/** A letter in lower case in running text, where no other single letter is. */
function isOrphan(token: Token): boolean {
  const {document, sentence, normal} = token
  for (let index = sentence.first; index < sentence.end; index++) {
    const other = document.tokens.normals[index] ?? ''
    if (index !== token.index && /^(?:[b-hj-z]|[=+×<>*/^_]|\d.*)$/.test(other)) return false
  }
  return document.tokens.normals.indexOf(normal) === document.tokens.normals.lastIndexOf(normal)
}

/** An ending that stands apart from its word. */
function endingAt(token: Token): BrokenWord | undefined {
  const pair = joined(token.previous, token)
  return pair && frequencyOf(pair) >= common ? pair : undefined
}

const frequencyOf = ({first, whole}: BrokenWord): number =>
  first.document.lexicon.frequency(whole.toLowerCase())

/** Two words in lower case with nothing but a space between, and what they make. */
function joined(first: Token | undefined, last: Token | undefined): BrokenWord | undefined {
  if (!first?.isWord || !last?.isWord || first.sentence !== last.sentence || last.spaceBefore !== ' ')
    return undefined
  if (!/^\p{L}\p{Ll}*$/u.test(first.text) || !/^\p{Ll}+$/u.test(last.text) || first.block.kind === 'heading')
    return undefined
  if (first.casing !== 'lower' && !first.opensSentence) return undefined
  if (isAttached(first.previous, first.spaceBefore) || isAttached(last.next, last.spaceAfter, true))
    return undefined
  const whole = first.text + last.text
  return whole.length > 3 && isListed(first.document, whole) ? {first, last, whole} : undefined
}

const isAttached = (beside: Token | undefined, space: string, after = false): boolean =>
  beside !== undefined && space === '' && !(after ? /^[.,;:!?)”"’'-]$/ : /^[("“‘'—–-]$/).test(beside.text)

const isListed = ({lexicon}: Document, whole: string): boolean => lexicon.knowsAnywhere(whole)
