import {isFree} from './case-counts.ts'
import {codeWords} from './code-words.ts'
import type {Document} from './document.ts'
import {headingCases} from './heading-cases.ts'
import {freePrefixes} from './morphology.ts'
import {ownName} from './own-name.ts'
import {isAffix, isIntroduced, isNamePart, isNickname} from './strange-words.ts'
import type {Token} from './token.ts'
import {isAmongUnknown, isPartOfCode, type UnknownWord} from './unknown-words.ts'

const interjection =
  /^(?:[aeiou]*h+[aeiouhm]*|(?:[hb][aeiou]+){2,}h*|[a-z]*([a-z])\1{3,}[a-z]*|[a-z]*([a-z])\2{2}h*|[mhzgr]+|(?:la|na|ha|ho|he|ja|da){2,})$/
const contraction = /^[a-z]+'(?:t|re|ve|ll|d|m)$/

/** Little words of other languages that are none of English: their neighbours are foreign, too. */
const foreign = new Set(
  (
    'le les la des du de un une mon aux au et est que qui je vous nous il elle avec dans el los las una por del di della che ' +
    'gli der das und ein eine mit von zu ist nicht den dem ad eh modus mutatis per inter sine'
  ).split(' ')
)

/** Why an unknown word is none that a dictionary need hold, whatever it resembles. */
export function isBeyondDictionaries(word: UnknownWord): boolean {
  const {token, stem} = word
  const lower = stem.toLowerCase()
  if (
    stem.includes("'") &&
    (!contraction.test(lower) || token.document.knows(lower.slice(0, lower.indexOf("'"))))
  )
    return true
  if (interjection.test(lower)) return true
  if (
    isClipped(token) ||
    isIntroduced(token) ||
    isNickname(token) ||
    isNamePart(token) ||
    isAffix(token) ||
    token.document.get(ownName)?.split('-').includes(lower) ||
    token.document.get(codeWords).parts.has(lower) ||
    [token.previous, token.next].some((beside) => beside && foreign.has(beside.normal))
  )
    return true
  return isPartOfCode(token) || isCompoundPart(token) || isAmongUnknown(token.document, word)
}

/**
 * Whether it is but part of a word: letters were dropped, as an apostrophe says (`goin’`, `’ospital`), or a quote or
 * bracket stands in the middle (`Shi‘ite`, `act[ing]`), or a hyphen goes before an ending (`East Coast-ers`).
 */
function isClipped({previous, next, spaceBefore, normal, quoted}: Token): boolean {
  if (next && next.spaceBefore === '' && next.normal === "'" && (/in$/.test(normal) || !quoted)) return true
  if (!previous || spaceBefore !== '') return false
  if (previous.normal === '-') return normal.length <= 3 || /^(?:esque|isms?|itis|ness|wise)$/.test(normal)
  if (!/^['‘‛[]$/.test(previous.normal) || closesLater(previous)) return false
  return /['’]/.test(previous.text) || (previous.spaceBefore === '' && previous.previous?.isWord === true)
}

/** Whether an apostrophe is an opening quote: one that stands at the end of a word follows, and none opens before it. */
function closesLater(quote: Token): boolean {
  if (quote.spaceBefore === '' && quote.previous?.isWord) return false
  const {document, sentence} = quote
  for (let index = quote.index + 1; index < sentence.end; index++) {
    const token = document.token(index)
    if (!/^['’]$/.test(token.text)) continue
    const opens = token.spaceBefore !== '' && token.spaceAfter === ''
    return !opens && token.previous?.isWord === true && !/in$/.test(token.previous.normal)
  }
  return false
}

/** A test whether a form is a word that others can be built from: listed, and met in edited English. */
export const isEstablished =
  ({lexicon}: Document) =>
  (form: string): boolean =>
    lexicon.frequency(form) >= 25 && lexicon.knowsAnywhere(form)

/** Whether a word stands in a title of common words: `Federal Xyz Service`. */
export function isAmongTitleWords({previous, next, document}: Token): boolean {
  return [previous, next].some(
    (beside) =>
      beside?.isWord === true &&
      /^\p{Lu}\p{Ll}{2,}/u.test(beside.text) &&
      !beside.opensSentence &&
      document.lexicon.frequency(beside.normal) >= 80
  )
}

/** Whether a hyphen joins the word to another. */
export const isInCompound = ({previous, next, spaceBefore, spaceAfter}: Token): boolean =>
  (previous?.normal === '-' && spaceBefore === '') || (next?.normal === '-' && spaceAfter === '')

/** Whether a word in a hyphenated compound is a prefix, or stands beside another unknown word or no word at all. */
function isCompoundPart(token: Token): boolean {
  const {previous, next} = token
  const before =
    previous?.normal === '-' && token.spaceBefore === '' && previous.spaceBefore === ''
      ? previous.previous
      : undefined
  const after =
    next?.normal === '-' && next.spaceBefore === '' && next.spaceAfter === '' ? next.next : undefined
  if (after && freePrefixes.has(token.normal)) return true
  if (before && isAgent(token)) return true
  return [before, after].some(
    (beside) => beside && (beside.kind !== 'word' || !token.document.knows(beside.text))
  )
}

/** “a right-hander”, “two-wheelers”, “slim-waisted”: who or what has that. */
function isAgent({document, normal}: Token): boolean {
  const stem = /^(.+?)(?:ers?|ed)$/.exec(normal)?.[1] ?? ''
  const isWord = isEstablished(document)
  return stem.length > 2 && [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some(isWord)
}

/** Whether a capital is forced on the word, or may be by title case: it says nothing of whether it is a name. */
export const isCapitalForced = (token: Token): boolean => !isFree(token) && !isInSentenceHeading(token)

/** Whether it stands in a heading that is written like a sentence, not at its beginning. */
function isInSentenceHeading({block, document, opensSentence, previous}: Token): boolean {
  if (block.kind !== 'heading' || opensSentence || /^[:"“‘'(]$/.test(previous?.normal ?? ':')) return false
  const heading = document.get(headingCases).get(block.index)
  return heading?.style === 'sentence' && heading.small.length > 2
}
