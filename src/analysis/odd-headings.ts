import type {Block} from '../markup/prose.ts'
import type {ProseOffset, Range} from '../markup/range.ts'
import {capitalize} from './casing.ts'
import type {Document} from './document.ts'
import {headingCases, isMiddling} from './heading-cases.ts'
import {openingCase} from './openings.ts'
import type {Token} from './token.ts'

/** A heading written like a sentence where the others are written like titles. */
export interface OddHeading {
  /** From its first small word to its last. */
  readonly place: Range<ProseOffset>
  /** These in title case. */
  readonly expected: string
  /** How many headings of its level are in title case. */
  readonly titles: number
}

const fewest = 2
const longest = 3

/** The heading if it is the only one like a sentence among at least two of its level that are like titles. */
export function oddHeading(block: Block, document: Document): OddHeading | undefined {
  const cases = document.get(headingCases)
  const {small = [], capital = []} = cases.get(block.index) ?? {}
  const [first] = small
  if (!first || capital.length > 0 || small.length > longest || !small.every(isSlipInTitle)) return undefined
  const siblings = document.blocks.filter(({kind, level}) => kind === 'heading' && level === block.level)
  const styles = siblings.map(({index}) => cases.get(index))
  const titles = styles.filter((each) => each?.style === 'title').length
  const others = styles.filter((each) => each !== undefined && each.small.length > 0).length
  if (titles < fewest || others !== 1 || /[,.?!]/.test(document.slice(block).replace(/^\d+\./, '')))
    return undefined
  const {previous} = first
  const from = previous && isPronoun(previous) && !previous.opensSentence ? previous : first
  const last = small.at(-1) ?? first
  const expected = [...document.tokensOf({first: from.index, end: last.index + 1})]
    .map((token) => {
      const text = small.includes(token) || isPronoun(token) ? capitalize(token.text) : token.text
      return token === from ? text : token.spaceBefore + text
    })
    .join('')
  return {place: {start: from.start, end: last.end}, expected, titles}
}

/** A small word that titles capitalize though many leave it: pronouns, forms of “to be”. */
const isPronoun = ({normal, casing}: Token): boolean =>
  casing === 'lower' && isMiddling(normal) && normal.length < 5

/** A small word of everyday English that nothing keeps small in a title: no unit, no command, no aside. */
export function isSlipInTitle(token: Token): boolean {
  const {previous, next, text} = token
  if (text.length < 3 || openingCase(token) !== 'small' || token.quoted) return false
  if (previous?.kind === 'number' || previous?.normal === '(') return false
  return !next || token.spaceAfter !== '' || !/^[(/=_.]$/.test(next.normal)
}
