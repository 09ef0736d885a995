import {
  byForm,
  type Dialect,
  type Document,
  dialect,
  everydayVariants,
  isCapitalForced,
  type Lexicon,
  type Token,
  tokenKinds,
  tokensWhere,
  withoutPossessive
} from '#analysis'
import {defineRule, matchCase} from '#rule'

/** Doubled consonants after an unstressed vowel, which every dialect writes single, though dictionaries accept them. */
const doubled = new Map(
  [
    'benefit',
    'combat',
    'target',
    'budget',
    'buffet',
    'rivet',
    'carpet',
    'pivot',
    'profit',
    'credit',
    'ricochet',
    'fidget'
  ].flatMap((stem): [string, string][] => [
    [`${stem}ting`, `${stem}ing`],
    [`${stem}ted`, `${stem}ed`]
  ])
).set('focusses', 'focuses')

/** What a dialect writes for a word in lower case, its possessive ending left out; `undefined` if the same. */
const preferenceOf = (dialect: Dialect) =>
  byForm((lexicon: Lexicon, {normal}): string | undefined => {
    const stem = withoutPossessive(normal)
    if (everydayVariants.has(stem)) return undefined
    const preferred = doubled.get(stem) ?? lexicon.preferred(stem, dialect)
    return preferred === stem ? undefined : preferred
  })

const preferences: Readonly<Record<Dialect, ReturnType<typeof preferenceOf>>> = {
  'en-US': preferenceOf('en-US'),
  'en-GB': preferenceOf('en-GB'),
  'en-CA': preferenceOf('en-CA'),
  'en-AU': preferenceOf('en-AU'),
  'en-GB-oxendict': preferenceOf('en-GB-oxendict')
}

const dialectNames = {
  'en-US': 'American',
  'en-GB': 'British',
  'en-CA': 'Canadian',
  'en-AU': 'Australian',
  'en-GB-oxendict': 'Oxford'
} as const

export default defineRule({
  id: 'spelling/variant',
  meta: {
    description: 'Prefer the usual spelling of the draft’s dialect.',
    rationale:
      'Dictionaries accept more than one spelling of some words; readers of one dialect expect one of them. Unless the configuration names it, the dialect is American, or the one that at least three forms of the draft belong to and three times as many as are American only.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: 'The clubs are ⟦benefitting⟧ from the new law.',
        good: 'The clubs are benefiting from the new law.'
      },
      {bad: 'She stayed ⟦focussed⟧ on the race.', good: 'She stayed focused on the race.'},
      {bad: 'The ⟦colour⟧ of the door faded.', good: 'The color of the door faded.'},
      {bad: '⟦Organisers⟧ called it off.', good: 'Organizers called it off.'},
      {bad: 'The town lost its ⟦harbour’s⟧ crane.', good: 'The town lost its harbor’s crane.'},
      {
        bad: 'The colour of the harbour delighted our neighbours, and the ⟦flavor⟧ of the fish too.',
        good: 'The colour of the harbour delighted our neighbours, and the flavour of the fish too.'
      },
      {
        bad: 'The ⟦center⟧ is open, and the ⟦color⟧ is new.',
        good: 'The centre is open, and the colour is new.',
        settings: {language: 'en-CA'}
      },
      {bad: 'We ⟦travelled⟧ by night.', good: 'We traveled by night.'}
    ],
    clean: [
      'The clubs are benefiting from a focused plan.',
      'They walked towards the grey theatre amidst the crowd.',
      'The Labour Party met at the Centre for Policy Studies.',
      'The colour of the harbour delighted our neighbours, and the centre was organised well.',
      'We recognized the colour of the harbour and realized the centre was near.',
      'He wrote: “The colour is right.”',
      'The `colour` option sets the color.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {dialect: own} = document.get(dialect)
    const first = new Map<string, {readonly token: Token; readonly expected: string; count: number}>()
    for (const {token, preferred} of variants(document)) {
      const seen = first.get(withoutPossessive(token.normal))
      if (seen) seen.count++
      else first.set(withoutPossessive(token.normal), {token, expected: preferred, count: 1})
    }
    for (const {token, expected, count} of first.values()) {
      report({
        place: token.place,
        expected: [expected],
        reason: `Unexpected \`${token.text}\`, expected \`${expected}\``,
        note: `\`${expected}\` is the usual ${dialectNames[own]} form${count > 1 ? `; the draft has this one ${count} times` : ''}`,
        query: true
      })
    }
  }
})

/** The draft's own words that its dialect spells otherwise; not quotations, nor names (`the Labour Party`). */
function* variants(document: Document): Generator<{readonly token: Token; readonly preferred: string}> {
  const {lexicon} = document
  const preferredFor = preferences[document.get(dialect).dialect]
  const spelledOtherwise = tokensWhere(
    document,
    (form, kind) =>
      kind === tokenKinds.word && form.normal.length >= 4 && preferredFor(lexicon, form) !== undefined
  )
  for (const index of spelledOtherwise) {
    if (document.isQuoted(index)) continue
    const token = document.token(index)
    const preferred = preferredFor(lexicon, token.form) ?? ''
    const stem = withoutPossessive(token.normal)
    if (document.vocabulary.accepts(token.text)) continue
    if (token.casing === 'lower' || (token.casing === 'title' && isCapitalForced(token))) {
      yield {token, preferred: matchCase(token.text, preferred) + token.text.slice(stem.length)}
    }
  }
}
