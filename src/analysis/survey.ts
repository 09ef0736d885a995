import {type Dialect, dialectFlags, type Lexicon} from '../lexicon/types.ts'
import {withoutPossessive} from './case-counts.ts'
import {isCapitalized} from './casing.ts'
import type {Document} from './document.ts'
import {misspellings} from './misspellings.ts'
import {tokenKinds} from './tokens.ts'
import {isForeign, unknownWords} from './unknown-words.ts'

/** A word that neither the lexicon nor the configuration knows, in one draft. */
export interface SurveyedWord {
  /** As it stands there first, with straight apostrophes and without a possessive ending. */
  readonly text: string
  readonly count: number
  /** How often it has a capital. */
  readonly capitals: number
  /** What was most likely meant, where it is taken for a slip. */
  readonly meant: string | undefined
}

/** What there is to know of the words of one draft. */
export interface Survey {
  /** How many words it has. */
  readonly words: number
  /** By the word in lower case. Of a draft in another language: none. */
  readonly unknown: ReadonlyMap<string, SurveyedWord>
  /** Occurrences of forms that not all dialects have, by those that have them: `en-GB en-AU`. */
  readonly forms: ReadonlyMap<string, number>
}

const dialects = Object.keys(dialectFlags) as readonly Dialect[] // Its own keys.
const allDialects = dialects.reduce((bits, dialect) => bits | dialectFlags[dialect], 0)

/** Count the words of a draft, those that are unknown and those that tell its dialect. */
export function survey(document: Document): Survey {
  const {tokens, lexicon} = document
  const forms = new Map<string, number>()
  let words = 0
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kinds[index] !== tokenKinds.word) continue
    words++
    const form = withoutPossessive(tokens.normals[index] ?? '')
    const usual = usualIn(lexicon, form)
    if (usual !== '') forms.set(usual, (forms.get(usual) ?? 0) + 1)
  }
  return {words, unknown: document.get(isForeign) ? new Map() : countUnknown(document), forms}
}

/** Dialects that write a form in this way, if only some do. */
function usualIn(lexicon: Lexicon, form: string): string {
  const known = lexicon.flags(form) & allDialects
  if (known === 0) return ''
  const usual = dialects.filter(
    (dialect) => (known & dialectFlags[dialect]) !== 0 && lexicon.preferred(form, dialect) === undefined
  )
  return usual.length === dialects.length ? '' : usual.join(' ')
}

function countUnknown(document: Document): ReadonlyMap<string, SurveyedWord> {
  const counted = new Map<string, SurveyedWord>()
  const slips = document.get(misspellings)
  for (const [index, {token, stem, ending}] of document.get(unknownWords).words) {
    const key = stem.toLowerCase()
    const known = counted.get(key) ?? {text: stem, count: 0, capitals: 0, meant: undefined}
    const suggestion = slips.get(index)?.suggestions[0]
    const meant = suggestion?.endsWith(ending)
      ? suggestion.slice(0, suggestion.length - ending.length)
      : suggestion
    counted.set(key, {
      text: known.text,
      count: known.count + 1,
      capitals: known.capitals + (isCapitalized(token.text) ? 1 : 0),
      meant: known.meant ?? meant
    })
  }
  return counted
}
