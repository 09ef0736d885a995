import type {Document} from './document.ts'

/** One kind of knowledge about a draft, computed at most once and only when a rule asks for it. */
export interface Facet<Value> {
  readonly name: string
  readonly compute: (document: Document) => Value
}

/**
 * Define a facet; ask for it with `document.get(facet)`. It may ask for others.
 * @param name - For debugging; the facet itself is the key.
 * @param compute - Pure; its result is read-only.
 */
export const defineFacet = <Value>(name: string, compute: (document: Document) => Value): Facet<Value> => ({
  name,
  compute
})
