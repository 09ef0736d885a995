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
  return hasFiniteVerb(sentence, document) ? 'safe' : 'likely'
}

/** Where there is none, the mark before may be wrong, and not the small letter: “apples. and pears”. */
const hasFiniteVerb = (sentence: Sentence, document: Document): boolean => {
  for (const token of document.tokensOf(sentence))
    if (
      token.isWord &&
      (/['’](?:s|re|m|ll|d|ve|t)$/.test(token.text) || /^(?:VB[DPZ]?|MD)$/.test(document.tag(token)))
    )
      return true
  return false
}

/** “Every. single. time.” */
const isStaccato = (first: Token, sentence: Sentence, word: Token): boolean =>
  (word.opensSentence && /^\p{Ll}/u.test(word.text)) ||
  (sentence.end - sentence.first === 2 && first.next?.normal === '.')

/** Words that go on after a question: with the next of a series, or with who asks. */
const afterQuestion = new Set(
  'and or nor he she i they said says asked asks thought wondered cried'.split(' ')
)

/** A question may go on after its mark: in a series of questions, after a title or a word of surprise. */
function judgeQuestion(first: Token, sentence: Sentence, word: Token, document: Document): StartVerdict {
  const question = document.sentences[sentence.index - 1]
  const isSeries = document.tokens.normals[sentence.end - 1] === '?' && sentence.end - sentence.first < 6
  if (!question || isSeries || question.end - question.first < 4 || afterQuestion.has(first.normal))
    return undefined
  if (/^\p{Lu}/u.test(word.text)) return isTitle(word) ? undefined : 'likely'
  return 'safe'
}

/** Whether a capitalized word ends a title in title case: `Who Wants to Be a Millionaire?`. */
const isTitle = ({previous}: Token): boolean =>
  previous?.isWord === true && /^\p{Lu}/u.test(previous.text) && !previous.opensSentence

/** `1.` in a running enumeration. */
const isNumeral = (word: Token): boolean =>
  word.kind === 'number' &&
  /^\d{1,2}$/.test(word.text) &&
  (word.opensSentence || word.previous?.isWord === false)

/** A short word that no dictionary has as a word, or that is listed as an abbreviation. */
function isAbbreviation(word: Token, document: Document): boolean {
  const {text, normal} = word
  if (text.length === 1 || /^[ivxlc]+$/.test(text)) return true
  if (!document.knows(text)) return text.length < 7 && text !== text.toUpperCase() && !/[aeiouy]$/.test(text)
  return (
    openingCase(word) === 'none' &&
    text.length < 6 &&
    /^\p{Ll}/u.test(text) &&
    document.lexicon.frequency(normal) < 60
  )
}
