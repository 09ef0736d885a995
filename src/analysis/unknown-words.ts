import type {Lexicon} from '../lexicon/types.ts'
import {straighten} from './characters.ts'
import type {Document} from './document.ts'
import {draftForms, tokensWhere} from './draft-forms.ts'
import {defineFacet} from './facet.ts'
import {byForm} from './memo.ts'
import type {Token} from './token.ts'
import {tokenKinds} from './tokens.ts'
import {unlikelyWords} from './unlikely-words.ts'

/** A word that neither the lexicon nor the configuration knows. */
export interface UnknownWord {
  readonly token: Token
  /** The word with straight apostrophes and without a possessive ending. */
  readonly stem: string
  /** The possessive ending as written, or nothing. */
  readonly ending: string
  /** How often the stem stands in the draft, in any letter case, unknown. */
  readonly count: number
}

/** Unknown words by token index; by each stem in lower case how often it occurs, and its first token. */
export interface UnknownWords {
  readonly words: ReadonlyMap<number, UnknownWord>
  readonly counts: ReadonlyMap<string, number>
  readonly first: ReadonlyMap<string, number>
}

const plain = /^[A-Za-z]+(?:['’ʼ][A-Za-z]+)*$/
const possessive = /['’ʼ]s$/i

/** Words of plain letters that are unknown; identifiers, numbers and accented words are not judged. */
export const unknownWords = defineFacet('unknown-words', (document): UnknownWords => {
  const {lexicon, vocabulary} = document
  const found: {readonly token: Token; readonly stem: string; readonly ending: string}[] = []
  const counts = new Map<string, number>()
  const first = new Map<string, number>()
  const unknown = tokensWhere(
    document,
    (form, kind) =>
      kind === tokenKinds.word && !isListed(lexicon, form) && !vocabulary.accepts(straighten(form.text))
  )
  for (const index of unknown) {
    const token = document.token(index)
    const {text} = token
    const ending = possessive.exec(text)?.[0] ?? ''
    const stem = straighten(text.slice(0, text.length - ending.length))
    found.push({token, stem, ending})
    counts.set(stem.toLowerCase(), (counts.get(stem.toLowerCase()) ?? 0) + 1)
    if (!first.has(stem.toLowerCase())) first.set(stem.toLowerCase(), index)
  }
  const words = new Map<number, UnknownWord>()
  for (const word of found)
    words.set(word.token.index, {...word, count: counts.get(word.stem.toLowerCase()) ?? 1})
  return {words, counts, first}
})

/** Whether a word is known whatever the configuration says, or is not judged. */
const isListed = byForm(
  (lexicon: Lexicon, {text}): boolean =>
    text.length < 2 ||
    !plain.test(text) ||
    (!unlikelyWords.has(text) && lexicon.knowsAnywhere(straighten(text)))
)

const fewestWords = 30
const foreignShare = 0.25

/** Whether so many words of the draft are unknown, accented ones included, that it is written in another language. */
export const isForeign = defineFacet('is-foreign', (document): boolean => {
  const {forms, kinds, starts} = document.get(draftForms)
  let words = 0
  let unknown = 0
  for (const [rank, form] of forms.entries()) {
    if (kinds[rank] !== tokenKinds.word) continue
    const count = (starts[rank + 1] ?? 0) - (starts[rank] ?? 0)
    words += count
    if (!document.knowsForm(form)) unknown += count
  }
  return words >= fewestWords && unknown > words * foreignShare
})

/** Whether a word stands among other unknown small words, as in a phrase of another language. */
export function isAmongUnknown(document: Document, word: UnknownWord): boolean {
  const {words} = document.get(unknownWords)
  const {sentence, index} = word.token
  let near = 0
  let all = 0
  let total = 0
  for (let each = sentence.first; each < sentence.end; each++) {
    if (document.tokens.kinds[each] === tokenKinds.word) total++
    const other = words.get(each)
    if (!other || each === index || other.stem.toLowerCase() === word.stem.toLowerCase()) continue
    all++
    if (Math.abs(each - index) <= 2) near++
  }
  return near >= 2 || (near >= 1 && all >= 3) || (all >= 4 && all * 3 >= total)
}

/** Whether a word is part of something longer that is no prose: it touches a mark of code, a digit or an object. */
export function isPartOfCode(token: Token): boolean {
  const before = token.spaceBefore === '' ? token.previous : undefined
  const after = token.spaceAfter === '' ? token.next : undefined
  return [before, after].some(
    (beside) =>
      beside !== undefined &&
      (/^[/\\_@#=+<>~^|&$%]$/.test(beside.text) || beside.kind === 'object' || beside.kind === 'number')
  )
}
