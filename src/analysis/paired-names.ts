import {isCapitalized} from './casing.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {nameForm} from './name-reasons.ts'
import type {Token} from './token.ts'

/** Two capitalized words joined by `&` or `and`, by how often each joins them: the tokens of the joints. */
export interface PairedName {
  readonly left: string
  readonly right: string
  readonly ampersands: readonly Token[]
  readonly words: readonly Token[]
}

/** Names of two parts that the draft joins with `&` at least once. */
export const pairedNames = defineFacet('paired-names', (document): readonly PairedName[] => {
  const {normals, count} = document.tokens
  if (!normals.includes('&')) return []
  const found = new Map<string, {left: string; right: string; ampersands: Token[]; words: Token[]}>()
  for (let index = 1; index < count - 1; index++) {
    const normal = normals[index]
    if (normal !== '&' && normal !== 'and') continue
    const joint = document.token(index)
    const {previous, next} = joint
    if (!previous || !next || !isNamePart(previous) || !isNamePart(next)) continue
    if (joint.spaceBefore === '' || joint.spaceAfter === '' || isCitation(document, next)) continue
    const [left, right] = [previous.text, nameForm(next.text)]
    const key = `${left} ${right}`
    const entry = found.get(key) ?? {left, right, ampersands: [], words: []}
    found.set(key, entry)
    entry[normal === '&' ? 'ampersands' : 'words'].push(joint)
  }
  return [...found.values()].filter(({ampersands}) => ampersands.length > 0)
})

const isNamePart = ({isWord, text}: Token): boolean => isWord && isCapitalized(text) && text.length > 1

/** Whether a year follows, or the names stand in brackets with one: `(Lund & Moss, 2010)`, `Lund and Moss (2010)`. */
function isCitation(document: Document, last: Token): boolean {
  if (document.tokens.normals[last.index + 1] === ')') return true
  for (let token = last.next, steps = 0; token && steps < 3; token = token.next, steps++) {
    if (token.kind === 'number' && /^(?:1[5-9]|20)\d\d\p{L}?$/u.test(token.text)) return true
    if (token.isWord && token.normal !== 'et') return false
  }
  return false
}
