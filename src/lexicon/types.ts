/** English dialects a word can belong to, as bits of `WordFlags`. */
export const dialectFlags = {'en-US': 1, 'en-GB': 2, 'en-CA': 4, 'en-AU': 8, 'en-GB-oxendict': 16} as const

/** A dialect that `language` can name. */
export type Dialect = keyof typeof dialectFlags

/** What the lexicon knows of one written form, as bits; the low five are `dialectFlags`. */
export const wordFlags = {
  /** Accepted, but the dialect prefers another form (`benefitting`); see `preferred`. */
  variant: 1 << 5,
  /** Accepted when met, never suggested: from a widening list, rare, or rude. */
  unsuggested: 1 << 6,
  /** A proper noun or adjective in this capitalization: a place, people, day, month, body, brand. */
  proper: 1 << 7,
  /** A given or family name of a person. */
  person: 1 << 8,
  /** A state, city, region, river, nationality or language. */
  place: 1 << 9,
  /** An abbreviation or initialism, written without its stops. */
  abbreviation: 1 << 10,
  /** A company, product, organization or brand. */
  brand: 1 << 11,
  /** A technical term from software lists. */
  technical: 1 << 12
} as const

/** One guess at what was meant. */
export interface Suggestion {
  readonly text: string
  /** Edit cost, lower is better; 1 is about one ordinary slip of the pen. */
  readonly cost: number
}

/** Options for `Lexicon.suggest`. */
export interface SuggestOptions {
  readonly dialect: Dialect
  /** How many at most. Default: 5. */
  readonly limit?: number
  /** Extra words of this draft or configuration that may be suggested, with how often each stands in the draft. */
  readonly extra?: ReadonlyMap<string, number>
  /**
   * Highest cost that is of use, and which suggestions are: where none is that cheap, dear ones may be missing. Searching
   * far is what takes long, and for names it is in vain.
   */
  readonly worth?:
    | {readonly cost: number; readonly counts: (text: string, word: string) => boolean}
    | undefined
}

/** The English word list: membership, marks, frequencies and suggestions. Forms are case-sensitive, apostrophes straight. */
export interface Lexicon {
  /**
   * Flags of exactly this form (`Germany`, not `germany`), or 0 if it is not listed. Never negative.
   * Possessives are not listed (`dog's`): `knows` understands them from the word.
   */
  flags(form: string): number
  /** How common the form is in edited English mid-sentence: 0 (unseen) to 255, logarithmic. 0 for unlisted forms. */
  frequency(form: string): number
  /**
   * Whether the word is right as a word of the dialect, whatever position it stands in: exactly listed, or in lower
   * case for `Title` and `CAPITALS`, or capitalized for `CAPITALS`, with a possessive `'s` or `'` taken off.
   */
  knows(word: string, dialect: Dialect): boolean
  /** Whether the form is known in any dialect. */
  knowsAnywhere(word: string): boolean
  /** The form that a variant is usually written as in the dialect, or `undefined`. */
  preferred(word: string, dialect: Dialect): string | undefined
  /** Listed capitalizations of a word given in any case: `github` → [`GitHub`], `march` → [`march`, `March`]. */
  casings(word: string): readonly string[]
  /** Listed names of several words that begin with this word, in any case: `united` → [`United States`, …]. */
  namesFrom(word: string): readonly string[]
  /** Guesses, best first; the letter case of `word` is followed (`Necesary` → `Necessary`). May hold a space (`a lot`). */
  suggest(word: string, options: SuggestOptions): readonly Suggestion[]
  /**
   * The one word that can be meant, letter case followed, or `undefined` if there is doubt: right at least 98 times in 100
   * on misspellings kept back. It looks at the word alone; an unknown name or term may still be meant as written.
   */
  certain(word: string, options: SuggestOptions): string | undefined
}
