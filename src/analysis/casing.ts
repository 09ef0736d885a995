/** Letter case of a word: `iPhone` and `THe` are mixed; a single capital counts as title case. */
export type Casing = 'lower' | 'title' | 'upper' | 'mixed' | 'none'

const letter = /\p{L}/u
const uncased = /^\P{L}*$/u

/** Letter case of a word, as far as its letters have any. */
export function casingOf(word: string): Casing {
  if (uncased.test(word)) return 'none'
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return 'none'
  if (word === lower) return 'lower'
  const titled = capitalize(lower)
  if (word === titled) return 'title'
  if (word === upper) return 'upper'
  return /^\p{Lu}+['’]?s$/u.test(word) && word.length > 3 ? 'upper' : 'mixed'
}

/** The word with its first letter, wherever it stands, in upper case and the rest as it is. */
export function capitalize(word: string): string {
  const at = word.search(letter)
  if (at < 0) return word
  const code = word.codePointAt(at) ?? 0
  const first = String.fromCodePoint(code)
  return word.slice(0, at) + first.toUpperCase() + word.slice(at + first.length)
}

/** The word with its first letter in lower case and the rest as it is. */
export function uncapitalize(word: string): string {
  const at = word.search(letter)
  if (at < 0) return word
  const first = String.fromCodePoint(word.codePointAt(at) ?? 0)
  return word.slice(0, at) + first.toLowerCase() + word.slice(at + first.length)
}

/** `replacement` in the letter case that `original` is written in: `THE` and `an` give `AN`, `The` and `an` give `An`. */
export function matchCase(original: string, replacement: string): string {
  const casing = casingOf(original)
  if (casing === 'upper' && original.length > 1) return replacement.toUpperCase()
  if (casing === 'title' || (casing === 'upper' && original.length === 1)) return capitalize(replacement)
  return replacement
}

/** Whether the first letter is a capital. */
export const isCapitalized = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word)
