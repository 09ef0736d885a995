/** Words remembered by each function; forgotten together when there are more, as names are without end. */
const remembered = 20_000

/**
 * Remember what a function finds for a word: the words of English come again and again, in every draft.
 * @param compute - Its answer must depend on nothing but the word and the `knowledge` that it is asked with.
 */
export function byWord<Knowledge extends object, Value>(
  compute: (knowledge: Knowledge, word: string) => Value
): (knowledge: Knowledge, word: string) => Value {
  const all = new WeakMap<Knowledge, Map<string, Value>>()
  let last: Knowledge | undefined
  let words = new Map<string, Value>()
  return (knowledge, word) => {
    if (knowledge !== last) {
      words = all.get(knowledge) ?? new Map()
      all.set(knowledge, words)
      last = knowledge
    }
    const known = words.get(word)
    if (known !== undefined || words.has(word)) return known as Value // A value may be `undefined`.
    const value = compute(knowledge, word)
    if (words.size >= remembered) words.clear()
    words.set(word, value)
    return value
  }
}
