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
  /** Indices of the tokens of a word that have a capital that is not forced, in order. */
  capitalsOf(word: string): readonly number[]
}

interface Word {
  /** Its forms by rank: see `draftForms`. */
  readonly capitals: number[]
  readonly small: number[]
  capitalTokens: readonly number[] | undefined
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
    let word = words.get(key)
    if (!word) {
      word = {capitals: [], small: [], capitalTokens: undefined, count: undefined}
      words.set(key, word)
    }
    ;(isCapitalized(text) ? word.capitals : word.small).push(rank)
  }
  const capitalsOf = (word: Word): readonly number[] => {
    word.capitalTokens ??= freeTokens(document, word.capitals)
    return word.capitalTokens
  }
  const countOf = (word: Word): CaseCount => {
    const capitalTokens = capitalsOf(word)
    const lowerTokens = freeTokens(document, word.small)
    return {lower: lowerTokens.length, capital: capitalTokens.length, lowerTokens, capitalTokens}
  }
  return {
    words: () => words.keys(),
    capitalsOf: (key) => {
      const word = words.get(key)
      return word ? capitalsOf(word) : none.capitalTokens
    },
    of(normal) {
      const word = words.get(withoutPossessive(normal))
      if (!word) return none
      word.count ??= countOf(word)
      return word.count
    }
  }
})

/** Tokens of some forms that stand where their letter case is their own. */
const freeTokens = (document: Document, ranks: readonly number[]): readonly number[] =>
  ranks.length === 0
    ? []
    : [...tokensOfRanks(document, ranks)].filter((index) => isFree(document.token(index)))

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
