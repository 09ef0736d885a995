import type {Document} from './document.ts'
import {openingCase} from './openings.ts'
import type {Sentence} from './sentences.ts'
import type {Token} from './token.ts'

/** Whether a small word begins a sentence: surely, probably, or not. */
export type StartVerdict = 'safe' | 'likely' | undefined

/** Words that tell who spoke, or that take up what a quotation or a bracket interrupts. */
const resuming = new Set(
  (
    'he she they i we you it said says asked asks replied wrote added and or but nor as is was are were in on at of to for ' +
    'by with from that which who when while where because if than so yet not has had'
  ).split(' ')
)

/** Whether a word takes up what a quotation, a title or a cry interrupted. */
export const isResuming = (word: string): boolean => resuming.has(word)

/** Judge a small word after a mark that may have ended the sentence before it. */
export function judgeSentenceStart(first: Token, sentence: Sentence, document: Document): StartVerdict {
  const before = sentence.first > 0 ? document.token(sentence.first - 1) : undefined
  if (!before || before.block.index !== first.block.index || first.index !== sentence.first) return undefined
  if (before.normal === ')' || before.normal === ']') return undefined
  if (/^["”’']$/.test(before.normal)) {
    return resuming.has(first.normal) || /^VB[DPZ]$/.test(document.tag(first)) ? undefined : 'likely'
  }
  const word = before.previous
  if (!word || /^[.…]/.test(word.normal) || isStaccato(first, sentence, word)) return undefined
  if (before.normal === '?') return judgeQuestion(first, sentence, word, document)
  if (before.normal !== '.') return undefined
  if (isNumeral(word)) return undefined
  if (word.isWord && isAbbreviation(word, document)) return undefined
  return 'safe'
}

/** “Every. single. time.” */
const isStaccato = (first: Token, sentence: Sentence, word: Token): boolean =>
  (word.opensSentence && /^\p{Ll}/u.test(word.text)) ||
  (sentence.end - sentence.first === 2 && first.next?.normal === '.')

/** A question may go on after its mark: in a series of questions, after a title. */
function judgeQuestion(first: Token, sentence: Sentence, word: Token, document: Document): StartVerdict {
  const question = document.sentences[sentence.index - 1]
  const asks = document.tokens.normals[sentence.end - 1] === '?'
  if (!question || asks || question.end - question.first < 4) return undefined
  if (/^\p{Lu}/u.test(word.text) || resuming.has(first.normal)) return undefined
  return 'safe'
}

/** `1.` in a running enumeration. */
const isNumeral = (word: Token): boolean =>
  word.kind === 'number' &&
  /^\d{1,2}$/.test(word.text) &&
  (word.opensSentence || word.previous?.isWord === false)

/** A short word that no dictionary has as a word, or that is listed as an abbreviation. */
function isAbbreviation(word: Token, document: Document): boolean {
  const {text, normal} = word
  if (text.length === 1 || /^[ivxlc]+$/.test(text)) return true
  if (!document.knows(text)) return text.length < 7 && text !== text.toUpperCase()
  return (
    openingCase(word) === 'none' &&
    text.length < 6 &&
    /^\p{Ll}/u.test(text) &&
    document.lexicon.frequency(normal) < 60
  )
}
