import type {Form} from './interner.ts'

/** What a token is. White space is not a token: it is what lies between two of them. */
export const tokenKinds = {
  /** Letters, with inner apostrophes: `don’t`, `H2O`, `Lukashenko’s`. */
  word: 0,
  /** Starts with a digit: `3,000`, `10:30`, `1990s`, `2nd`. */
  number: 1,
  /** Letters with stops of their own: `e.g.`, `U.S.`, `a.m.`. */
  abbreviation: 2,
  /** One mark, or a run of stops that make an ellipsis. */
  punctuation: 3,
  /** Read but never checked: code, a URL, an e-mail address, a file name. */
  object: 4
} as const

/** Name of a token kind. */
export type TokenKindName = keyof typeof tokenKinds

/** Tokens of a whole draft in flat arrays; entry `i` of each array is token `i`. Offsets are into the prose. */
export interface Tokens {
  readonly count: number
  readonly kinds: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Index of the block that the token stands in. */
  readonly blocks: Uint32Array
  /** As written. */
  readonly texts: readonly string[]
  /** The text in lower case with straight apostrophes. */
  readonly normals: readonly string[]
  /** Both, and what is remembered of them. */
  readonly forms: readonly Form[]
}

/** Tokens of one block, their offsets counted from where it begins. */
export interface BlockTokens {
  readonly kinds: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly forms: readonly Form[]
}

/** Grows token arrays without copying them token by token. */
export class TokenBuilder {
  #kinds = new Uint8Array(1024)
  #starts = new Uint32Array(1024)
  #ends = new Uint32Array(1024)
  #blocks = new Uint32Array(1024)
  readonly #texts: string[] = []
  readonly #normals: string[] = []
  readonly #forms: Form[] = []

  /** How many tokens there are. */
  get count(): number {
    return this.#normals.length
  }

  add(kind: number, start: number, end: number, block: number, form: Form): void {
    const index = this.#normals.length
    if (index === this.#kinds.length) this.#grow()
    this.#kinds[index] = kind
    this.#starts[index] = start
    this.#ends[index] = end
    this.#blocks[index] = block
    this.#texts.push(form.text)
    this.#normals.push(form.normal)
    this.#forms.push(form)
  }

  /** Add what stood in a block of the same text, which begins at `start` now. */
  addBlock({kinds, starts, ends, forms}: BlockTokens, start: number, block: number): void {
    for (let index = 0; index < forms.length; index++) {
      const from = start + (starts[index] as number) // Within bounds, here and below.
      const to = start + (ends[index] as number)
      this.add(kinds[index] as number, from, to, block, forms[index] as Form)
    }
  }

  /** The tokens from one on, of a block that begins at `start`. */
  blockFrom(first: number, start: number): BlockTokens {
    const {count} = this
    return {
      kinds: this.#kinds.slice(first, count),
      starts: this.#starts.slice(first, count).map((offset) => offset - start),
      ends: this.#ends.slice(first, count).map((offset) => offset - start),
      forms: this.#forms.slice(first)
    }
  }

  finish(): Tokens {
    const count = this.#normals.length
    return {
      count,
      kinds: this.#kinds.subarray(0, count),
      starts: this.#starts.subarray(0, count),
      ends: this.#ends.subarray(0, count),
      blocks: this.#blocks.subarray(0, count),
      texts: this.#texts,
      normals: this.#normals,
      forms: this.#forms
    }
  }

  #grow(): void {
    const size = this.#kinds.length * 2
    const kinds = new Uint8Array(size)
    const starts = new Uint32Array(size)
    const ends = new Uint32Array(size)
    const blocks = new Uint32Array(size)
    kinds.set(this.#kinds)
    starts.set(this.#starts)
    ends.set(this.#ends)
    blocks.set(this.#blocks)
    this.#kinds = kinds
    this.#starts = starts
    this.#ends = ends
    this.#blocks = blocks
  }
}
