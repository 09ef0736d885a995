import {codeWords} from './code-words.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {ownName} from './own-name.ts'
import {sentenceStarters} from './sentence-starters.ts'
import type {Token} from './token.ts'

/** How often a name must begin a sentence small before that is a habit and no slip. */
const habit = 2

/** The word with those that hyphens join to it. */
function compoundAt(token: Token): string {
  const {next} = token
  const joined =
    next?.normal === '-' && next.spaceBefore === '' && next.spaceAfter === '' ? next.next : undefined
  return joined?.isWord ? `${token.text}-${compoundAt(joined)}` : token.text
}

/** How often each word or compound begins a sentence, as written. */
const starts = defineFacet('starts', (document: Document): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const sentence of document.sentences) {
    const first = document.firstOf(sentence)
    if (!first?.isWord) continue
    const text = compoundAt(first)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
})

/**
 * Whether the word that begins a sentence is a name that the draft writes small: its title has it so, or it is a thing
 * of its code and begins several sentences so, none with a capital.
 */
export function isSmallName(token: Token): boolean {
  const {document} = token
  const text = compoundAt(token)
  if (document.get(ownName) === text) return true
  if (sentenceStarters.has(text)) return false
  const counts = document.get(starts)
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  if ((counts.get(text) ?? 0) < habit || counts.has(capital)) return false
  const {parts} = document.get(codeWords)
  return text.split('-').every((part) => parts.has(part.toLowerCase()))
}
