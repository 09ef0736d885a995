import {tokensWhere} from './draft-forms.ts'
import {defineFacet} from './facet.ts'
import {tokenKinds} from './tokens.ts'

/** What the draft itself does where English leaves a choice. Counts are of occurrences. */
export interface Conventions {
  /** Apostrophe within words: `’` or `'`; of equals, the straight one. */
  readonly apostrophe: "'" | '’'
  readonly curlyApostrophes: number
  readonly straightApostrophes: number
  /** `Belarus’s`: possessives with an s after a noun in s. */
  readonly possessivesWithS: number
  /** `Belarus’` before a word: possessives of capitalized nouns in s without one. */
  readonly possessivesWithoutS: number
  readonly curlyQuotes: number
  readonly straightQuotes: number
  /** Sentence ends followed by two spaces, and by one. */
  readonly doubleSpacedSentences: number
  readonly singleSpacedSentences: number
}

/** The draft's conventions. */
export const conventions = defineFacet(
  'conventions',
  (document): Conventions => {
    const counts = {
      curlyApostrophes: 0,
      straightApostrophes: 0,
      possessivesWithS: 0,
      possessivesWithoutS: 0,
      curlyQuotes: 0,
      straightQuotes: 0,
      doubleSpacedSentences: 0,
      singleSpacedSentences: 0
    }
    const {kinds} = document.tokens
    for (const index of tokensWhere(document, ({normal}) => /['"“”]/.test(normal))) {
      const token = document.token(index)
      const {text} = token
      if (kinds[index] === tokenKinds.word) {
        if (text.includes('’')) counts.curlyApostrophes++
        else if (text.includes("'")) counts.straightApostrophes++
        if (/^\p{Lu}.*s['’]s$/u.test(text)) counts.possessivesWithS++
      } else if (text === '’' || text === "'") {
        if (isBarePossessive(token)) counts.possessivesWithoutS++
      } else if (text === '“' || text === '”') counts.curlyQuotes++
      else if (text === '"') counts.straightQuotes++
    }
    for (const sentence of document.sentences) {
      const first = sentence.first > 0 ? document.token(sentence.first) : undefined
      const space = first?.spaceBefore ?? ''
      if (space === '  ') counts.doubleSpacedSentences++
      else if (space === ' ') counts.singleSpacedSentences++
    }
    return {...counts, apostrophe: counts.curlyApostrophes > counts.straightApostrophes ? '’' : "'"}
  },
  {isSame: (before, now) => JSON.stringify(before) === JSON.stringify(now)}
)

/** The apostrophe of `Belarus’ stance`: after a capitalized noun in s, before a word. */
function isBarePossessive(token: {
  readonly previous: {readonly text: string} | undefined
  readonly spaceBefore: string
  readonly spaceAfter: string
  readonly next: {readonly isWord: boolean} | undefined
  readonly quoted: boolean
}): boolean {
  const {previous, next} = token
  if (!previous || !next?.isWord || token.spaceBefore !== '' || token.spaceAfter === '') return false
  return /^\p{Lu}\p{L}*s$/u.test(previous.text) && !token.quoted
}
