import {type Dialect, dialectFlags, type Lexicon} from '../lexicon/types.ts'
import {countBritishSigns} from './british-signs.ts'
import {withoutPossessive} from './case-counts.ts'
import type {Document} from './document.ts'
import {tokensWhere} from './draft-forms.ts'
import {everydayVariants} from './everyday-variants.ts'
import {defineFacet} from './facet.ts'
import {byForm} from './memo.ts'
import {tokenKinds} from './tokens.ts'

/** Which English the draft is written in, and how that is known. */
export interface DialectEvidence {
  readonly dialect: Dialect
  /** Whether the configuration says so. */
  readonly configured: boolean
  /** Occurrences of forms of the dialect that are none of American English, and of forms of the latter only. */
  readonly forms: number
  readonly american: number
}

const others = ['en-GB', 'en-GB-oxendict', 'en-AU', 'en-CA'] as const
const anyOther = others.reduce((bits, dialect) => bits | dialectFlags[dialect], 0)
const allDialects = anyOther | dialectFlags['en-US']

/** How many forms of another dialect it takes to read a draft as written in it, and how many for each American one. */
const enough = 3

/**
 * Dialect of the draft: as configured, else American, unless at least three forms of one other dialect stand in it, of
 * two words, and three for each American one; what only the British write (`£5`, `10.30am`) counts as up to two
 * forms beside each. Quotations and names (`World Trade Center`) do not count.
 */
export const dialect = defineFacet('dialect', (document): DialectEvidence => {
  const {language} = document.settings
  if (language) return {dialect: language, configured: true, forms: 0, american: 0}
  const counts = formCounts(document)
  let best: DialectEvidence = {dialect: 'en-US', configured: false, forms: 0, american: 0}
  let most = 0
  let signs = -1 // Counted where they decide.
  for (const other of others) {
    const {forms, words, american, shared} = evidenceFor(document, other, counts)
    if (forms === 0 || forms + shared <= most) continue
    if (forms < Math.max(enough, enough * american) || words < 2) {
      if (signs < 0) signs = countBritishSigns(document)
      const total = forms + Math.min(signs, 2 * forms)
      if (words + signs < 2 || total < Math.max(enough, enough * american)) continue
    }
    best = {dialect: other, configured: false, forms, american}
    most = forms + shared
  }
  return best
})

/** Occurrences of forms, and how many words, that speak for a dialect; of American ones; of those that both have. */
function evidenceFor(document: Document, other: Dialect, counts: ReadonlyMap<string, number>) {
  let [forms, words, american, shared] = [0, 0, 0, 0]
  for (const [form, count] of counts) {
    const own = isUsual(document, form, other)
    if (!isUsual(document, form, 'en-US')) {
      forms += own ? count : 0
      words += own ? 1 : 0
    } else if (own) shared += count
    else if (!isUsual(document, form, 'en-GB-oxendict')) american += count // Oxford writes `organize`, too.
  }
  return {forms, words, american, shared}
}

/** Whether a dialect has a form and does not prefer another. */
const isUsual = ({lexicon}: Document, form: string, dialect: Dialect): boolean =>
  (lexicon.flags(form) & dialectFlags[dialect]) !== 0 && lexicon.preferred(form, dialect) === undefined

/** Whether Americans write a form otherwise though their dictionaries have it, too: `cancelled`, `councillor`. */
const isUnamerican = (lexicon: Lexicon, form: string): boolean =>
  form.length > 3 && lexicon.preferred(form, 'en-US') !== undefined && !everydayVariants.has(form)

/** The form of a word, in lower case, that tells dialects apart, or nothing. */
const tellingForm = byForm((lexicon: Lexicon, {normal}): string | undefined => {
  const form = withoutPossessive(normal)
  const dialects = lexicon.flags(form) & allDialects
  return dialects === 0 || (dialects === allDialects && !isUnamerican(lexicon, form)) ? undefined : form
})

/** The draft's own words that are not common to all dialects, with how often they occur. */
function formCounts(document: Document): ReadonlyMap<string, number> {
  const {lexicon} = document
  const counts = new Map<string, number>()
  const telling = tokensWhere(
    document,
    (form, kind) => kind === tokenKinds.word && tellingForm(lexicon, form) !== undefined
  )
  for (const index of telling) {
    if (document.isQuoted(index)) continue
    const token = document.token(index)
    if (token.casing === 'lower' || (token.casing === 'title' && token.opensSentence))
      increment(counts, tellingForm(lexicon, token.form) ?? '')
  }
  return counts
}

const increment = (counts: Map<string, number>, form: string): void => {
  counts.set(form, (counts.get(form) ?? 0) + 1)
}
