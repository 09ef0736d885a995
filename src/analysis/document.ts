import type {Term} from '../config/types.ts'
import {type Dialect, type Lexicon, wordFlags} from '../lexicon/types.ts'
import type {Block, Prose} from '../markup/prose.ts'
import {type ProseOffset, proseOffset, type Range} from '../markup/range.ts'
import {straighten} from './characters.ts'
import type {ConfusionModel} from './confusion/model.ts'
import type {Facet} from './facet.ts'
import {type Form, wordOf} from './interner.ts'
import {byForm} from './memo.ts'
import type {PossessiveModel} from './possessives/index.ts'
import {findQuotations} from './quotations.ts'
import {type Sentence, splitSentences} from './sentences.ts'
import type {PennTag, SentenceTags, Tagger, TaggerWord} from './tagger-types.ts'
import {Token} from './token.ts'
import {type TokenMemory, tokenize} from './tokenize.ts'
import {type Tokens, tokenKinds} from './tokens.ts'
import {type Vocabulary, vocabularyOf} from './vocabulary.ts'

/** Knowledge of English that does not depend on the draft. */
export interface Resources {
  readonly lexicon: Lexicon
  readonly tagger: Tagger
  readonly confusion: ConfusionModel
  readonly possessives: PossessiveModel
}

/** What a configuration says about the draft's language. */
export interface DocumentSettings {
  /** Dialect, or `undefined` to tell it from the draft. */
  readonly language: Dialect | undefined
  /** Words that are right here. */
  readonly words: readonly string[]
  /** Names that are right here, and how they are capitalized. */
  readonly names: readonly string[]
  /** Preferred terms and what they replace. */
  readonly terms: readonly Term[]
}

/** What somebody asked of a draft beyond single tokens and what is in their block. */
export interface Reader {
  readonly facets: Set<Facet<unknown>>
  /** Whether the lists of all blocks or sentences were looked at. */
  isWhole: boolean
}

const nothing = Symbol('nothing')

/** An analysed draft: tokens, sentences and facets. Nothing in it changes. */
export class Document {
  readonly prose: Prose
  /** The prose of all blocks; offsets in tokens and findings are into it. */
  readonly text: string
  readonly lexicon: Lexicon
  readonly resources: Resources
  readonly settings: DocumentSettings
  readonly tokens: Tokens
  /** Words of the configuration and of directives in the draft. */
  readonly vocabulary: Vocabulary
  readonly #views: (Token | undefined)[]
  /** By number of the facet; `nothing` for one whose value is `undefined`. */
  readonly #facets: unknown[] = []
  /** By sentence. */
  readonly #tags: (SentenceTags | undefined)[] = []
  readonly #blocks: readonly Block[]
  #reader: Reader | undefined
  #sentences: readonly Sentence[] | undefined
  #sentenceByToken: Uint32Array | undefined
  #openings: Uint8Array | undefined
  #quoted: Uint8Array | undefined

  constructor(prose: Prose, resources: Resources, settings: DocumentSettings, memory?: TokenMemory) {
    this.prose = prose
    this.text = prose.text
    this.#blocks = prose.blocks
    this.lexicon = resources.lexicon
    this.resources = resources
    this.settings = settings
    this.tokens = tokenize(prose, memory)
    this.vocabulary = vocabularyOf(settings.words, settings.names)
    this.#views = new Array(this.tokens.count)
  }

  get blocks(): readonly Block[] {
    if (this.#reader) this.#reader.isWhole = true
    return this.#blocks
  }

  get sentences(): readonly Sentence[] {
    if (this.#reader) this.#reader.isWhole = true
    return this.#allSentences()
  }

  /** From now on note what is asked for, or no more. What a facet itself asks for is not noted. */
  watch(reader: Reader | undefined): void {
    this.#reader = reader
  }

  #allSentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.prose, this.tokens)
    return this.#sentences
  }

  /** Text of a range of prose. */
  slice(range: Range<ProseOffset>): string {
    return this.text.slice(range.start, range.end)
  }

  /** A range from numbers known to be prose offsets. */
  range(start: number, end: number): Range<ProseOffset> {
    return {start: proseOffset(start), end: proseOffset(end)}
  }

  /**
   * The view of a token.
   * @throws {RangeError} If there is no such token.
   */
  token(index: number): Token {
    if (index < 0 || index >= this.tokens.count)
      throw new RangeError(`No token ${index} of ${this.tokens.count}`)
    let view = this.#views[index]
    if (!view) {
      view = new Token(this, index)
      this.#views[index] = view
    }
    return view
  }

  /** Tokens of a sentence or block, in order. */
  *tokensOf(part: {readonly first: number; readonly end: number}): Generator<Token> {
    for (let index = part.first; index < part.end; index++) yield this.token(index)
  }

  /** First and end token index of a block. */
  spanOf(block: Block): {readonly first: number; readonly end: number} {
    const first = this.#firstTokenAt(block.start)
    return {first, end: this.#firstTokenAt(block.end)}
  }

  /** A facet's value, computed on the first call. */
  get<Value>(facet: Facet<Value>): Value {
    const reader = this.#reader
    if (reader && facet.scope !== 'block') reader.facets.add(facet)
    const known = this.#facets[facet.number]
    // Only `compute` of the same facet put it there.
    if (known !== undefined) return (known === nothing ? undefined : known) as Value
    this.#reader = undefined
    const value = facet.compute(this)
    this.#reader = reader
    this.#facets[facet.number] = value === undefined ? nothing : value
    return value
  }

  blockOf(token: Token): Block {
    const block = this.#blocks[this.tokens.blocks[token.index] ?? -1]
    if (!block) throw new RangeError(`Token ${token.index} is in no block`)
    return block
  }

  sentenceOf(token: Token): Sentence {
    const sentences = this.#allSentences()
    if (!this.#sentenceByToken) {
      this.#sentenceByToken = new Uint32Array(this.tokens.count)
      for (const sentence of sentences)
        this.#sentenceByToken.fill(sentence.index, sentence.first, sentence.end)
    }
    const sentence = sentences[this.#sentenceByToken[token.index] ?? -1]
    if (!sentence) throw new RangeError(`Token ${token.index} is in no sentence`)
    return sentence
  }

  /** The block after another: what is beside a block is known of it wherever it is checked again. */
  blockAfter({index}: Block): Block | undefined {
    return this.#blocks[index + 1]
  }

  /** The sentence's first word, number, abbreviation or object. */
  firstOf(sentence: Sentence): Token | undefined {
    for (let index = sentence.first; index < sentence.end; index++) {
      if (this.tokens.kinds[index] !== tokenKinds.punctuation) return this.token(index)
    }
    return undefined
  }

  /** Whether a token is the `firstOf` its sentence. */
  opensSentence(index: number): boolean {
    if (!this.#openings) {
      this.#openings = new Uint8Array(this.tokens.count)
      for (const sentence of this.#allSentences()) {
        let first = sentence.first
        while (first < sentence.end && this.tokens.kinds[first] === tokenKinds.punctuation) first++
        if (first < sentence.end) this.#openings[first] = 1
      }
    }
    return this.#openings[index] === 1
  }

  /** Whether a token stands in other people's words. */
  isQuoted(index: number): boolean {
    this.#quoted ??= findQuotations(this.prose, this.tokens)
    return this.#quoted[index] === 1
  }

  /** Whether two tokens follow one another in a block, nothing but white space between them. */
  adjacent(left: Token, right: Token): boolean {
    return right.index === left.index + 1 && right.spaceBefore !== ''
  }

  /** Part of speech of a token in its sentence. */
  tag(token: Token): PennTag {
    const sentence = this.sentenceOf(token)
    let tags = this.#tags[sentence.index]
    if (!tags) {
      tags = this.#openTags(sentence)
      this.#tags[sentence.index] = tags
    }
    return tags.at(token.index - sentence.first)
  }

  #openTags({first, end}: Sentence): SentenceTags {
    const {tagger} = this.resources
    const {kinds, forms} = this.tokens
    const words: TaggerWord[] = []
    for (let index = first; index < end; index++) {
      const form = forms[index] as Form // Within bounds.
      words.push(kinds[index] === tokenKinds.object ? tagger.word('code') : wordOf(form, tagger))
    }
    return tagger.open(words)
  }

  /** Whether the lexicon or the configuration knows a word of the draft's dialect, in any position of a sentence. */
  knows(word: string): boolean {
    const straight = straighten(word)
    return this.vocabulary.accepts(straight) || this.lexicon.knowsAnywhere(straight)
  }

  /** The same of a form of the draft. */
  knowsForm(form: Form): boolean {
    return isListed(this.lexicon, form) || this.vocabulary.accepts(straighten(form.text))
  }

  /** Whether the lexicon lists exactly this form as a proper noun or adjective, and not as a common word too. */
  isProper(form: string): boolean {
    return (this.lexicon.flags(form) & wordFlags.proper) !== 0
  }

  #firstTokenAt(offset: number): number {
    let low = 0
    let high = this.tokens.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.tokens.starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

const isListed = byForm((lexicon: Lexicon, {text}) => lexicon.knowsAnywhere(straighten(text)))
