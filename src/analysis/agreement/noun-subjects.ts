import {casingOf} from '../casing.ts'
import {people, quantities} from '../inflection/kinds-of-nouns.ts'
import type {NounNumber} from '../inflection/nouns.ts'
import {nounShare, shareOfTags} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import {chainBefore, isWhimsical} from './chains.ts'
import {clauseStart} from './clauses.ts'
import {isPossessive, type NounPhrase, phraseBefore} from './phrases.ts'
import type {Subject} from './subjects.ts'

/** Frequency from which a noun is one of everyday. */
const everyday = 90
const singularDeterminers = new Set('a an this that each every another one'.split(' '))

/** The subject that a noun phrase ending here is, if a clause begins with it. */
export function nounSubject(end: Token): Subject | undefined {
  const phrases = chainBefore(end)
  const phrase = phrases.at(-1)
  if (!phrase) return undefined
  const {head, first, determiner} = phrase
  const all = phrases.length === 1 ? pluralsBefore(phrase) : undefined
  const opening = all ?? first
  if (
    /^(?:many|much|few)$/.test(opening.normal) &&
    /^(?:how|so|too|as)$/.test(opening.previous?.normal ?? '')
  )
    return undefined
  const afterComma =
    opening.previous?.normal === ',' && determiner !== undefined && phrase.number === 'plural'
  const start = clauseStart(opening) ?? (afterComma ? 'likely' : undefined)
  if (phrases.length === 1 && phrase.number === 'singular' && opensCouple(phrase))
    return {number: 'plural', head, first, kind: 'noun', sure: true}
  if (phrases.length === 1 && joinsAnother(phrase))
    return {number: 'plural', head, first, kind: 'noun', sure: true}
  if (!start) return undefined
  const distant = phrases.length > 1
  const subject = (number: NounNumber, sure: boolean): Subject => ({
    number,
    head,
    first,
    kind: distant ? 'distant' : 'noun',
    sure: sure && start === 'sure'
  })
  if (distant && determiner === 'the' && head.normal === 'number' && phrases.at(-2)?.number === 'plural')
    return subject('singular', true)
  const number = numberOfSubject(phrase)
  if (!number || isWhimsical(phrase)) return undefined
  if (number === 'singular' && (start !== 'sure' || (distant && quantities.has(head.normal))))
    return undefined
  return subject(
    number,
    determiner !== undefined ||
      !first.opensSentence ||
      number === 'singular' ||
      first !== head ||
      isCommon(head)
  )
}

/** Whether a word at the start of a sentence is a noun of everyday, and no name: `Workers`, but not `Brooks`. */
const isCommon = ({document, normal, text}: Token): boolean =>
  document.lexicon.frequency(normal) >= everyday &&
  nounShare(document, normal) > 0.95 &&
  !document.lexicon.casings(normal).includes(text)

/** Relations that nobody is at once: “my friend and neighbor” may be one. */
const kin = new Set(
  'mother father mom mum dad brother sister son daughter aunt uncle grandmother grandfather'.split(' ')
)

/** Whether a sentence begins with one person and `and` before a second: `my mother and` of “My mother and my father is”. */
function opensCouple({first, head, determiner = ''}: NounPhrase): boolean {
  const and = first.previous
  const person = and?.previous
  return (
    and?.normal === 'and' &&
    (determiner === '' ? kin.has(head.normal) : isPossessive(determiner)) &&
    people.has(head.normal) &&
    person !== undefined &&
    people.has(person.normal) &&
    person.previous?.opensSentence === true &&
    isPossessive(person.previous.normal)
  )
}

/**
 * Whether a sentence begins with a phrase and `and` before this plural: `JavaScript and the APIs`. Two singulars may be one
 * thing (`bread and butter`, `our friend and our guide`).
 */
function joinsAnother({first, number, determiner = ''}: NounPhrase): boolean {
  const and = first.previous
  const end = and?.previous
  if (and?.normal !== 'and' || !end?.isWord || end.sentence !== first.sentence) return false
  const other = phraseBefore(end)
  if (other?.first.opensSentence !== true || /^(?:each|every|no|any)$/.test(other.determiner ?? ''))
    return false
  if (other.first.normal.endsWith('ing') || casingOf(first.text) === 'title') return false
  if (other.head.index + 1 !== and.index || /^(?:each|every|no|any|all)$/.test(determiner)) return false
  return number === 'plural'
}

/** Where a coordination of plurals begins that a phrase ends: `cats` of “cats, dogs, and birds”. */
function pluralsBefore(last: NounPhrase): Token | undefined {
  let start: Token | undefined
  let phrase: NounPhrase | undefined = last
  while (phrase?.number === 'plural') {
    start = phrase === last ? undefined : phrase.first
    let before: Token | undefined = phrase.first.previous
    if (!before || !/^(?:and|or|,)$/.test(before.normal)) return start
    if (before.normal !== ',' && before.previous?.normal === ',') before = before.previous
    const end: Token | undefined = before.previous
    phrase = end && end.sentence === last.head.sentence ? chainBefore(end)[0] : undefined
  }
  return phrase ? undefined : start
}

function numberOfSubject({number, determiner = '', head}: NounPhrase): NounNumber | undefined {
  if (number === 'plural') return singularDeterminers.has(determiner) ? undefined : number
  if (number === undefined || singularDeterminers.has(determiner)) return number
  if (
    /^(?:both|many|several|few|these|those|what|which|such|no|any|some|all|much|either|neither)$/.test(
      determiner
    )
  )
    return undefined
  const {document, normal} = head
  if (determiner === '') return shareOfTags(document, normal, /^(?:JJ|VB)/) > 0.05 ? undefined : number
  return shareOfTags(document, normal, /^JJ/) > 0.4 ? undefined : number
}
