import {uniqueOf} from '../../analysis/interner.ts'
import {verbForms} from './verb-forms.ts'

/** One word of a phrase: the forms it may take. */
export interface Part {
  /** In lower case in patterns; an empty form, always the last, means that the word may be missing. */
  readonly forms: readonly string[]
  /** Whether it stands for several forms, which the replacement follows. */
  readonly slot: boolean
  /** Whether nothing but the part before touches it: `-` and what follows in `shoe-in`. */
  readonly touching: boolean
}

/** A phrase as it is searched. */
export interface Pattern {
  readonly parts: readonly Part[]
  /** What must, or must not, stand before the phrase and after it, each from the nearest word outwards. */
  readonly before: readonly Bound[]
  readonly after: readonly Bound[]
}

/** Which neighbours a phrase may have: only these, or any but these. An empty one is the edge of the block. */
export interface Bound {
  readonly words: readonly string[]
  readonly only: boolean
}

const named: Readonly<Record<string, readonly string[]>> = {
  their: ['their', 'his', 'her', 'its', 'my', 'your', 'our', "one's"],
  them: ['them', 'him', 'her', 'it', 'me', 'you', 'us'],
  themselves: ['themselves', 'himself', 'herself', 'itself', 'myself', 'yourself', 'ourselves', 'oneself'],
  be: 'be is are was were been being am not never'.split(' ').concat(contractionsOfBe())
}

function contractionsOfBe(): readonly string[] {
  return "i'm you're we're they're he's she's it's that's there's isn't aren't wasn't weren't".split(' ')
}

const unitOf = (letter: string, flags: string): RegExp =>
  new RegExp(
    `(?<space>\\s*)(?<bound>[!&])?(?:\\{(?<name>[^}]+)\\}|\\((?<choices>[^)]*)\\)|(?<word>'?[${letter}][${letter}']*|[^\\s]))`,
    flags
  )
const asciiUnit = unitOf('A-Za-z\\d', 'g')
let anyUnit: RegExp | undefined

/** What a phrase is made of; the tables of Unicode are loaded only for a phrase that needs them. */
function unitsOf(phrase: string): Iterable<RegExpMatchArray> {
  if (/^[\0-\x7f]*$/.test(phrase)) return phrase.matchAll(asciiUnit)
  anyUnit ??= unitOf('\\p{L}\\p{N}', 'gu')
  return phrase.matchAll(anyUnit)
}

/**
 * Read a phrase: words and marks; `{make}` for every form of a verb; `{their}`, `{them}`, `{themselves}` and `{be}` for
 * the pronouns and forms of “to be”; `(one|other)` for a choice, with an empty one last for a word that may be
 * missing; at either end `!(one|other)` for words that must not stand there and `&(one|other)` for those of which one
 * must, an empty one first for the edge of the block.
 * @throws {Error} If the phrase is empty.
 */
export function readPattern(phrase: string): Pattern {
  const parts: Part[] = []
  const before: Bound[] = []
  const after: Bound[] = []
  for (const {groups = {}} of unitsOf(phrase)) {
    const {space = '', bound, name, choices, word = ''} = groups
    const forms =
      choices !== undefined ? choices.split('|') : name ? (named[name] ?? verbForms(name)) : [word]
    const unique = forms.map(uniqueOf)
    if (!bound) parts.push({forms: unique, slot: word === '', touching: space === '' && parts.length > 0})
    else if (parts.length === 0) before.unshift({words: forms, only: bound === '&'})
    else after.push({words: forms, only: bound === '&'})
  }
  if (parts.length === 0) throw new Error(`Phrase \`${phrase}\` has no words`)
  return {parts, before, after}
}

const slotText = /(?<![!&])(?:\{[^}]+\}|\([^)]*\))/g

/** A replacement with each `(…)` written as the slot of the same rank in the phrase. */
export function repeatSlots(phrase: string, replacement: string): string {
  const slots = phrase.match(slotText) ?? []
  let rank = 0
  return replacement.replace(slotText, (slot) => {
    const found = slots[rank++]
    return slot === '(…)' ? (found ?? slot) : slot
  })
}

/** The part to search for: the longest certain word, or the first part if there is none. */
export function anchorOf({parts}: Pattern): number {
  let best = -1
  for (const [index, {forms, slot}] of parts.entries()) {
    const length = (at: number): number => parts[at]?.forms[0]?.length ?? 0
    if (!slot && /\p{L}/u.test(forms[0] ?? '') && (best < 0 || length(index) > length(best))) best = index
  }
  return Math.max(best, 0)
}

const slotOrWord = /[!&]?(?:\{[^}]*\}|\([^)]*\)|[a-z\d']+|[^\s])/g

/** The words that `anchorOf` chooses, without reading the phrase where that is not needed: there are many phrases. */
export function anchorWords(phrase: string): readonly string[] {
  let best = ''
  if (isPlain(phrase)) {
    for (const unit of phrase.match(slotOrWord) ?? []) {
      if (unit.length > best.length && /^'?[a-z\d]/.test(unit) && /[a-z]/.test(unit)) best = unit
    }
  }
  if (best !== '') return [best]
  const pattern = readPattern(phrase)
  return pattern.parts[anchorOf(pattern)]?.forms ?? []
}

/** Whether a phrase has only letters that need no tables of Unicode. */
const isPlain = (phrase: string): boolean => /^[^A-Z\x80-\uffff]*$/.test(phrase)

/** The words of a replacement, its slots filled with the forms that were found, by their places. */
export function fillSlots({parts}: Pattern, chosen: readonly number[]): string {
  let text = ''
  let slot = 0
  for (const {forms, slot: isSlot, touching} of parts) {
    const form = isSlot ? (forms[chosen[slot++] ?? 0] ?? forms[0] ?? '') : (forms[0] ?? '')
    if (form !== '') text += touching || text === '' ? form : ` ${form}`
  }
  return text
}
