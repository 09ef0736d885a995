import {numberOf} from '../inflection/nouns.ts'
import type {Token} from '../token.ts'
import {chainBefore, isWhimsical} from './chains.ts'
import {type NounPhrase, phraseBefore} from './phrases.ts'
import type {Subject} from './subjects.ts'

/** How far before a relative clause the noun may stand that it is about. */
const farthest = 25

/** What a relative pronoun stands for (`items that costs`), where there is no choice. */
export function relativeSubject(pronoun: Token): Subject | undefined {
  const {normal, document, previous} = pronoun
  if (!/^(?:which|who|that)$/.test(normal) || !previous) return undefined
  const comma = previous.normal === ','
  const end = comma ? previous.previous : previous
  if (!end?.isWord || (comma && normal === 'that')) return undefined
  if (normal === 'who' && !comma) {
    const number = /^(?:anyone|someone|everyone|anybody|somebody|everybody|nobody)$/.test(end.normal)
      ? 'singular'
      : undefined
    if (number) return {number, head: end, first: end, kind: 'relative', sure: true}
    if (end.normal === 'those') return {number: 'plural', head: end, first: end, kind: 'relative', sure: true}
  }
  const phrases = chainBefore(end)
  const nearest = phrases[0]
  if (!comma) {
    const own = ownSubject(phraseBefore(end), pronoun)
    if (own) return own
  }
  const outer = phrases.at(-1)
  if (!nearest?.number || !outer || isWhimsical({...nearest, counted: false})) return undefined
  if (phrases.some(({number}) => number !== nearest.number)) return undefined
  if (nearest.number === 'singular' && nearest.determiner === undefined && normal !== 'which')
    return undefined
  if (normal === 'that' && !isRelative(pronoun, nearest)) return undefined
  const {first} = outer
  const subject: Subject = {number: nearest.number, head: nearest.head, first, kind: 'relative', sure: true}
  let before = first.sentence === first.previous?.sentence ? first.previous : undefined
  if (nearest.number === 'plural' && before?.normal === 'by' && !comma) return subject
  if (before && /^(?:all|both|such)$/.test(before.normal)) before = before.previous
  if (before && /^(?:and|or|,|of|than|one|-|&|nor|but|as|who|that|which|only)$/.test(before.normal))
    return undefined
  if (comma && nearest.number === 'plural') return !before && normal === 'who' ? subject : undefined
  if (comma) return nearest.number === 'singular' && !hasOtherNumber(first, nearest) ? subject : undefined
  if (!before) return subject
  const tag = document.tag(before)
  // “commonly asked questions”: a participle, whatever the tagger says.
  const isParticiple = tag === 'VBD' && before.previous?.normal.endsWith('ly') === true
  const governs =
    (/^(?:VB[DPZ]|MD)$/.test(tag) && !isParticiple) || (tag === 'VB' && before.previous?.normal !== 'to')
  return !governs && hasOtherNumber(first, nearest) ? undefined : subject
}

/** A noun that no other can compete with: `a company that`, `the physicians who`. */
function ownSubject(phrase: NounPhrase | undefined, {normal}: Token): Subject | undefined {
  if (!phrase) return undefined
  const {determiner, number, head, first} = phrase
  const single =
    number === 'singular' && /^(?:an?|every|each|another)$/.test(determiner ?? '') && isSole(phrase)
  const many = number === 'plural' && normal === 'who' && arePeople(head) && first.previous?.normal !== 'of'
  return (single || many) && !isWhimsical({head, number, first, determiner, counted: false})
    ? {number, head, first, kind: 'relative', sure: true}
    : undefined
}

/** Whether a phrase is joined to none before it that the pronoun can stand for: `images with a look that are new`. */
function isSole(phrase: NounPhrase): boolean {
  const {previous, document, sentence} = phrase.first
  if (!previous || previous.sentence !== sentence) return true
  if (/^(?:and|or|,|than|but|nor|as)$/.test(previous.normal)) return false
  return document.tag(previous) !== 'IN' || !hasOtherNumber(phrase.first, phrase)
}

/** Nouns in -ers, -ors, -ians, -ists and the like: people, of whom alone `who` can speak. */
const arePeople = ({normal}: Token): boolean =>
  /(?:[^aeiou]ers|[^aeiou]ors|tors|ians|ists|ants|ents|men|people|children|women)$/.test(normal)

/** `that` after a noun is a relative pronoun if the tagger says so, or after a plural, but for “that is”. */
function isRelative(that: Token, {number}: NounPhrase): boolean {
  if (/^(?:WDT|IN)$/.test(that.document.tag(that))) return true
  return number === 'plural' && that.next?.next?.normal !== ','
}

/** Whether a noun of the other number, or a coordination, stands before a phrase in its sentence. */
function hasOtherNumber(first: Token, {number}: NounPhrase): boolean {
  const {document, sentence} = first
  for (let index = Math.max(sentence.first, first.index - farthest); index < first.index; index++) {
    const token = document.token(index)
    if (!token.isWord) continue
    const tag = document.tag(token)
    if (number === 'singular' && tag === 'CC') return true
    if (
      number === 'singular' ? tag === 'NNS' : tag === 'NN' && numberOf(document, token.normal) === 'singular'
    )
      return true
  }
  return false
}
