import {isCapitalized} from './casing.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {inLeadIn} from './lead-ins.ts'
import type {Token} from './token.ts'
import {tokenKinds} from './tokens.ts'

/** How often the draft writes a word small and with a capital where neither is forced: within running text. */
export interface CaseCount {
  readonly lower: number
  readonly capital: number
  /** Indices of the tokens counted, in order. */
  readonly lowerTokens: readonly number[]
  readonly capitalTokens: readonly number[]
}

/** Letter case of the draft's words by their form in lower case, possessive `'s` taken off. */
export interface CaseCounts {
  of(normal: string): CaseCount
  readonly entries: ReadonlyMap<string, CaseCount>
}

const none: CaseCount = {lower: 0, capital: 0, lowerTokens: [], capitalTokens: []}

/** The word without a possessive ending, straight or curly: `belarus's` and `belarus'` give `belarus`. */
export function withoutPossessive(word: string): string {
  const stem = word.endsWith('s') ? word.length - 1 : word.length
  const mark = word[stem - 1]
  return mark === "'" || mark === '’' ? word.slice(0, stem - 1) : word
}

/** Counts of capitals; see `isFree` for what counts. */
export const caseCounts = defineFacet('case-counts', (document): CaseCounts => {
  const entries = new Map<
    string,
    {lower: number; capital: number; lowerTokens: number[]; capitalTokens: number[]}
  >()
  for (const token of freeWords(document)) {
    const key = withoutPossessive(token.normal)
    let count = entries.get(key)
    if (!count) {
      count = {lower: 0, capital: 0, lowerTokens: [], capitalTokens: []}
      entries.set(key, count)
    }
    if (isCapitalized(token.text)) {
      count.capital++
      count.capitalTokens.push(token.index)
    } else {
      count.lower++
      count.lowerTokens.push(token.index)
    }
  }
  return {entries, of: (normal) => entries.get(withoutPossessive(normal)) ?? none}
})

function* freeWords(document: Document): Generator<Token> {
  const {count, kinds} = document.tokens
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== tokenKinds.word) continue
    const token = document.token(index)
    if (isFree(token)) yield token
  }
}

/**
 * Whether a word's letter case is its own: it opens no sentence, quotation or text after a colon, and stands neither in
 * a heading, a table header, a short cell nor a lead-in, where title case may rule.
 */
export function isFree(token: Token): boolean {
  const {block, previous} = token
  if (block.kind === 'heading' || block.kind === 'table-header' || token.opensSentence) return false
  if (!previous || (!previous.isWord && /^[:"“‘'([*•|]$/.test(previous.normal))) return false
  if (block.kind === 'table-cell' && block.end - block.start < 40) return false
  return !inLeadIn(token)
}
