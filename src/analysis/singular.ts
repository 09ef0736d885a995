import type {Document} from './document.ts'

/** The singular that a regular plural belongs to (`agencies`: `agency`), or `undefined` if the lexicon has none. */
export function singularOf(document: Pick<Document, 'lexicon'>, plural: string): string | undefined {
  if (!/[^s'’us]s$|[aeiou]us$/.test(plural) && !/[^i]ses$/.test(plural)) return undefined
  const candidates = [plural.slice(0, -1)]
  if (plural.endsWith('ies')) candidates.unshift(`${plural.slice(0, -3)}y`)
  else if (/(?:s|x|z|ch|sh|o)es$/.test(plural)) candidates.push(plural.slice(0, -2))
  return candidates.find((form) => form.length > 2 && document.lexicon.frequency(form) > 0)
}
