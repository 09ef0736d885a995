import type {Block} from '../markup/prose.ts'
import {type ProseOffset, proseOffset, type Range} from '../markup/range.ts'
import {type Casing, casingOf} from './casing.ts'
import type {Document} from './document.ts'
import type {Sentence} from './sentences.ts'
import {type TokenKindName, tokenKinds} from './tokens.ts'

const kindNames = Object.keys(tokenKinds) as TokenKindName[] // Keys of a constant record, in the order of their numbers.

/** A view of one token. Views are made when asked for, and one token has one view. */
export class Token {
  readonly document: Document
  /** Position among all tokens of the draft. */
  readonly index: number

  constructor(document: Document, index: number) {
    this.document = document
    this.index = index
  }

  get kind(): TokenKindName {
    return kindNames[this.document.tokens.kinds[this.index] ?? 0] ?? 'word'
  }

  get isWord(): boolean {
    return this.document.tokens.kinds[this.index] === tokenKinds.word
  }

  get start(): ProseOffset {
    return proseOffset(this.document.tokens.starts[this.index] ?? 0)
  }

  get end(): ProseOffset {
    return proseOffset(this.document.tokens.ends[this.index] ?? 0)
  }

  get place(): Range<ProseOffset> {
    return {start: this.start, end: this.end}
  }

  /** As written. */
  get text(): string {
    return this.document.text.slice(this.start, this.end)
  }

  /** In lower case, with straight apostrophes. */
  get normal(): string {
    return this.document.tokens.normals[this.index] ?? ''
  }

  get casing(): Casing {
    return casingOf(this.text)
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
    const previous = this.previous
    return this.document.text.slice(previous ? previous.end : this.start, this.start)
  }

  /** White space between this token and the next in the block. */
  get spaceAfter(): string {
    return this.next?.spaceBefore ?? ''
  }

  /** Whether it is the first word, number or object of its sentence; opening marks do not count. */
  get opensSentence(): boolean {
    return this.document.firstOf(this.sentence)?.index === this.index
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
