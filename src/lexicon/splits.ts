import type {Lexicon} from './types.ts'

/** Two words that one may have been written for, and how common the rarer of them is. */
export interface Split {
  readonly text: string
  readonly frequency: number
  /** Whether people often write just these two together. */
  readonly isUsual: boolean
}

/** Phrases often written as one word. */
const phrases = new Set(
  (
    'a lot|a while|a little|all right|as well|at least|at all|in front|in case|in spite|in fact|in between|each other|no one|of course|even though|' +
    'so far|so that|as if|as for|each time|this time|next to|up to|such as|due to|thank you|high school|in order|for example|et cetera|a few|' +
    'in the|of the|to the|on the|for the|and the|at the|with the|from the|by the|is the|that the|to be|in a|of a|it is|will be|can be|has been|have been'
  ).split('|')
)

/** Ways to cut a word in lower case into two common ones: `inthe` → `in the`. */
export function findSplits(word: string, frequency: Lexicon['frequency']): readonly Split[] {
  const splits: Split[] = []
  for (let cut = 1; cut < word.length; cut++) {
    const before = word.slice(0, cut)
    const after = word.slice(cut)
    const first = before === 'i' ? 'I' : before
    if ((cut === 1 && before !== 'a' && before !== 'i') || (after.length === 1 && after !== 'a')) continue
    const text = `${first} ${after}`
    const isUsual = phrases.has(text)
    const rarer = Math.min(frequency(first), frequency(after))
    const least = before.length <= 2 || after.length <= 2 ? 140 : 80
    if (isUsual || rarer >= least) splits.push({text, frequency: rarer, isUsual})
  }
  return splits
}
