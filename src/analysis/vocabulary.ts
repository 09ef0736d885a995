import {uncapitalize} from './casing.ts'

/** Words that the configuration and the draft's own directives declare right. */
export interface Vocabulary {
  /** Whether a word is declared; a possessive counts as its noun. */
  accepts(word: string): boolean
  /** Declared names that are capitalized otherwise than `word`, which is given in any case. */
  casings(word: string): readonly string[]
  /** All declared forms. */
  readonly forms: readonly string[]
}

const possessive = /(?:'s|'|’s|’)$/

const noForms: readonly string[] = []

let last: {
  readonly words: readonly string[]
  readonly names: readonly string[]
  readonly vocabulary: Vocabulary
} = {words: [], names: [], vocabulary: createVocabulary([], [])}

/** As `createVocabulary`; drafts that are checked one after the other under one configuration share one. */
export function vocabularyOf(words: readonly string[], names: readonly string[]): Vocabulary {
  if (!areEqual(words, last.words) || !areEqual(names, last.names))
    last = {words, names, vocabulary: createVocabulary(words, names)}
  return last.vocabulary
}

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

/**
 * @param words - Accepted in any position; one with a capital (`GitHub`) only so capitalized.
 * @param names - Accepted so capitalized; several words may stand in one entry.
 */
export function createVocabulary(words: readonly string[], names: readonly string[]): Vocabulary {
  const forms = [...words, ...names.flatMap((name) => [name, ...name.split(/\s+/)])].map((form) =>
    form.replace(/’/g, "'")
  )
  const exact = new Set(forms)
  const byLower = new Map<string, string[]>()
  for (const form of exact) {
    const key = form.toLowerCase()
    byLower.set(key, [...(byLower.get(key) ?? []), form])
  }
  const has = (word: string): boolean =>
    exact.has(word) ||
    exact.has(uncapitalize(word)) ||
    (word === word.toUpperCase() && byLower.has(word.toLowerCase()))
  return {
    accepts: (word) => forms.length > 0 && (has(word) || has(word.replace(possessive, ''))),
    casings: (word) =>
      (forms.length > 0 && byLower.get(word.toLowerCase().replace(possessive, ''))) || noForms,
    forms: [...exact]
  }
}
