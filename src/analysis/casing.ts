/** Letter case of a word: `iPhone` and `THe` are mixed; a single capital counts as title case. */
export type Casing = 'lower' | 'title' | 'upper' | 'mixed' | 'none'

const letter = /\p{L}/u
const uncased = /^\P{L}*$/u
const capitalized = /^\P{L}*\p{Lu}/u

const apostrophe = 0x2019
const isUpperAscii = (code: number): boolean => code >= 65 && code <= 90
const isLowerAscii = (code: number): boolean => code >= 97 && code <= 122

/** Letter case of a word, as far as its letters have any. */
export function casingOf(word: string): Casing {
  let lower = 0
  let upper = 0
  let opens = false
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code >= 128 && code !== apostrophe) return casingOfAny(word)
    if (isLowerAscii(code)) lower++
    else if (isUpperAscii(code)) {
      if (lower + upper === 0) opens = true
      upper++
    }
  }
  if (lower + upper === 0) return 'none'
  if (upper === 0) return 'lower'
  if (upper === 1 && opens) return 'title'
  if (lower === 0) return 'upper'
  return lower === 1 && isPluralOfCapitals(word) ? 'upper' : 'mixed'
}

/** `MPs`, `CEO’s`; but `Es` is mixed. */
const isPluralOfCapitals = (word: string): boolean => word.length > 3 && /^\p{Lu}+['’]?s$/u.test(word)

/** Letter case of a word with letters beyond ASCII, which Unicode's own tables tell. */
function casingOfAny(word: string): Casing {
  if (uncased.test(word)) return 'none'
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return 'none'
  if (word === lower) return 'lower'
  const titled = capitalize(lower)
  if (word === titled) return 'title'
  if (word === upper) return 'upper'
  return isPluralOfCapitals(word) ? 'upper' : 'mixed'
}

/** Where the first letter of a word stands, or -1. */
function firstLetter(word: string): number {
  const code = word.charCodeAt(0)
  return isLowerAscii(code) || isUpperAscii(code) ? 0 : word.search(letter)
}

/** The word with its first letter, wherever it stands, in upper case and the rest as it is. */
export function capitalize(word: string): string {
  const at = firstLetter(word)
  if (at < 0) return word
  const first = String.fromCodePoint(word.codePointAt(at) ?? 0)
  return word.slice(0, at) + first.toUpperCase() + word.slice(at + first.length)
}

/** The word with its first letter in lower case and the rest as it is. */
export function uncapitalize(word: string): string {
  const at = firstLetter(word)
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
export function isCapitalized(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (isUpperAscii(code)) return true
    if (isLowerAscii(code)) return false
    if (code >= 128) return capitalized.test(word)
  }
  return false
}
