import type {Counts} from './corpus.ts'

/** Tells whether a form looks like a slip in a much more frequent word; a name only if it is a typical one. */
export interface NearMissTest {
  readonly ofWord: (form: string, own: number) => boolean
  readonly ofName: (form: string, own: number) => boolean
}

/** How often a word must stand in the corpus for its near misses to be suspect, by their length. */
const suspicious = (length: number): number => (length <= 4 ? 60 : length <= 6 ? 40 : 12)

/**
 * Build the test from words that are right beyond doubt.
 * Inflections are no slips: a form that only adds or lacks a usual ending of the word is passed.
 */
export function createNearMissTest(words: Iterable<string>, counts: Counts): NearMissTest {
  const byDeletion = new Map<string, string[]>()
  const frequency = (word: string): number => counts.get(word)?.edited ?? 0
  for (const word of words) {
    if (frequency(word) < 1 || word.length < 3) continue
    for (const key of deletionsOf(word)) {
      const list = byDeletion.get(key)
      if (list) list.push(word)
      else byDeletion.set(key, [word])
    }
  }
  const test = (form: string, isSlip: (word: string, count: number) => boolean): boolean => {
    for (const key of deletionsOf(form)) {
      for (const word of byDeletion.get(key) ?? []) {
        if (isSlip(word, frequency(word)) && isOneEdit(form, word)) return true
      }
    }
    return false
  }
  return {
    ofWord: (form, own) => {
      const least = Math.max(suspicious(form.length), own * 300)
      return test(form, (word, count) => {
        const isSuspect = count >= (own === 0 && form.length >= 6 && isTypical(form, word) ? 1 : least)
        return isSuspect && !isInflection(form, word)
      })
    },
    ofName: (name, own) => {
      const form = name.toLowerCase()
      return test(
        form,
        (word, count) =>
          count >= own * 300 && count >= (isTypical(form, word) ? 300 : form.length === 3 ? 60_000 : 6000)
      )
    }
  }
}

/** Whether two forms differ as misspellings do: in a doubled letter, an `e`, the order of two letters, or in vowels. */
const isTypical = (form: string, word: string): boolean =>
  blur(form) === blur(word) || [...form].sort().join('') === [...word].sort().join('')

const blur = (form: string): string => form.replace(/(.)\1/g, '$1').replace(/(?<=.)[aeiou]+(?=.)/g, 'e')

function deletionsOf(word: string): ReadonlySet<string> {
  const keys = new Set([word])
  for (let index = 0; index < word.length; index++) keys.add(word.slice(0, index) + word.slice(index + 1))
  return keys
}

const isInflection = (form: string, word: string): boolean => {
  const [short, long] = form.length < word.length ? [form, word] : [word, form]
  return long.startsWith(short) && /^[sdrny]$/.test(long.slice(short.length))
}

function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
