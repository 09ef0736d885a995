import {caseCounts} from './case-counts.ts'
import {capitalize, isCapitalized} from './casing.ts'
import type {Document} from './document.ts'
import {names} from './names.ts'
import {sentenceStarters} from './sentence-starters.ts'
import type {Token} from './token.ts'

/** A word written small where the draft itself has a capital. */
export interface InconsistentUse {
  readonly token: Token
  /** What the draft writes elsewhere: `Western nations`. */
  readonly pattern: string
  /** How often it does, in running text. */
  readonly count: number
}

/** Words whose capital tells a part of the world from a direction. */
const regions = new Set('west east north south western eastern northern southern'.split(' '))

/** Nouns of places and of landscape: with these `western` is a direction. */
const landscape = new Set(
  (
    'part parts side sides edge edges end ends border borders boundary coast coasts coastal bank banks region regions half ' +
    'halves shore shores slope slopes wall walls city cities town towns district districts suburb suburbs province ' +
    'provinces state states area areas flank front tip route routes hill hills mountain mountains sky horizon wind winds ' +
    'hemisphere territory territories corner corners section sections quarter zone zones reaches fringe outskirts island ' +
    'islands county counties village villages sector frontier limits entrance gate door portion sea tributary river wing ' +
    'exposure sun light margin extremity extreme latitudes plains desert forest forests fields valley country'
  ).split(' ')
)

/** What streets are called, which are capitalized with their names. */
const ways = new Set(
  'street road lane avenue terrace drive crescent close square boulevard grove mews gardens place row gate quay wharf'.split(
    ' '
  )
)

/** Frequency of a word that is no mere name. */
const common = 60

/** Words written small against the draft’s own use. */
export function* inconsistentUses(document: Document): Generator<InconsistentUse> {
  const counts = document.get(caseCounts)
  for (const word of counts.words()) {
    const isWay = ways.has(word)
    if ((!isWay && counts.capitalsOf(word).length < 2) || sentenceStarters.has(word)) continue
    const {lowerTokens, capitalTokens} = counts.of(word)
    if (lowerTokens.length === 0) continue
    const [lowers, capitals] = [viewsOf(document, lowerTokens), viewsOf(document, capitalTokens)]
    // A street is named alike in titles.
    const named = isWay ? viewsOf(document, document.get(names).of(capitalize(word)).tokens) : capitals
    for (const token of lowers) {
      const use =
        sameName(token, named, lowers) ??
        (regions.has(word) ? sameRegion(token, capitals) : sameArticle(token, capitals, lowers)) ??
        sameNext(token, capitals, lowers)
      if (use) yield use
    }
  }
}

const viewsOf = (document: Document, tokens: readonly number[]): readonly Token[] =>
  tokens.map((index) => document.token(index))

/** “eastern Europe” beside “Eastern Europe”: the same word follows, and is no part of a longer name. */
function sameNext(
  token: Token,
  capitals: readonly Token[],
  lowers: readonly Token[]
): InconsistentUse | undefined {
  const {next, document} = token
  if (!next?.isWord || token.spaceAfter === '') return undefined
  const isAlike = (each: Token): boolean =>
    each.next?.text === next.text && each.spaceAfter !== '' && !isAfterName(each)
  const alike = capitals.filter(isAlike)
  const [first] = alike
  if (!first || alike.length < 2 || alike.length < 2 * lowers.filter(isAlike).length) return undefined
  if (!isCapitalized(next.text) && !/^NNS?$/.test(document.tag(next))) return undefined
  return {token, pattern: `${first.text} ${next.text}`, count: alike.length}
}

/** “Shay lane” beside “Shay Lane”: the last word of a name that the draft writes with capitals. */
function sameName(
  token: Token,
  capitals: readonly Token[],
  lowers: readonly Token[]
): InconsistentUse | undefined {
  const {previous, spaceBefore, document} = token
  if (!previous?.isWord || spaceBefore === '' || !isCapitalized(previous.text)) return undefined
  if (regions.has(previous.normal) || document.lexicon.frequency(previous.normal) >= common) return undefined
  const isAlike = (each: Token): boolean =>
    each.spaceBefore !== '' && each.previous?.text === previous.text && !/['’]s?$/.test(previous.text)
  const alike = capitals.filter(isAlike)
  const small = lowers.filter(isAlike).length
  const [first] = alike
  if (!first || small > 1 || alike.length < (ways.has(token.normal) ? 1 : 3)) return undefined
  return {token, pattern: `${previous.text} ${first.text}`, count: alike.length}
}

/** “western sanctions” beside “Western nations”, “the west” beside “the West”. */
function sameRegion(token: Token, capitals: readonly Token[]): InconsistentUse | undefined {
  const isAlike = token.normal.endsWith('ern') ? isRegional : isRegion
  if (!isAlike(token)) return undefined
  const alike = capitals.filter(isAlike)
  const [first] = alike
  if (!first || alike.length < 2) return undefined
  const pattern = token.normal.endsWith('ern')
    ? `${first.text} ${first.next?.text ?? ''}`
    : `the ${first.text}`
  return {token, pattern, count: alike.length}
}

/** An adjective before a noun that is neither a name nor landscape. */
function isRegional(token: Token): boolean {
  const {next, document} = token
  if (!next?.isWord || token.spaceAfter === '' || landscape.has(next.normal)) return false
  return !isAfterName(token) && /^(?:NNS?|JJ)$/.test(document.tag(next)) && !isCapitalized(next.text)
}

/** `the West` as a part of the world: nothing that it would be the west of, no way there. */
function isRegion(token: Token): boolean {
  const {previous} = token
  if (previous?.normal !== 'the' || !standsAlone(token)) return false
  return !/^(?:to|on|toward|towards|in|from|at|into|out)$/.test(previous.previous?.normal ?? '')
}

/** “the internet” once beside “the Internet” many times. */
function sameArticle(
  token: Token,
  capitals: readonly Token[],
  lowers: readonly Token[]
): InconsistentUse | undefined {
  const isAlike = (each: Token): boolean => each.previous?.normal === 'the' && standsAlone(each)
  if (!isAlike(token)) return undefined
  const alike = capitals.filter(isAlike)
  const [first] = alike
  if (!first || alike.length < 4 || lowers.filter(isAlike).length > alike.length / 4) return undefined
  return {token, pattern: `the ${first.text}`, count: alike.length}
}

/** Whether no noun, number, name or `of` follows that would make it part of something else. */
function standsAlone({next, document, spaceAfter}: Token): boolean {
  if (!next) return true
  if (spaceAfter === '') return /^[.,;:)?!”"’]$/.test(next.normal)
  if (next.kind !== 'word') return next.kind === 'punctuation'
  return (
    next.normal !== 'of' && !isCapitalized(next.text) && !/^(?:NN|JJ|CD|VBN|VBG)/.test(document.tag(next))
  )
}

/** Whether a capitalized word stands before that no sentence start explains: both may be one name. */
const isAfterName = ({previous, spaceBefore}: Token): boolean =>
  previous?.isWord === true && spaceBefore !== '' && isCapitalized(previous.text) && !previous.opensSentence
