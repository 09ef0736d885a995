/** Penn Treebank tags, in the order of their numbers. */
export const pennTags = [
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  '.',
  ',',
  ':',
  '(',
  ')',
  '``',
  "''",
  '$',
  '#'
] as const

/** Part-of-speech tag of one word in its sentence. */
export type PennTag = (typeof pennTags)[number]

/** A word form as a tagger knows it, whatever its sentence. */
export interface TaggerWord {
  readonly text: string
}

/** The tags of one sentence. */
export interface SentenceTags {
  /** Tag of the word at an index of the sentence. */
  at(index: number): PennTag
}

/** Assigns part-of-speech tags to the words of one sentence. */
export interface Tagger {
  /**
   * @param words - One sentence: words and punctuation marks, in order. `don't` and `John's` are one word each; the tag
   *   is that of the first part. Apostrophes are straight.
   * @returns One tag a word.
   */
  tag(words: readonly string[]): readonly PennTag[]
  /** What it knows of a word of a sentence, as `tag` takes it. */
  word(text: string): TaggerWord
  /** The tags of one sentence as `tag` gives them, each found when it is asked for. */
  open(words: readonly TaggerWord[]): SentenceTags
  /** How likely each tag is for a word form out of context, from 0 to 1, most likely first. */
  tagsOf(word: string): readonly {readonly tag: PennTag; readonly share: number}[]
}
