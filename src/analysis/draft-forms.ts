import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import type {Form} from './interner.ts'

/** The forms of a draft’s tokens, each once, in the order in which they first stand. */
export interface DraftForms {
  readonly forms: readonly Form[]
  /** Kind of the tokens of each; a form with tokens of several kinds is listed for each. */
  readonly kinds: readonly number[]
  /** The tokens of form `i`, in order, are the entries of `tokens` from `starts[i]` on, up to `starts[i + 1]`. */
  readonly starts: Uint32Array
  readonly tokens: Uint32Array
}

/** Tells whether what was noted on a form was noted for this draft. */
let drafts = 0

/** A draft has far fewer forms than tokens: what depends on the form alone is best asked of each form. */
export const draftForms = defineFacet('draft-forms', (document): DraftForms => {
  const draft = ++drafts
  const {count, forms: formOf, kinds: kindOf} = document.tokens
  const ranks = new Uint32Array(count)
  const forms: Form[] = []
  const kinds: number[] = []
  const counts: number[] = []
  for (let index = 0; index < count; index++) {
    const form = formOf[index] as Form // Within bounds, here and below.
    const kind = kindOf[index] as number
    if (form.draft !== draft || kinds[form.rank] !== kind) {
      form.draft = draft
      form.rank = forms.length
      forms.push(form)
      kinds.push(kind)
      counts.push(0)
    }
    const {rank} = form
    ranks[index] = rank
    counts[rank] = (counts[rank] as number) + 1
  }
  const starts = new Uint32Array(forms.length + 1)
  for (let rank = 0; rank < forms.length; rank++)
    starts[rank + 1] = (starts[rank] as number) + (counts[rank] as number)
  const next = starts.slice()
  const tokens = new Uint32Array(count)
  for (let index = 0; index < count; index++) {
    const rank = ranks[index] as number
    tokens[next[rank] as number] = index
    next[rank] = (next[rank] as number) + 1
  }
  return {forms, kinds, starts, tokens}
})

/** Indices of the tokens of all forms that pass a test, in order. */
export function tokensWhere(document: Document, test: (form: Form, kind: number) => boolean): Uint32Array {
  const {forms, kinds} = document.get(draftForms)
  const ranks: number[] = []
  for (let rank = 0; rank < forms.length; rank++)
    if (test(forms[rank] as Form, kinds[rank] as number)) ranks.push(rank)
  return tokensOfRanks(document, ranks)
}

/** Indices of the tokens of forms, given by their ranks in `draftForms`, in order. */
export function tokensOfRanks(document: Document, ranks: readonly number[]): Uint32Array {
  const {starts, tokens} = document.get(draftForms)
  const parts = ranks.map((rank) => tokens.subarray(starts[rank], starts[rank + 1]))
  const [only] = parts
  if (only && parts.length === 1) return only
  const all = new Uint32Array(parts.reduce((sum, {length}) => sum + length, 0))
  let end = 0
  for (const part of parts) {
    all.set(part, end)
    end += part.length
  }
  return all.sort()
}
