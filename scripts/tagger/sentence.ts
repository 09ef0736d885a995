/** One sentence and the number of each word’s tag. */
export interface TaggedSentence {
  readonly words: readonly string[]
  readonly tags: readonly number[]
}
