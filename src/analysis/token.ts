import type {Block} from '../markup/prose.ts'
import {type ProseOffset, proseOffset, type Range} from '../markup/range.ts'
import type {Casing} from './casing.ts'
import type {Document} from './document.ts'
import type {Form} from './interner.ts'
import type {Sentence} from './sentences.ts'
import {type TokenKindName, tokenKinds} from './tokens.ts'

const kindNames = Object.keys(tokenKinds) as TokenKindName[] // Keys of a constant record, in the order of their numbers.

/** A view of one token. Views are made when asked for, and one token has one view. */
export class Token {
  readonly document: Document
  /** Position among all tokens of the draft. */
  readonly index: number
  readonly isWord: boolean
  readonly start: ProseOffset
  readonly end: ProseOffset
  /** What is remembered of its word, whatever draft it stands in. */
  readonly form: Form
  /** As written. */
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly normal: string

  constructor(document: Document, index: number) {
    // Facts that every rule asks for are fields: reading them again and again would be most of the work.
    const {kinds, starts, ends, forms} = document.tokens
    const form = forms[index] as Form // A view is made of a token that there is.
    this.document = document
    this.index = index
    this.isWord = kinds[index] === tokenKinds.word
    this.start = proseOffset(starts[index] ?? 0)
    this.end = proseOffset(ends[index] ?? 0)
    this.text = form.text
    this.normal = form.normal
    this.form = form
  }

  get kind(): TokenKindName {
    return kindNames[this.document.tokens.kinds[this.index] ?? 0] ?? 'word'
  }

  get place(): Range<ProseOffset> {
    return {start: this.start, end: this.end}
  }

  get casing(): Casing {
    return this.form.casing
  }

  get block(): Block {
    return this.document.blockOf(this)
  }

  get sentence(): Sentence {
    return this.document.sentenceOf(this)
  }

  /** The token after this one in its block. */
  get next(): Token | undefined {
    return this.#sibling(this.index + 1)
  }

  /** The token before this one in its block. */
  get previous(): Token | undefined {
    return this.#sibling(this.index - 1)
  }

  /** White space between the token before in the block and this one; empty if they touch or there is none before. */
  get spaceBefore(): string {
    const {tokens, text} = this.document
    const {index} = this
    if (index === 0 || tokens.blocks[index - 1] !== tokens.blocks[index]) return ''
    return spaceBetween(text, tokens.ends[index - 1] ?? 0, this.start)
  }

  /** White space between this token and the next in the block. */
  get spaceAfter(): string {
    const {tokens, text} = this.document
    const next = this.index + 1
    if (next === tokens.count || tokens.blocks[next] !== tokens.blocks[this.index]) return ''
    return spaceBetween(text, this.end, tokens.starts[next] ?? 0)
  }

  /** Whether it is the first word, number or object of its sentence; opening marks do not count. */
  get opensSentence(): boolean {
    return this.document.opensSentence(this.index)
  }

  /** Whether it stands in other people's words: between quotation marks or in a block quotation. */
  get quoted(): boolean {
    return this.document.isQuoted(this.index)
  }

  #sibling(index: number): Token | undefined {
    const {tokens} = this.document
    if (index < 0 || index >= tokens.count || tokens.blocks[index] !== tokens.blocks[this.index])
      return undefined
    return this.document.token(index)
  }
}

/** White space is asked for again and again and mostly one space, for which nothing need be cut out. */
function spaceBetween(text: string, start: number, end: number): string {
  if (end <= start) return ''
  return end === start + 1 && text.charCodeAt(start) === 32 ? ' ' : text.slice(start, end)
}
