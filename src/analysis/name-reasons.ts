import {wordFlags} from '../lexicon/types.ts'
import {withoutPossessive} from './case-counts.ts'
import {isCapitalized} from './casing.ts'
import {straighten} from './characters.ts'
import type {Document} from './document.ts'
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

/** The form under which a name is kept: `Xylo’s` and `Xylo’` give `Xylo`. */
export const nameForm = (word: string): string => withoutPossessive(straighten(word))

/** What stands beside a capitalized word that makes it a name; a tag is asked for at most once a sentence. */
export function* neighbourReasons(token: Token): Generator<NameReason> {
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
  if (next?.normal === '&' && isCapitalizedWord(next.next)) return true
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
