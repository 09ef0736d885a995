import {irregularVerbs} from './irregular-verbs.ts'

/**
 * Past of the irregular verb that a word inflects as if it were regular, then its participle if that differs:
 * `teached`, `runned`, `payed`.
 */
export function irregularPasts(word: string): readonly string[] {
  if (!word.endsWith('ed')) return []
  const stem = word.slice(0, -2)
  for (const base of [`${stem}e`, stem, stem.replace(/([bdgmnprt])\1$/, '$1')]) {
    const verb = irregularVerbs.get(base)
    if (verb) return [...new Set([verb.past[0], verb.participle[0]].flatMap((form) => form ?? []))]
  }
  return []
}
