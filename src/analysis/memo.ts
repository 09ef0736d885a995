import type {Form} from './interner.ts'

/** Words remembered by each function; forgotten together when there are more, as names are without end. */
const remembered = 20_000

/**
 * Remember what a function finds for a word: the words of English come again and again, in every draft.
 * @param compute - Its answer must depend on nothing but the word and the `knowledge` that it is asked with.
 * @param most - How many words to remember at once; fewer where an answer is large.
 */
export function byWord<Knowledge extends object, Value>(
  compute: (knowledge: Knowledge, word: string) => Value,
  most = remembered
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
    if (words.size >= most) words.clear()
    words.set(word, value)
    return value
  }
}

/** A list by number that keeps to plain memory, however far apart the numbers are that are put there. */
export class NumberedList<Value> {
  readonly #values: (Value | undefined)[] = []

  get(number: number): Value | undefined {
    return number < this.#values.length ? this.#values[number] : undefined
  }

  set(number: number, value: Value): void {
    // V8 makes a map of an array in which a value is put far beyond its end.
    while (this.#values.length < number) this.#values.push(undefined)
    this.#values[number] = value
  }
}

/**
 * Remember what a function finds for a form: as `byWord`, and looking it up costs hardly more than the call.
 * @param compute - Its answer must depend on nothing but the form and the `knowledge` that it is asked with.
 */
export function byForm<Knowledge extends object, Value>(
  compute: (knowledge: Knowledge, form: Form) => Value
): (knowledge: Knowledge, form: Form) => Value {
  interface Known {
    readonly form: Form
    readonly value: Value
  }
  let last: Knowledge | undefined
  let known = new NumberedList<Known>()
  return (knowledge, form) => {
    const {id} = form
    if (id < 0) return compute(knowledge, form)
    if (knowledge !== last) {
      known = new NumberedList()
      last = knowledge
    }
    // Numbers are given anew when there are too many forms.
    const entry = known.get(id)
    if (entry?.form === form) return entry.value
    const value = compute(knowledge, form)
    known.set(id, {form, value})
    return value
  }
}
