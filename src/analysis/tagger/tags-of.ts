import type {PennTag} from '../tagger-types.ts'
import {findEntries, withoutPossessive} from './describe.ts'
import {classShares, classTags, type Lexicon} from './lexicon.ts'
import {casing, casingOf} from './shape.ts'
import {symbolTag} from './symbols.ts'
import {tagOf} from './tags.ts'

/** Share of one tag among those of a word form. */
export interface TagShare {
  readonly tag: PennTag
  readonly share: number
}

function sharesOf(lexicon: Lexicon, entry: number): TagShare[] {
  const shares = classShares(lexicon, entry)
  const sum = shares.reduce((total, share) => total + share, 0)
  return Array.from(classTags(lexicon, entry), (tag, index) => ({
    tag: tagOf(tag),
    share: (shares[index] ?? 0) / (sum || 1)
  })).filter(({share}) => share > 0)
}

/** Even mixture of two lists of shares, likeliest first. */
function blend(left: readonly TagShare[], right: readonly TagShare[]): TagShare[] {
  const shares = new Map<PennTag, number>()
  for (const {tag, share} of [...left, ...right]) shares.set(tag, (shares.get(tag) ?? 0) + share / 2)
  return Array.from(shares, ([tag, share]) => ({tag, share})).sort((a, b) => b.share - a.share)
}

/**
 * How likely each tag is for a word form out of context: as known, else without a possessive mark, else by its ending.
 * A capitalized form that names use, like “Bill”, counts half as a name and half as the word in lower case.
 */
export function tagShares(lexicon: Lexicon, word: string): TagShare[] {
  const symbol = symbolTag(word)
  if (symbol !== undefined) return [{tag: tagOf(symbol), share: 1}]
  const {exact, lower, ending} = findEntries(lexicon, word)
  if (exact >= 0 && lower >= 0) return blend(sharesOf(lexicon, exact), sharesOf(lexicon, lower))
  if (exact >= 0 || lower >= 0) return sharesOf(lexicon, exact >= 0 ? exact : lower)
  const bare = withoutPossessive(word)
  if (bare !== word && bare !== '') return tagShares(lexicon, bare)
  const form = casingOf(word)
  if (form !== casing.lower && form !== casing.none) return [{tag: 'NNP', share: 1}]
  return ending >= 0 ? sharesOf(lexicon, ending) : [{tag: 'NN', share: 1}]
}
