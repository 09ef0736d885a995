import {isCapitalized} from './casing.ts'
import type {Document} from './document.ts'
import {draftForms, tokensOfRanks} from './draft-forms.ts'
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
  /** Counted when it is asked for. */
  of(normal: string): CaseCount
  /** Words of the draft, in the order in which they first stand. */
  words(): Iterable<string>
  /** Whether a word stands with a capital somewhere in the draft, forced or not. */
  hasCapital(word: string): boolean
}

interface Word {
  /** Its forms by rank: see `draftForms`. */
  readonly ranks: number[]
  hasCapital: boolean
  count: CaseCount | undefined
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
  const {forms, kinds} = document.get(draftForms)
  const words = new Map<string, Word>()
  for (const [rank, {text, normal}] of forms.entries()) {
    if (kinds[rank] !== tokenKinds.word) continue
    const key = withoutPossessive(normal)
    const word = words.get(key)
    const hasCapital = isCapitalized(text)
    if (!word) words.set(key, {ranks: [rank], hasCapital, count: undefined})
    else {
      word.ranks.push(rank)
      word.hasCapital ||= hasCapital
    }
  }
  return {
    words: () => words.keys(),
    hasCapital: (key) => words.get(key)?.hasCapital ?? false,
    of(normal) {
      const word = words.get(withoutPossessive(normal))
      if (!word) return none
      word.count ??= countCases(document, tokensOfRanks(document, word.ranks))
      return word.count
    }
  }
})

function countCases(document: Document, tokens: Iterable<number>): CaseCount {
  const lowerTokens: number[] = []
  const capitalTokens: number[] = []
  for (const index of tokens) {
    const token = document.token(index)
    if (isFree(token)) (isCapitalized(token.text) ? capitalTokens : lowerTokens).push(index)
  }
  return {lower: lowerTokens.length, capital: capitalTokens.length, lowerTokens, capitalTokens}
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
