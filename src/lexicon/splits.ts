import type {Lexicon} from './types.ts'

/** Two words that one may have been written for, and how common the rarer of them is. */
export interface Split {
  readonly text: string
  readonly frequency: number
}

/** Ways to cut a word in lower case into two common ones: `inthe` → `in the`. */
export function findSplits(word: string, frequency: Lexicon['frequency']): readonly Split[] {
  const splits: Split[] = []
  for (let cut = 1; cut < word.length; cut++) {
    const before = word.slice(0, cut)
    const after = word.slice(cut)
    const first = before === 'i' ? 'I' : before
    if ((cut === 1 && before !== 'a' && before !== 'i') || (after.length === 1 && after !== 'a')) continue
    const rarer = Math.min(frequency(first), frequency(after))
    const least = before.length <= 2 || after.length <= 2 ? 140 : 80
    if (rarer >= least) splits.push({text: `${first} ${after}`, frequency: rarer})
  }
  return splits
}
