import {type Lexicon, wordFlags} from '../lexicon/types.ts'
import {isCapitalized} from './casing.ts'
import type {Document} from './document.ts'
import {isWithinOneEdit} from './edits.ts'
import {defineFacet} from './facet.ts'
import {byWord} from './memo.ts'
import {titles} from './name-contexts.ts'
import {nameForm} from './name-reasons.ts'
import {type NameEvidence, names} from './names.ts'
import type {Token} from './token.ts'

/** A name that stands once or twice, and the one of the draft that it miswrites. */
export interface NearName {
  readonly name: NameEvidence
  readonly meant: NameEvidence
}

/** How often a name stands that the draft establishes, and one that it certainly does. */
const fewest = 2
const settled = 3
const shortest = 4

/** A draft that is checked while it is written has the same names again and again. */
const namesRemembered = 2000

/** From how many letters on a name that no list has is likelier misspelt than another. */
const long = 7

/** Endings by which one name makes another: `Russia` and `Russian`, `Smith` and `Smiths`. */
const derivations = /^(?:n|an|ian|s|es|e|a|i|y|r|er|o)$/

/** Titles that say nothing of who bears them. */
const plainTitles = /^(?:mr|mrs|ms|mx|miss|dr|doctor|prof|professor|sir|st|saint|rev)$/

/** Names of the draft that are near to one that it has much oftener, by their form. */
export const nearNames = defineFacet('near-names', (document): readonly NearName[] => {
  const {entries} = document.get(names)
  const established = [...entries.values()].filter(
    ({form, countInText, score}) => form.length >= shortest && countInText >= fewest && score >= 2
  )
  if (established.length === 0) return []
  const alike = likenessIndex(established, document.lexicon)
  return [...entries.values()].flatMap((name) => {
    if (name.form.length < shortest || name.count > 2 || !/^\p{Lu}\p{L}*\p{Ll}$/u.test(name.form)) return []
    const meant = alike(name).find(
      (other) => other.form !== name.form && isOftener(other, name) && isMiswritten(document, name, other)
    )
    return meant ? [{name, meant}] : []
  })
})

/** Finds which of some names another can be a slip for, in their order, without comparing each with each. */
function likenessIndex(
  candidates: readonly NameEvidence[],
  lexicon: Lexicon
): (name: NameEvidence) => readonly NameEvidence[] {
  const byKey = new Map<string, number[]>()
  for (const [rank, {form}] of candidates.entries()) {
    for (const key of likenessKeys(lexicon, form)) {
      const ranks = byKey.get(key)
      if (ranks) ranks.push(rank)
      else byKey.set(key, [rank])
    }
  }
  return ({form}) => {
    const ranks = new Set<number>()
    for (const key of likenessKeys(lexicon, form)) for (const rank of byKey.get(key) ?? []) ranks.add(rank)
    return [...ranks].sort((a, b) => a - b).flatMap((rank) => candidates[rank] ?? [])
  }
}

/** Two names are the same but for their case, sound alike or are one edit apart only if they share one of these. */
const likenessKeys = byWord((_lexicon: Lexicon, form): ReadonlySet<string> => {
  const keys = new Set([`case ${form.toLowerCase()}`, `sound ${soundKey(form)}`, form])
  for (let index = 0; index < form.length; index++) keys.add(form.slice(0, index) + form.slice(index + 1))
  return keys
}, namesRemembered)

const isOftener = (other: NameEvidence, name: NameEvidence): boolean =>
  other.countInText >= Math.max(fewest, settled * (name.countInText - 1), 2 * name.countInText)

function isMiswritten(document: Document, name: NameEvidence, other: NameEvidence): boolean {
  if (name.form.toLowerCase() === other.form.toLowerCase())
    return other.countInText >= settled && /^\p{Lu}\p{L}*\p{Ll}$/u.test(other.form)
  if (!/^\p{Lu}\p{Ll}+$/u.test(name.form)) return false
  const alike = soundKey(name.form) === soundKey(other.form)
  if (!alike && !isWithinOneEdit(name.form, other.form)) return false
  const isSettled = other.countInText >= settled * Math.max(1, name.countInText)
  const isKin = sharesBearer(document, name, other)
  if (isDerivation(name.form, other.form) || isDerivation(other.form, name.form))
    return isKin && alike && !isPlural(name.form, other.form)
  const {lexicon, vocabulary} = document
  const flags = lexicon.flags(name.form)
  if (flags !== 0 || lexicon.flags(name.form.toLowerCase()) !== 0) {
    // Two known names are one only if they share what stands beside them: `Catherine Xylo`, `Katherine Xylo`.
    return (flags & wordFlags.person) !== 0 && isKin && (alike || isSettled)
  }
  if (vocabulary.accepts(name.form)) return false
  return isKin || (isSettled && name.form.length >= 5) || name.form.length >= long
}

/** A name as it may be heard: `Marjory` and `Marjorie`, `Fisk` and `Fiske`, `Stephen` and `Stefen` are one. */
const soundKey = (form: string): string =>
  form
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/[ck]+/g, 'k')
    .replace(/(?:ie|ey|y|i)$/, 'y')
    .replace(/e$/, '')
    .replace(/(.)\1/g, '$1')

const isDerivation = (longer: string, shorter: string): boolean =>
  longer.startsWith(shorter) && derivations.test(longer.slice(shorter.length))

const isPlural = (name: string, other: string): boolean => name === `${other}s` || other === `${name}s`

/** Whether two names stand beside the same given name, surname or telling title: `Joan Fisk`, `Joan Fiske`. */
function sharesBearer(document: Document, name: NameEvidence, other: NameEvidence): boolean {
  const beside = ({tokens}: NameEvidence): readonly string[] =>
    tokens.flatMap((index) => {
      const {previous, next} = document.token(index)
      return [
        ...(previous && isBearer(document, previous) ? [`${previous.normal} …`] : []),
        ...(next && isNamePart(next) ? [`… ${nameForm(next.text)}`] : [])
      ]
    })
  const theirs = new Set(beside(other))
  return beside(name).some((word) => theirs.has(word))
}

const isNamePart = ({isWord, text, spaceBefore}: Token): boolean =>
  isWord && spaceBefore !== '' && /^\p{Lu}\p{Ll}/u.test(text)

/** A given name, or a title that few bear (`Aunt`). */
const isBearer = (document: Document, token: Token): boolean =>
  isCapitalized(token.text) &&
  ((document.lexicon.flags(token.text) & wordFlags.person) !== 0 ||
    (titles.has(token.normal) && !plainTitles.test(token.normal)))
