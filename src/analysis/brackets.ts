import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import type {Token} from './token.ts'
import {tokenKinds} from './tokens.ts'

/** The round brackets of a draft, in order of blocks; faces (`:)`) are none, nor are labels (`a)`). */
export interface Brackets {
  /** An opening bracket with the closing one of the same block. */
  readonly pairs: readonly (readonly [open: Token, close: Token])[]
  /** Those without a partner, unless they belong to an aside of several blocks. */
  readonly unpaired: readonly Token[]
}

export const brackets = defineFacet('brackets', (document): Brackets => {
  const open: Token[] = []
  const unpaired: Token[] = []
  const pairs: (readonly [Token, Token])[] = []
  const {count, blocks, normals, kinds} = document.tokens
  let block = -1
  for (let index = 0; index < count; index++) {
    if (blocks[index] !== block) {
      unpaired.push(...open.splice(0))
      block = blocks[index] ?? -1
    }
    const normal = normals[index] ?? ''
    if (kinds[index] === tokenKinds.object) countWithin(normal, document.token(index), open)
    if (normal !== '(' && normal !== ')') continue
    const token = document.token(index)
    if (isFace(token)) continue
    if (normal === '(') open.push(token)
    else {
      const partner = open.pop()
      if (partner?.kind === 'object') continue
      if (partner) pairs.push([partner, token])
      else if (!isLabel(token)) unpaired.push(token)
    }
  }
  unpaired.push(...open)
  return {pairs, unpaired: withoutLongAsides(unpaired.filter(({kind}) => kind !== 'object'))}
})

/** `make_path(name`: a literal may hold the bracket that closes a later one, or close an earlier one. */
function countWithin(literal: string, token: Token, open: Token[]): void {
  for (const character of literal) {
    if (character === '(') open.push(token)
    else if (character === ')') open.pop()
  }
}

const eyes = /^[:;=8xX]['-]?$|^-$/

/** Whether a bracket is the mouth of `:)` or `;-(`. */
export const isFace = (token: Token): boolean =>
  token.spaceBefore === '' && token.previous?.kind === 'punctuation' && eyes.test(token.previous.text)

/** `a)`, `1)`, `iv)`: a label in a list. */
function isLabel(token: Token): boolean {
  const {previous} = token
  return (
    previous !== undefined &&
    token.spaceBefore === '' &&
    /^(?:[a-z]|\d{1,3}|[ivx]{1,5})$/i.test(previous.text) &&
    (!previous.previous || previous.spaceBefore !== '')
  )
}

/** An aside that runs over several blocks opens in one and closes in a later one. */
function withoutLongAsides(unpaired: readonly Token[]): readonly Token[] {
  const left: Token[] = []
  for (const token of unpaired) {
    const before = left.at(-1)
    if (token.text === ')' && before?.text === '(' && before.block.index < token.block.index) left.pop()
    else left.push(token)
  }
  return left
}

/** Most words of an aside whose end can be guessed. */
const mostWords = 6

/**
 * The last token of an aside whose closing bracket was lost, if it is clear where it ends: a few words without a verb
 * before the end of the sentence or of a short line, or, before a comma, words as in another bracket of the block (`Feather (Roe 46),`).
 */
export function lastOfAside(open: Token): Token | undefined {
  const {document, sentence} = open
  if (open.index === sentence.first && open.block.kind === 'paragraph') return undefined
  let last: Token | undefined
  let words = 0
  for (let each = open.next; each && each.index < sentence.end; each = each.next) {
    if (last && endsShortLine(last)) break
    if (/^[,;]$/.test(each.text)) return last && isAsideElsewhere(open, last) ? last : undefined
    if (each.kind === 'punctuation') {
      if (/^[.!?]$/.test(each.text) && each.index + 1 === sentence.end) break
      if (!/^[-–.%$€£&/'’]$/.test(each.text)) return undefined
    } else if (++words > mostWords) return undefined
    last = each
  }
  return last && words > 0 && !hasClause(open, last, document) ? last : undefined
}

/** A line that ends before this many characters was broken on purpose, not wrapped. */
const shortLine = 40

/** Whether the line that a token ends is broken before it is full: a line of an address, of a list without marks. */
function endsShortLine({document, end, next}: Token): boolean {
  if (!next?.spaceBefore.includes('\n')) return false
  return end - (document.text.lastIndexOf('\n', end - 1) + 1) < shortLine
}

/** Whether a block has a pair of brackets around words of the same kinds and casing. */
function isAsideElsewhere(open: Token, last: Token): boolean {
  const shape = shapeOf(open, last)
  return open.document
    .get(brackets)
    .pairs.some(
      ([other, close]) =>
        other.block.index === open.block.index &&
        shapeOf(other, open.document.token(close.index - 1)) === shape
    )
}

function shapeOf(open: Token, last: Token): string {
  let shape = ''
  for (let index = open.index + 1; index <= last.index; index++) {
    const {kind, casing} = open.document.token(index)
    shape += kind === 'word' ? `${casing} ` : `${kind} `
  }
  return shape
}

/** A verb may belong to the sentence around the aside, and so may what a preposition adds. */
function hasClause(open: Token, last: Token, document: Document): boolean {
  for (let index = open.index + 1; index <= last.index; index++) {
    const token = document.token(index)
    if (!token.isWord) continue
    const tag = document.tag(token)
    if (/^(?:VB[DZP]|MD)$/.test(tag) || (tag === 'IN' && index > open.index + 1)) return true
  }
  return false
}
