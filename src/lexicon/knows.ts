import {dialectFlags, type Lexicon, wordFlags} from './types.ts'

const everywhere = Object.values(dialectFlags).reduce((all, flag) => all | flag, 0)

/** Words that take no possessive ending: `your's` and `its'` are slips. */
const withoutPossessive = new Set(
  (
    'a an and as at but by for from had has have he her hers hi his i in is it its me mine my of on or our ours she so than that the their ' +
    'theirs them then there these they this those thus to us was we were when where which whose why with you your yours'
  ).split(' ')
)

/** Membership as a reader means it: in any position of a sentence, with or without a possessive ending. */
export function createKnowledge(flags: Lexicon['flags']): Pick<Lexicon, 'knows' | 'knowsAnywhere'> {
  const isKnown = (word: string, mask: number): boolean => {
    if (isListed(word, mask, flags)) return true
    const stem = withoutEnding(word)
    if (stem === word || !isListed(stem, mask, flags)) return false
    return !withoutPossessive.has(stem.toLowerCase()) || (flags(stem) & wordFlags.abbreviation) !== 0
  }
  return {
    knows: (word, dialect) => isKnown(word, dialectFlags[dialect]),
    knowsAnywhere: (word) => isKnown(word, everywhere)
  }
}

function withoutEnding(word: string): string {
  if (word.endsWith("'s") || word.endsWith("'S")) return word.slice(0, -2)
  return /[sz]'$/i.test(word) ? word.slice(0, -1) : word
}

function isListed(word: string, mask: number, flags: Lexicon['flags']): boolean {
  if ((flags(word) & mask) !== 0) return true
  const lower = word.toLowerCase()
  if (lower === word) return false
  const title = word.slice(0, 1) + lower.slice(1)
  if (word === title) return (flags(lower) & mask) !== 0
  if (word !== word.toUpperCase()) return isCapitalizedCompound(word, lower, mask, flags)
  return (
    (flags(lower) & mask) !== 0 || (flags(title) & mask) !== 0 || (flags(titleOfParts(lower)) & mask) !== 0
  )
}

/** `Mother-In-Law` is known by `mother-in-law`; `McDonald` written `MCDONALD` by neither. */
const isCapitalizedCompound = (word: string, lower: string, mask: number, flags: Lexicon['flags']): boolean =>
  word.includes('-') && titleOfParts(lower) === word && (flags(lower) & mask) !== 0

const titleOfParts = (lower: string): string =>
  lower.replace(/(?<=^|[-'])\p{L}/gu, (letter) => letter.toUpperCase())
