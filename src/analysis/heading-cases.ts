import {wordFlags} from '../lexicon/types.ts'
import {isCapitalized} from './casing.ts'
import type {Document} from './document.ts'
import {defineFacet, sameAs} from './facet.ts'
import {afterNumber} from './openings.ts'
import type {Token} from './token.ts'

/** Letter case of a title: capitals on all weighty words, or as in a sentence; `mixed` where neither prevails. */
export type TitleStyle = 'title' | 'sentence' | 'mixed'

/** How a run of words in title position is capitalized; names, initials and what is no word do not count. */
export interface TitleCase {
  readonly style: TitleStyle
  /** Words after the first that title case would capitalize, and are. */
  readonly capital: readonly Token[]
  /** Those that are small. */
  readonly small: readonly Token[]
}

/** Words that titles leave small whatever their style: articles, conjunctions, prepositions. */
const light = new Set(
  (
    'a an the and but or nor for so yet as at by in of off on per to up via vs v from with into onto over upon than till ' +
    'about after among around before behind below between beyond during inside near since through toward towards under ' +
    'until within without across against along amid amongst beside despite down like out outside past throughout if ' +
    'while when where de la le du von van der et al n'
  ).split(' ')
)

/** Words that many leave small though style guides capitalize them. */
const middling = new Set(
  'is are was were be been am it its he his she her we our us they their them you your my me i that this not no do does can how why what who'.split(
    ' '
  )
)

/** Whether styles differ on a word in titles: forms of “to be”, pronouns, long prepositions. */
export const isMiddling = (word: string): boolean =>
  middling.has(word) || (light.has(word) && word.length > 4)

/** Title case of the headings by block index. */
export const headingCases = defineFacet(
  'heading-cases',
  (document): ReadonlyMap<number, TitleCase> => {
    const found = new Map<number, TitleCase>()
    for (const block of document.blocks) {
      if (block.kind !== 'heading') continue
      const {first, end} = document.spanOf(block)
      found.set(block.index, titleCaseOf(document, first, end))
    }
    return found
  },
  sameAs((cases: ReadonlyMap<number, TitleCase>) =>
    [...cases].map(([index, {style, capital, small}]) => [
      index,
      style,
      capital.map(textOf),
      small.map(textOf)
    ])
  )
)

const textOf = ({text}: Token): string => text

/** How the draft’s headings in title case write the words that styles differ on, by word; those that open one are left out. */
export const headingWords = defineFacet(
  'heading-words',
  (document): ReadonlyMap<string, {capital: number; small: number}> => {
    const counts = new Map<string, {capital: number; small: number}>()
    for (const [index, {style}] of document.get(headingCases)) {
      const block = document.blocks[index]
      if (style !== 'title' || !block) continue
      const {first, end} = document.spanOf(block)
      for (let at = first + 1; at < end; at++) {
        const token = document.token(at)
        if (!isMiddling(token.normal) || token.previous?.isWord !== true) continue
        const count = counts.get(token.normal) ?? {capital: 0, small: 0}
        counts.set(token.normal, count)
        count[isCapitalized(token.text) ? 'capital' : 'small']++
      }
    }
    return counts
  },
  sameAs((counts: ReadonlyMap<string, {capital: number; small: number}>) => [...counts])
)

/** Judge the tokens from `first` to `end`. */
export function titleCaseOf(document: Document, first: number, end: number): TitleCase {
  const capital: Token[] = []
  const small: Token[] = []
  let opens = true
  const start = first < end ? afterNumber(document.token(first)).index : end
  for (let index = start; index < end; index++) {
    const token = document.token(index)
    if (/^[:?!]$/.test(token.normal)) opens = true
    if (!token.isWord) {
      if (token.kind !== 'punctuation') opens = false
      continue
    }
    const isFirst = opens
    opens = false
    if (isFirst || !counts(token)) continue
    if (isCapitalized(token.text)) capital.push(token)
    else small.push(token)
  }
  return {style: styleOf(capital.length, small.length), capital, small}
}

function styleOf(capital: number, small: number): TitleStyle {
  if (capital >= 2 && capital >= 2 * small) return 'title'
  if (capital === 1 && small === 0) return 'title'
  return small > capital ? 'sentence' : 'mixed'
}

/** Whether a word's case tells anything: names and initials are capitalized in either style, light words small. */
function counts(token: Token): boolean {
  const {casing, normal, previous, document} = token
  if (casing !== 'lower' && casing !== 'title') return false
  if (light.has(normal) || middling.has(normal)) return false
  if (previous && token.spaceBefore === '' && !/^["“‘(]$/.test(previous.normal)) return false
  if (casing === 'lower') return true
  const bare = normal.replace(/'s?$/, '')
  return (document.lexicon.flags(normal) || document.lexicon.flags(bare)) !== 0 && !isNameOnly(token)
}

const isNameOnly = ({text, normal, document}: Token): boolean => {
  const {lexicon} = document
  return lexicon.flags(normal) === 0 && (lexicon.flags(text) & wordFlags.proper) !== 0
}
