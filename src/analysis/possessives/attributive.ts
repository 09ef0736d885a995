import type {Document} from '../document.ts'
import {defineFacet} from '../facet.ts'
import type {Token} from '../token.ts'
import {tokenKinds} from '../tokens.ts'

/** How often each pair of a word in s and the word after it stands in the draft. */
const pairs = defineFacet('plural-pairs', (document: Document): ReadonlyMap<string, number> => {
  const {normals, kinds, blocks, count} = document.tokens
  const counts = new Map<string, number>()
  for (let index = 0; index + 1 < count; index++) {
    const normal = normals[index] ?? ''
    if (!normal.endsWith('s') || kinds[index] !== tokenKinds.word) continue
    if (kinds[index + 1] !== tokenKinds.word || blocks[index + 1] !== blocks[index]) continue
    const pair = `${normal} ${normals[index + 1]}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
})

/** How often the draft has a plural before the same word: a `rules engine` that stands there often is a term, no slip. */
export const timesBefore = ({normal, document}: Token, next: Token): number =>
  document.get(pairs).get(`${normal} ${next.normal}`) ?? 0
