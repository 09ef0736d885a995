import type {Document} from './document.ts'

/** One kind of knowledge about a draft, computed at most once and only when a rule asks for it. */
export interface Facet<Value> {
  readonly name: string
  /** Its own, from 0 on. */
  readonly number: number
  readonly compute: (document: Document) => Value
  /** What its value depends on, for drafts that are checked again and again. */
  readonly scope: FacetScope<Value>
}

/**
 * `draft`: anything in the draft. `block`: what it says of a token or block depends on that block alone. With `isSame`:
 * anything, but it can be told whether two versions of the value say the same to all who asked the first.
 */
export type FacetScope<Value> = 'draft' | 'block' | {isSame(before: Value, now: Value): boolean}

let count = 0

/**
 * Define a facet; ask for it with `document.get(facet)`. It may ask for others.
 * @param name - For debugging; the facet itself is the key.
 * @param compute - Pure; its result is read-only.
 * @param scope - Default: `draft`. With any other, a result that finds things out when it is asked must not ask for a
 *   facet of the scope `draft` then.
 */
export const defineFacet = <Value>(
  name: string,
  compute: (document: Document) => Value,
  scope: FacetScope<Value> = 'draft'
): Facet<Value> => ({name, number: count++, compute, scope})

/** The scope of a value that says the same where the same is written of it, such as counts. */
export const sameAs = <Value>(write: (value: Value) => unknown): FacetScope<Value> => ({
  isSame: (before, now) => JSON.stringify(write(before)) === JSON.stringify(write(now))
})
