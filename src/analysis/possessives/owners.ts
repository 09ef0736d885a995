import {type Lexicon, wordFlags} from '../../lexicon/types.ts'
import {isFree} from '../case-counts.ts'
import {isCapitalized} from '../casing.ts'
import type {Document} from '../document.ts'
import {names} from '../names.ts'
import type {Token} from '../token.ts'

/** What is known whatever the draft. */
type Knowledge = Pick<Document, 'lexicon' | 'vocabulary'>

/** Forms that nothing but a lost apostrophe explains, though dictionaries may list them. */
const never = new Set([
  'todays',
  'yesterdays',
  'tomorrows',
  'publics',
  'someones',
  'everyones',
  'anyones',
  'nobodys',
  'everybodys',
  'somebodys'
])

/** Days and their parts that are called after somebody, by the word that lost its apostrophe. */
const named = new Map<string, RegExp>([
  ['valentines', /^days?$/],
  ['mothers', /^day$/],
  ['fathers', /^day$/],
  ['patricks', /^day$/],
  ['fools', /^day$/],
  ['years', /^(?:eve|resolutions?)$/]
])

/** The double continent is written with “the”, and so may be part of the name of an office: `Americas region`. */
const offices =
  /^(?:regions?|divisions?|offices?|markets?|head|teams?|conference|cup|summit|sales|lead|director)$/

/** Nouns whose plural is none in s. */
const irregular = /(?:man|men|child|children|wife|thief|goose|mouse|tooth)$/

/** What could own something: a singular noun in `y`, a time, an established name, perhaps a name, a body by its initials. */
export type LostOwner = 'noun' | 'name' | 'person' | 'initials'

/** What a word in s that gives no plural is the possessive of, its apostrophe lost; whether it owns anything is not looked at. */
export function lostOwnerOf(token: Token): LostOwner | undefined {
  const {document, normal} = token
  const base = token.text.slice(0, -1)
  const lower = base.toLowerCase()
  if (document.vocabulary.accepts(token.text)) return undefined
  if (never.has(normal) || isNamedDay(token)) return 'noun'
  if (token.text === 'Americas') return isContinent(token) ? undefined : 'person'
  if (isKnownBase(token, base)) return 'person'
  if (isListed(document, token.text)) return undefined
  if (/^\p{Lu}{2,}$/u.test(base)) return 'initials'
  if (/[^aeiou]y$/.test(lower) && document.lexicon.frequency(lower) > 0) return 'noun'
  if (isIrregular(token, lower)) return 'noun'
  if (token.casing !== 'title') return undefined
  const flags = document.lexicon.flags(base)
  // `Public Buildings Administration`, or any plural in title case, is none of a name.
  if (document.lexicon.frequency(normal) > (isFree(token) ? 30 : 0)) return undefined
  if ((flags & wordFlags.place) !== 0) return 'name'
  // `Howards End` is a name of its own.
  if ((flags & wordFlags.brand) === 0 && isCapitalized(token.next?.text ?? '') && isFree(token))
    return undefined
  const {count} = document.get(names).of(base)
  if ((flags & (wordFlags.person | wordFlags.brand | wordFlags.proper)) === 0 && count === 0) return undefined
  return count > 0 ? 'name' : 'person'
}

/** What `lostOwnerOf` asks of the word alone, whatever stands around it. */
export function mayBeLostOwner(text: string, knowledge: Knowledge): boolean {
  const {lexicon, vocabulary} = knowledge
  if (vocabulary.accepts(text)) return false
  const normal = text.toLowerCase()
  if (never.has(normal) || named.has(normal) || text === 'Americas') return true
  return mayHideName(lexicon, text, text.slice(0, -1)) || !isListed(knowledge, text)
}

/** `Valentines Day`, `New Years Eve`; `mothers day` may be anything in lower case. */
const isNamedDay = ({text, normal, next, previous}: Token): boolean =>
  named.get(normal)?.test(next?.normal ?? '') === true &&
  (normal !== 'years' || previous?.normal === 'new') &&
  (normal === 'valentines' || (/^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(next?.text ?? '')))

const isContinent = ({previous, next}: Token): boolean =>
  /^(?:the|two|both|and|,)$/.test(previous?.normal ?? '') ||
  /^\p{Lu}/u.test(next?.text ?? '') ||
  offices.test(next?.normal ?? '')

/** `Andrews` where the draft tells of `Andrew` and has no other `Andrews`. */
function isKnownBase({document, text}: Token, base: string): boolean {
  if (!mayHideName(document.lexicon, text, base)) return false
  const all = document.get(names)
  return all.of(text).count < 2 && all.of(base).count > 0
}

/** Whether a word in s and what is before the s are names of persons, and it is no common word. */
function mayHideName(lexicon: Lexicon, text: string, base: string): boolean {
  if ((lexicon.flags(text) & lexicon.flags(base) & wordFlags.person) === 0) return false
  const small = lexicon.flags(text.toLowerCase())
  return small === 0 || isRare(small)
}

const isRare = (flags: number): boolean => (flags & wordFlags.unsuggested) !== 0

/** Whether a noun has no plural in s that could be meant; `mens rea` and `mens sana` are Latin. */
const isIrregular = ({document, normal, next}: Token, noun: string): boolean =>
  irregular.test(noun) &&
  document.lexicon.frequency(noun) > 0 &&
  !isListed(document, normal) &&
  !(noun === 'men' && /^(?:rea|sana)$/.test(next?.normal ?? ''))

/** Whether the lexicon has the form as it stands, other than as a rare name that another makes with an s. */
function isListed({lexicon, vocabulary}: Knowledge, form: string): boolean {
  const flags = lexicon.flags(form)
  if (flags === 0)
    return form === form.toLowerCase() && (vocabulary.accepts(form) || lexicon.knowsAnywhere(form))
  return (
    (flags & wordFlags.unsuggested) === 0 ||
    lexicon.frequency(form) > 0 ||
    lexicon.frequency(form.slice(0, -1)) < 30
  )
}
