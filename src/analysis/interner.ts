import {type Casing, casingOf} from './casing.ts'
import {straighten} from './characters.ts'
import type {Tagger, TaggerWord} from './tagger-types.ts'

/** Words remembered from one draft to the next; forgotten together when there are more. */
const remembered = 50_000
/** Longer runs of characters are rarely met again. */
const longest = 32
const seed = 0x811c9dc5
const prime = 0x01000193

/** A form as written, and in lower case with straight apostrophes; all its tokens share what is remembered of it. */
export class Form {
  readonly text: string
  readonly normal: string
  /** Number of the form among those that are remembered, for tables of them; -1 for one that is not. */
  readonly id: number
  readonly casing: Casing
  /** How the model of confusable words sees it, kept by that. */
  seen: unknown
  /** What a tagger knows of it, and which: see `wordOf`. */
  word: TaggerWord | undefined
  tagger: Tagger | undefined
  /** The draft that was looked through last and has it, and its rank there: see `draftForms`. */
  draft: number
  rank: number

  constructor(text: string, normal: string, id = -1) {
    this.text = text
    this.normal = normal
    this.id = id
    this.casing = casingOf(text)
    this.seen = undefined
    this.word = undefined
    this.tagger = undefined
    this.draft = 0
    this.rank = 0
  }
}

/** What a tagger knows of a form. */
export function wordOf(form: Form, tagger: Tagger): TaggerWord {
  if (form.word === undefined || form.tagger !== tagger) {
    form.tagger = tagger
    form.word = tagger.word(straighten(form.text))
  }
  return form.word
}

/**
 * Gives one string for every occurrence of a word, whatever draft it stands in: nothing is cut out of the text for a word
 * that was met before, and strings that are the same object are found in maps without being read.
 */
class Interner {
  #size = 0
  #hashes = new Int32Array(4096)
  #forms: (Form | undefined)[] = new Array(4096)

  /** The form that stands at `start` and ends before `end`. */
  at(text: string, start: number, end: number): Form {
    const length = end - start
    if (length > longest) return this.#make(text.slice(start, end))
    let hash = seed
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime)
    hash ^= hash >>> 15
    const mask = this.#hashes.length - 1
    let slot = hash & mask
    for (let form = this.#forms[slot]; form; form = this.#forms[slot]) {
      if (this.#hashes[slot] === hash && isAt(form.text, text, start, length)) return form
      slot = (slot + 1) & mask
    }
    return this.#add(hash, text.slice(start, end))
  }

  #add(hash: number, text: string): Form {
    if (this.#size >= remembered) this.#clear()
    else if (2 * this.#size >= this.#hashes.length) this.#grow()
    const form = this.#make(text)
    this.#put(hash, form)
    this.#size++
    return form
  }

  #put(hash: number, form: Form): void {
    const mask = this.#hashes.length - 1
    let slot = hash & mask
    while (this.#forms[slot]) slot = (slot + 1) & mask
    this.#hashes[slot] = hash
    this.#forms[slot] = form
  }

  #make(slice: string): Form {
    if (slice.length > longest) return new Form(slice, straighten(slice).toLowerCase())
    const text = uniqueOf(slice)
    const normal = straighten(text).toLowerCase()
    return new Form(text, text === normal ? text : uniqueOf(normal), this.#size)
  }

  #grow(): void {
    const hashes = this.#hashes
    const forms = this.#forms
    this.#hashes = new Int32Array(2 * hashes.length)
    this.#forms = new Array(2 * hashes.length)
    for (const [slot, form] of forms.entries()) if (form) this.#put(hashes[slot] ?? 0, form)
  }

  #clear(): void {
    this.#size = 0
    this.#forms.fill(undefined)
  }
}

function isAt(form: string, text: string, start: number, length: number): boolean {
  if (form.length !== length) return false
  for (let index = 0; index < length; index++)
    if (form.charCodeAt(index) !== text.charCodeAt(start + index)) return false
  return true
}

/**
 * The same characters in a string of its own, as a slice would keep the whole draft in memory; and the one that stands for
 * them in the whole program, as the key of a property does, so that comparing it with a word of a rule compares no letters.
 */
export function uniqueOf(text: string): string {
  // Without a prototype, an object need not remember the shape that the key gives it.
  const holder: Record<string, number> = Object.create(null)
  holder[text] = 0
  return Object.keys(holder)[0] ?? text
}

/** Words of all drafts. */
export const interner = new Interner()
