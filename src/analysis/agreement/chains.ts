import {casingOf} from '../casing.ts'
import {dialect} from '../dialect.ts'
import {bodies, collectives, measures} from '../inflection/kinds-of-nouns.ts'
import type {NounNumber} from '../inflection/nouns.ts'
import {baseShare, nounShare, shareOfTags} from '../inflection/verbs.ts'
import {tableOf} from '../table.ts'
import type {Token} from '../token.ts'
import {type NounPhrase, phraseBefore} from './phrases.ts'

const prepositions = new Set(
  'of in for on with from to at by about between among within under over behind inside against without across near'.split(
    ' '
  )
)
/** Words after which a word is spoken of: “the term results”. */
const mentions =
  /^(?:term|word|verb|noun|name|phrase|variable|field|keyword|title|command|label|suffix|prefix|pronoun|plural)$/
const partitive = tableOf<NounNumber | 'inner'>({
  one: 'singular',
  each: 'singular',
  many: 'plural',
  several: 'plural',
  few: 'plural',
  both: 'plural',
  most: 'inner',
  some: 'inner',
  all: 'inner'
})
const longest = 3

/**
 * Noun phrases joined by prepositions that end with a token, the last first: `items` and `a list` of “a list of
 * items”. `one of the items` and `many of them` are one phrase with the number of the first word.
 */
export function chainBefore(end: Token): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  let last: Token | undefined = end
  while (last && phrases.length < longest) {
    const phrase = phraseBefore(last)
    if (!phrase || !isPlain(phrase)) return []
    phrases.push(phrase)
    const before: Token | undefined = phrase.first.previous
    if (!before || before.sentence !== end.sentence || !prepositions.has(before.normal)) return phrases
    if (before.opensSentence || phrase.first.spaceBefore === '' || before.spaceBefore === '') return phrases
    last = before.previous
    if (!last?.isWord || last.sentence !== end.sentence) return phrases
    const part = before.normal === 'of' ? partitive[last.normal] : undefined
    if (part) {
      const number = part === 'inner' ? (phrase.number === 'plural' ? 'plural' : undefined) : part
      phrases.push({first: last, head: last, determiner: last.normal, counted: false, number})
      return phrases
    }
    const reduced = beforeParticiple(last)
    if (reduced === null) return []
    last = reduced ?? last
    if (!/^NN/.test(last.document.tag(last))) return phrases
  }
  return phrases
}

/**
 * The noun that a participle follows (`tools found in houses`), `undefined` if the word is none, and `null` where the
 * participle may be a verb of its own: `the risk they posed to us`.
 */
function beforeParticiple(word: Token): Token | null | undefined {
  const {document, previous} = word
  const tag = document.tag(word)
  if ((tag !== 'VBN' && tag !== 'VBG') || !previous) return undefined
  if (!/^NN/.test(document.tag(previous))) return undefined
  const phrase = phraseBefore(previous)
  const inner =
    phrase &&
    phrase.head.index - phrase.first.index > 1 &&
    /^NN/.test(document.tag(phrase.head.previous ?? word))
  return !phrase || inner || (phrase.determiner === undefined && phrase.number !== 'plural') ? null : previous
}

/** Whether a phrase is nothing but one: no question, no object of a verb in -ing, no word that is mentioned. */
function isPlain({first, head, determiner}: NounPhrase): boolean {
  const {document} = head
  if (/^(?:which|what|whose|such)$/.test(determiner ?? '') || nounShare(document, head.normal) < 0.5)
    return false
  const mayBeVerb = first.previous?.normal === 'that' || (first !== head && casingOf(first.text) === 'title')
  const most = mayBeVerb ? 0.05 : 0.3
  if (determiner === undefined && shareOfTags(document, head.normal, /^VBZ$/) > most) return false
  if (baseShare(document, head.normal) > 0.3 && nounShare(document, head.normal) < 0.7) return false
  if (
    head.normal.endsWith('ly') ||
    mentions.test(head.previous?.normal ?? '') ||
    head.previous?.normal === 'way'
  )
    return false
  return determiner !== undefined || !first.normal.endsWith('ing') || first === head
}

/** Whether the number of a phrase may be another than its form says: bodies of people, measures, names, counts. */
export function isWhimsical({head, number, counted, first, determiner}: NounPhrase): boolean {
  if (determiner === head.normal) return false
  if (number === 'singular' && collectives.has(head.normal) && !isOneBody(head)) return true
  if (number === 'plural' && (measures.has(head.normal) || (counted && determiner === undefined))) return true
  const casing = casingOf(head.text)
  if (number === 'plural' && casing === 'title' && peoples.test(head.text)) return false
  return casing !== 'lower' && !(casing === 'title' && head === first && head.opensSentence && !isNamed(head))
}

const isOneBody = ({normal, document}: Token): boolean =>
  bodies.has(normal) && /^en-(?:US|CA)/.test(document.get(dialect).dialect)

/** Members of peoples, parties and faiths, who are many: `Americans`, `Nazis`. */
const peoples =
  /^(?:[A-Z][a-z]+(?:[aeiou]ans|[ck]ans|ists|ites|crats)|Nazis|Germans|Greeks|Turks|Jews|Arabs|Czechs|Danes|Poles|Swedes|Finns|Muslims|Hindus|Sikhs|Catholics|Protestants|Christians|Israelis|Pakistanis)$/

/** `Mars`, `Brooks`: whether a word at the start of a sentence may be a name. */
function isNamed(word: Token): boolean {
  const {document, text, normal} = word
  return document.lexicon.flags(text) !== 0 || document.lexicon.frequency(normal) < 60
}
