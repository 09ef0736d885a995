import {wordFlags} from '../lexicon/types.ts'
import {withoutPossessive} from './case-counts.ts'
import {isCapitalized} from './casing.ts'
import {straighten} from './characters.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {inLeadIn} from './lead-ins.ts'
import {nameSuffixes, particles, placeTitles, titles} from './name-contexts.ts'
import type {Token} from './token.ts'

/** One reason to take a capitalized word for a name. */
export type NameReason =
  | 'listed' // The lexicon or the configuration has it as a name.
  | 'inside' // A capital where none is forced.
  | 'repeated' // So written more than once, and never small.
  | 'title'
  | 'suffix'
  | 'full-name' // Beside another name, or another unknown capitalized word.
  | 'initials'
  | 'particle'
  | 'compound' // Joined by a hyphen to another capitalized word.
  | 'citation' // `Xylo, A. B.`, `(Xylo 2010)`.
  | 'subject' // Opens a sentence before a verb, without an article: `Xylo said`.
  | 'foreign' // Spelt as no English word is.

const weights: Readonly<Record<NameReason, number>> = {
  listed: 4,
  inside: 1,
  repeated: 2,
  title: 2,
  suffix: 2,
  'full-name': 2,
  initials: 2,
  particle: 2,
  compound: 1,
  citation: 2,
  subject: 1,
  foreign: 1
}

/** What the draft says of one capitalized form. */
export interface NameEvidence {
  /** The form, without a possessive ending, apostrophes straight. */
  readonly form: string
  /** Sum of the reasons' weights: from 3 on a name, 1 or 2 perhaps one. */
  readonly score: number
  readonly reasons: readonly NameReason[]
  /** How often it stands in the draft with a capital, outside quotations and within them. */
  readonly count: number
  /** How often outside headings and other places of title case. */
  readonly countInText: number
  /** Indices of its tokens, in order. */
  readonly tokens: readonly number[]
}

/** The draft's names. */
export interface Names {
  /** Evidence for a word as written, possessive or not; no reasons and a score of 0 for a form not met capitalized. */
  of(word: string): NameEvidence
  /** All capitalized forms met, by form. */
  readonly entries: ReadonlyMap<string, NameEvidence>
}

interface Entry {
  readonly tokens: number[]
  readonly reasons: Set<NameReason>
  inText: number
}

const letters = /^[\p{L}\p{M}'’ʼ-]+$/u
const foreignSpelling =
  /[^\p{ASCII}'’]|q(?!u)|[jqvx]$|^(?:zh|xh|ng|mb|nd|dj|tz|ts|sz|cz|vl|zd|hr|kw|bj|fj|sv|dz)|[^aeiouy'’]{5}|aa|ii|uu|kk|jj|vv|hh|yy|wj|cz|sz|rz/iu

/** Names of the draft, with what makes them names. */
export const names = defineFacet('names', (document): Names => {
  const entries = new Map<string, Entry>()
  const smallForms = new Set<string>()
  const {tokens} = document
  for (let index = 0; index < tokens.count; index++) {
    const token = document.token(index)
    if (!token.isWord) continue
    const {text} = token
    if (!isCapitalized(text)) {
      smallForms.add(withoutPossessive(token.normal))
      continue
    }
    if (!letters.test(text)) continue
    const form = nameForm(text)
    let entry = entries.get(form)
    if (!entry) {
      entry = {tokens: [], reasons: new Set(), inText: 0}
      entries.set(form, entry)
    }
    collect(token, form, entry)
  }
  const evidence = new Map<string, NameEvidence>()
  for (const [form, {tokens, reasons, inText}] of entries) {
    if (inText > 1 && !smallForms.has(form.toLowerCase())) reasons.add('repeated')
    const score = [...reasons].reduce((sum, reason) => sum + weights[reason], 0)
    evidence.set(form, {
      form,
      score,
      reasons: [...reasons],
      count: tokens.length,
      countInText: inText,
      tokens
    })
  }
  return {
    entries: evidence,
    of(word) {
      const form = nameForm(word)
      return evidence.get(form) ?? {form, score: 0, reasons: [], count: 0, countInText: 0, tokens: []}
    }
  }
})

/** The form under which a name is kept: `Xylo’s` and `Xylo’` give `Xylo`. */
export const nameForm = (word: string): string => withoutPossessive(straighten(word))

function collect(token: Token, form: string, entry: Entry): void {
  const {document} = token
  const {reasons} = entry
  entry.tokens.push(token.index)
  if (isListed(document, form)) reasons.add('listed')
  if (foreignSpelling.test(form)) reasons.add('foreign')
  const titled = token.block.kind === 'heading' || token.block.kind === 'table-header' || inLeadIn(token)
  if (titled) return
  entry.inText++
  if (!token.opensSentence && !/^[:"“‘'([*•|]$/.test(token.previous?.normal ?? '')) reasons.add('inside')
  for (const reason of neighbourReasons(token)) reasons.add(reason)
}

const isListed = (document: Document, form: string): boolean =>
  (document.lexicon.flags(form) &
    (wordFlags.proper | wordFlags.person | wordFlags.place | wordFlags.brand)) !==
    0 || document.vocabulary.accepts(form)

function* neighbourReasons(token: Token): Generator<NameReason> {
  const {document} = token
  const next = token.next
  if (next?.normal === '-' && next.spaceBefore === '' && isCapitalizedWord(next.next)) yield 'compound'
  if (isCited(token)) yield 'citation'
  if (next?.isWord && token.opensSentence && /^(?:MD|VBD|VBZ)$/.test(document.tag(next))) yield 'subject'
  const follower = next?.normal === ',' ? undefined : next
  if (
    follower?.isWord &&
    isCapitalized(follower.text) &&
    nameSuffixes.has(withoutPossessive(follower.normal))
  )
    yield 'suffix'
  if (follower && isNamePart(document, follower)) yield 'full-name'
  let previous = token.previous
  if (previous?.normal === '-' && previous.spaceAfter === '' && isCapitalizedWord(previous.previous))
    yield 'compound'
  if (previous?.normal === '.' && previous.spaceBefore === '') previous = previous.previous
  if (!previous) return
  if (titles.has(previous.normal) || placeTitles.has(previous.normal)) yield 'title'
  if (particles.has(previous.normal) || /^(?:al|el|ul|ad|an)$/.test(previous.previous?.normal ?? ''))
    yield 'particle'
  if (/^\p{Lu}$/u.test(previous.text) && previous.normal !== 'i' && previous.normal !== 'a') yield 'initials'
  else if (previous.kind === 'abbreviation' && /^(?:\p{Lu}\.)+$/u.test(previous.text)) yield 'initials'
  else if (isNamePart(document, previous)) yield 'full-name'
}

/** Before a year, or before a comma and initials, a given name or a year. */
function isCited({previous, next}: Token): boolean {
  const other = next?.normal === ',' ? next.next : next
  if (other?.kind === 'number' && /^(?:1[89]|20)\d\d/.test(other.text))
    return next?.normal === ',' || previous?.normal === '('
  if (next?.normal !== ',' || !other) return false
  return (
    /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(other.text) ||
    (isCapitalizedWord(other) && /^[.,(\p{Lu}]/u.test(other.next?.text ?? ''))
  )
}

const isCapitalizedWord = (token: Token | undefined): boolean =>
  token?.isWord === true && isCapitalized(token.text)

/** Whether a neighbour is a listed name of a person, or itself an unknown capitalized word within a sentence. */
function isNamePart(document: Document, token: Token): boolean {
  if (!token.isWord || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  const form = nameForm(token.text)
  const {lexicon} = document
  // `Federal` and `Young` are family names, too, but mostly words.
  if ((lexicon.flags(form) & wordFlags.person) !== 0)
    return lexicon.frequency(form) >= lexicon.frequency(form.toLowerCase())
  return !document.knows(form)
}
