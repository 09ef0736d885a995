import {hashString, mix} from './hash.ts'
import {classShares, classTags, findClass, type Lexicon} from './lexicon.ts'
import {type Casing, casing, casingOf, cliticOf, endingHashes} from './shape.ts'
import {symbolTag} from './symbols.ts'
import {isClosed, numberOf} from './tags.ts'

/** What is known of a word form whatever its sentence. */
export interface Word {
  /** Numbers of the tags to choose from; never empty. */
  readonly candidates: Uint8Array
  /** Feature hashes of the word by itself. */
  readonly features: Int32Array
  /** Hash of the form in lower case, figures levelled. */
  readonly form: number
  /** Hash of the tags it is known to take. */
  readonly kind: number
  /** Hash of its last three letters. */
  readonly ending: number
  /** Casing, clitic, figures and hyphen, as one number. */
  readonly shape: number
  readonly casing: Casing
  /** Contracted word at its end, from `cliticOf`. */
  readonly clitic: number
}

/** Hash under which a lexicon keeps what an ending tells of unknown words. */
export function endingKey(ending: number, capital: boolean): number {
  return mix(ending, capital ? 0x51 : 0x52)
}

/** Word form without a possessive mark: what a lexicon keeps of nouns. */
export function withoutPossessive(word: string): string {
  return word.includes("'") ? word.replace(/'s$|(?<=s)'$/i, '') : word
}

/** Class of what the ending of an unknown word tells, or -1. */
export function endingClass(lexicon: Lexicon, endings: readonly number[], capital: boolean): number {
  for (let index = endings.length - 1; index >= 0; index--) {
    const found = findClass(lexicon, endingKey(endings[index] ?? 0, capital))
    if (found >= 0) return found
  }
  return -1
}

const nnp = numberOf('NNP')
const nnps = numberOf('NNPS')
const unknownTags: readonly number[] = [numberOf('NN'), numberOf('JJ'), numberOf('NNS'), numberOf('VB')]

/** Classes of a word form: as written, in lower case, and of its ending; -1 where there is none. */
export interface Entries {
  readonly exact: number
  readonly lower: number
  readonly ending: number
}

/** Find what a lexicon has for a form; `hidden` pretends that the form itself is not in it. */
export function findEntries(lexicon: Lexicon, word: string, hidden = false): Entries {
  const lower = word.toLowerCase()
  const exact = hidden || lower === word ? -1 : findClass(lexicon, hashString(word))
  const known = hidden ? -1 : findClass(lexicon, hashString(lower))
  const open = (exact < 0 && known < 0) || (lexicon.rare[known] ?? 1) === 1
  return {exact, lower: known, ending: open ? endingClass(lexicon, endingHashes(lower), false) : -1}
}

function candidatesOf(
  lexicon: Lexicon,
  {exact, lower, ending}: Entries,
  form: Casing,
  word: string
): Set<number> {
  const result = new Set<number>()
  if (exact >= 0) for (const tag of classTags(lexicon, exact)) result.add(tag)
  if (lower >= 0) for (const tag of classTags(lexicon, lower)) result.add(tag)
  if (ending >= 0 && (lower < 0 || lexicon.rare[lower] === 1)) {
    const known = lower >= 0
    const shares = classShares(lexicon, ending)
    classTags(lexicon, ending).forEach((tag, index) => {
      if (!isClosed(tag) && (shares[index] ?? 0) >= (known ? 20 : 3)) result.add(tag)
    })
  }
  if (exact < 0 && lower < 0) for (const tag of unknownTags) result.add(tag)
  if (form !== casing.lower && form !== casing.none && ![...result].every(isClosed)) {
    result.add(nnp)
    if (/s$/i.test(word)) result.add(nnps)
  }
  return result
}

/** How many of the likeliest tags tell kinds of words apart, and the least share to count. */
const kindTags = 3
const kindShare = 13

function kindOf(lexicon: Lexicon, entry: number, salt: number): number {
  let hash = salt
  if (entry < 0) return hash
  const tags = classTags(lexicon, entry)
  const shares = classShares(lexicon, entry)
  for (let index = 0; index < tags.length && index < kindTags; index++) {
    if (index === 0 || (shares[index] ?? 0) >= kindShare) hash = mix(hash, (tags[index] ?? 0) + 1)
  }
  return hash
}

/**
 * Gather what is known of a word form whatever its sentence.
 * @param hidden - Pretend that the form is not in the lexicon, as training does now and then.
 */
export function describeWord(lexicon: Lexicon, written: string, hidden = false): Word {
  const clitic = cliticOf(written)
  const form = casingOf(written)
  const whole = findEntries(lexicon, written)
  const word = clitic > 0 && whole.exact < 0 && whole.lower < 0 ? withoutPossessive(written) : written
  const symbol = symbolTag(word)
  const lower = word.toLowerCase()
  const levelled = lower.replace(/\d/g, '0')
  const hash = hashString(levelled)
  if (symbol !== undefined) {
    return {
      candidates: Uint8Array.of(symbol),
      features: new Int32Array(0),
      form: hash,
      kind: mix(symbol, 7),
      ending: hash,
      shape: symbol + 0x400,
      casing: casing.none,
      clitic: 0
    }
  }

  const entries = findEntries(lexicon, word, hidden)
  const endings = endingHashes(levelled)
  const digits = levelled === lower ? 0 : 1
  const hyphen = word.lastIndexOf('-') > 0 ? 1 : 0
  const shape = form + 5 * (clitic + 8 * (digits + 2 * hyphen))
  const exactKind = kindOf(lexicon, entries.exact, 3)
  const kind = mix(
    exactKind,
    kindOf(lexicon, entries.lower >= 0 ? entries.lower : entries.ending, entries.lower >= 0 ? 1 : 2)
  )
  const tail = hyphen === 1 ? hashString(lower.slice(lower.lastIndexOf('-') + 1)) : 0
  const values = [
    hash,
    hashString(word),
    kind,
    shape,
    mix(kind, shape),
    endings[0] ?? 0,
    endings[1] ?? 0,
    endings[2] ?? 0,
    endings[3] ?? 0,
    endings[4] ?? 0,
    mix(endings[1] ?? 0, shape),
    hashString(lower.slice(0, 2)),
    hashString(lower.slice(0, 3)),
    tail
  ]
  return {
    candidates: Uint8Array.from(candidatesOf(lexicon, entries, form, word)).sort(),
    features: Int32Array.from(values, (value, index) => mix(value, 0x100 + index)),
    form: mix(hash, clitic),
    kind: mix(kind, clitic),
    ending: endings[2] ?? endings[1] ?? endings[0] ?? 0,
    shape,
    casing: form,
    clitic
  }
}
