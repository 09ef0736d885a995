import {defineFacet} from './facet.ts'
import type {Token} from './token.ts'

/** The words of a list item, heading or paragraph before a colon that introduces the rest: `Trade: it grew.` */
export interface LeadIn {
  /** Index of the first token. */
  readonly first: number
  /** Index of the colon. */
  readonly colon: number
}

const longest = 9

/** Lead-ins by block index; only list items and headings have them. */
export const leadIns = defineFacet(
  'lead-ins',
  (document): ReadonlyMap<number, LeadIn> => {
    const found = new Map<number, LeadIn>()
    for (const block of document.blocks) {
      if (block.kind !== 'list-item' && block.kind !== 'heading') continue
      const span = document.spanOf(block)
      const limit = Math.min(span.end, span.first + longest + 1)
      for (let index = span.first + 1; index < limit; index++) {
        const token = document.token(index)
        if (/^[.!?;]$/.test(token.normal)) break
        if (token.normal !== ':' || token.spaceBefore !== '' || !token.next) continue
        found.set(block.index, {first: span.first, colon: index})
        break
      }
    }
    return found
  },
  'block'
)

/** Whether a token stands in the lead-in of its block, its colon included. */
export function inLeadIn(token: Token): boolean {
  const leadIn = token.document.get(leadIns).get(token.block.index)
  return leadIn !== undefined && token.index <= leadIn.colon
}
