import type {Suggestion} from '../lexicon/types.ts'
import {withoutPossessive} from './case-counts.ts'
import {dialect} from './dialect.ts'
import type {Document} from './document.ts'
import {draftForms} from './draft-forms.ts'
import {defineFacet} from './facet.ts'
import {irregularPasts} from './inflection/regularized.ts'
import type {Token} from './token.ts'
import {unknownWords} from './unknown-words.ts'

const most = 8
/** What it costs to write an irregular verb as if it were regular. */
const regularized = 0.1
/** What the past costs more where the participle is meant, and the other way round. */
const other = 0.35
const auxiliaries = /^(?:(?:have|has|had|having|is|are|was|were|be|been|being)(?:n't)?|.+'ve)$/
/** How often an unlisted word stands in a draft that means it. */
const established = 3
/** What each step of frequency below that of common words adds to the cost of a suggestion. */
const rarity = 0.0042
const frequent = 190
/** What a step of frequency, and an occurrence in the draft, take off the cost of a suggestion. */
const commonness = 0.0025
const presence = 0.1
const commonest = 185
/** Frequency from which a word stands in every draft. */
const common = 165

/** What it costs to lose an ending. */
const endingLost = 0.4
/** Words that are run together with others; two others make a compound. */
const functionWords = new Set(
  'a an the of to in and is that for it be as on with this we you not are by at from or i he was but if so'.split(
    ' '
  )
)

/** A suggestion with how common it is and what it costs in this draft. */
export interface Guess extends Suggestion {
  readonly frequency: number
  /** Cost of the letters alone. */
  readonly slip: number
}

/** Suggestions by cost, what is common or stands in the draft before what is not, one word before two. */
export function rankGuesses(
  document: Document,
  stem: string,
  suggestions: readonly Suggestion[]
): readonly Guess[] {
  const own = document.get(wordCounts)
  return suggestions
    .filter(({text}) => mayBeMeant(text, stem))
    .map(({text, cost}) => {
      const split = text.includes(' ')
      const frequency = frequencyOf(document, text)
      const here = frequency > common ? 0 : Math.min(own.get(text.toLowerCase()) ?? 0, 3)
      const slip = cost - Math.max(0, frequent - frequency) * rarity
      return {
        text,
        cost,
        frequency,
        slip,
        rank:
          cost +
          (split ? 0.4 : 0) +
          (losesEnding(stem, text) ? endingLost : 0) -
          Math.min(frequency, commonest) * commonness -
          here * presence
      }
    })
    .sort((a, b) => a.rank - b.rank)
}

/** Whether a suggestion can be what was meant at all: two words only where one of them is run together with others. */
const mayBeMeant = (text: string, stem: string): boolean =>
  text !== stem &&
  !isLostPossessive(text, stem) &&
  (!text.includes(' ') || text.split(' ').some((part) => functionWords.has(part)))

/** Whether an ending of verbs that the word has is none of the suggestion’s: it is seldom the ending that is misspelt. */
const losesEnding = (stem: string, text: string): boolean => {
  const ending = /(?:ed|ing)$/.exec(stem)?.[0]
  return ending !== undefined && !text.endsWith(ending) && !stem.startsWith(text)
}

/** A plural that nobody listed, or a possessive that lost its apostrophe: no misspelling, unless it is `countrys`. */
export const isLostPossessive = (text: string, stem: string): boolean =>
  text.replace("'", '') === stem && !/[^aeiou]ys$/.test(stem)

/**
 * What the lexicon makes of a word in this draft, whose own words may be meant, too.
 * @param worth - Highest cost of use: with no suggestion that cheap, the list may be short of dear ones.
 */
export function suggestionsFor(
  document: Document,
  stem: string,
  {previous}: Token,
  worth: number
): readonly Suggestion[] {
  const meant = irregularPasts(stem)
  const isPerfect = auxiliaries.test(previous?.normal ?? '') && meant.length > 1
  const suggestions = document.lexicon.suggest(stem, {
    dialect: document.get(dialect).dialect,
    extra: document.get(ownWords),
    limit: most,
    worth: meant.length === 0 ? {cost: worth, counts: mayBeMeant} : undefined
  })
  if (meant.length === 0) return suggestions
  return [
    ...meant.map((text, index) => ({text, cost: regularized + (index === (isPerfect ? 1 : 0) ? 0 : other)})),
    ...suggestions.filter(({text}) => !meant.includes(text))
  ]
}

/** Words that the configuration declares, or that the draft has often though nobody lists them. */
const ownWords = defineFacet('own-words', (document): ReadonlyMap<string, number> => {
  const words = new Map<string, number>(document.vocabulary.forms.map((form) => [form, 1]))
  for (const [form, count] of document.get(unknownWords).counts)
    if (count >= established) words.set(form, count)
  return words
})

/** How often each word stands in the draft. */
const wordCounts = defineFacet('word-counts', (document): ReadonlyMap<string, number> => {
  const {forms, starts} = document.get(draftForms)
  const counts = new Map<string, number>()
  for (const [rank, {normal}] of forms.entries())
    counts.set(normal, (counts.get(normal) ?? 0) + (starts[rank + 1] ?? 0) - (starts[rank] ?? 0))
  return counts
})

/** Frequency of a suggestion: of several words, that of the rarest; of a possessive, that of its noun. */
const frequencyOf = ({lexicon}: Document, text: string): number =>
  Math.min(
    ...text.split(' ').map((part) => {
      const stem = withoutPossessive(part)
      return Math.max(lexicon.frequency(part), lexicon.frequency(stem), lexicon.frequency(stem.toLowerCase()))
    })
  )
