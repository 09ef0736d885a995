import type {Token} from '../../analysis/token.ts'
import type {Bound, Part, Pattern} from './pattern.ts'

/** Where a phrase stands: its first and last token, and which form each of its slots has, in order. */
export interface PhraseMatch {
  readonly first: Token
  readonly last: Token
  readonly chosen: readonly number[]
}

/** The phrase around a token that is one of the forms of its part `anchor`, if it stands there. */
export function matchAt(token: Token, pattern: Pattern, anchor: number): PhraseMatch | undefined {
  const {parts, before, after} = pattern
  const part = parts[anchor]
  if (!part) return undefined
  if (!mayFit(parts[anchor + 1], token.next) || !mayFit(parts[anchor - 1], token.previous)) return undefined
  chosen[anchor] = part.forms.indexOf(token.normal)
  let last = token
  for (let index = anchor + 1; index < parts.length; index++) {
    const each = parts[index] as Part // Within bounds.
    const next = stepOver(last, 'next', each.touching)
    const form = next ? each.forms.indexOf(next.normal) : -1
    chosen[index] = form >= 0 ? form : each.forms.indexOf('')
    if (next && form >= 0) last = next
    else if (chosen[index] === -1) return undefined
  }
  let first = token
  for (let index = anchor - 1; index >= 0; index--) {
    const each = parts[index] as Part // Within bounds.
    const previous = stepOver(first, 'previous', parts[index + 1]?.touching ?? false)
    const form = previous ? each.forms.indexOf(previous.normal) : -1
    chosen[index] = form >= 0 ? form : each.forms.indexOf('')
    if (previous && form >= 0) first = previous
    else if (chosen[index] === -1) return undefined
  }
  if (!fits(first, 'previous', before) || !fits(last, 'next', after)) return undefined
  return {first, last, chosen: chosen.slice(0, parts.length).filter((_, index) => parts[index]?.slot)}
}

/** What a neighbour may be that a part of a phrase needs: one of its forms or the hyphen before it; `undefined` if anything. */
export const neighboursOf = (part: Part | undefined): readonly string[] | undefined =>
  part && part.forms.at(-1) !== '' ? [...part.forms, '-'] : undefined

/** Whether a neighbour can be a part of a phrase, or the hyphen before it: asked first, as it mostly cannot. */
function mayFit(part: Part | undefined, neighbour: Token | undefined): boolean {
  if (!part) return true
  const {forms} = part
  if (forms.at(-1) === '') return true
  return neighbour !== undefined && (neighbour.normal === '-' || forms.includes(neighbour.normal))
}

/** Forms chosen for the parts of the phrase that is read; kept from one to the next, as hardly any matches. */
const chosen: number[] = []

/** The neighbour with the joint that the phrase has there: none, or white space, for which a hyphen may stand. */
function stepOver(token: Token, side: 'next' | 'previous', touching: boolean): Token | undefined {
  const neighbour = token[side]
  if (!neighbour || neighbour.kind === 'object') return undefined
  const space = side === 'next' ? neighbour.spaceBefore : token.spaceBefore
  if (touching || space !== '') return touching === (space === '') ? neighbour : undefined
  const beyond = neighbour[side]
  if (neighbour.normal !== '-' || !beyond?.isWord) return undefined
  return (side === 'next' ? beyond.spaceBefore : neighbour.spaceBefore) === '' ? beyond : undefined
}

/** Whether the words beside a token, from the nearest outwards, are as the bounds want them. */
function fits(token: Token, side: 'next' | 'previous', bounds: readonly Bound[]): boolean {
  let neighbour: Token | undefined = token
  for (const {words, only} of bounds) {
    neighbour = neighbour?.[side]
    if (words.includes(neighbour?.normal ?? '') !== only) return false
  }
  return true
}
