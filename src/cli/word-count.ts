import type {Survey} from '../analysis/survey.ts'

/** An unknown word over some drafts. */
export interface UnknownWord {
  /** As most of them begin with writing it. */
  readonly word: string
  readonly count: number
  /** In how many drafts it stands. */
  readonly files: number
  /** What to do about it: put it into `names` or `words`, or correct it. */
  readonly hint: 'names' | 'words' | 'correct'
  /** What was most likely meant, or `null`. */
  readonly meant: string | null
}

/** Adds up the unknown words of drafts. */
export class WordCount {
  readonly #words = new Map<
    string,
    {
      readonly forms: Map<string, number>
      count: number
      capitals: number
      files: number
      slips: number
      meant: string | null
    }
  >()

  add({unknown}: Pick<Survey, 'unknown'>): void {
    for (const [key, {text, count, capitals, meant}] of unknown) {
      const word = this.#words.get(key) ?? {
        forms: new Map(),
        count: 0,
        capitals: 0,
        files: 0,
        slips: 0,
        meant: null
      }
      this.#words.set(key, word)
      word.forms.set(text, (word.forms.get(text) ?? 0) + count)
      word.count += count
      word.capitals += capitals
      word.files++
      if (meant !== undefined) word.slips++
      word.meant ??= meant ?? null
    }
  }

  /** The most frequent first, then in order of the alphabet. */
  get all(): readonly UnknownWord[] {
    return [...this.#words.values()]
      .map(({forms, count, capitals, files, slips, meant}) => ({
        word: mostFrequent(forms),
        count,
        files,
        // Taken for a slip in half of the drafts that have it.
        hint:
          slips * 2 >= files
            ? ('correct' as const)
            : capitals * 2 > count
              ? ('names' as const)
              : ('words' as const),
        meant
      }))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
  }
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}
