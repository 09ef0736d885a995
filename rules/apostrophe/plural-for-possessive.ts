import {conventions, type Document, isNounPhraseAhead, shareOf, singularOf, type Token} from '#analysis'
import {defineRule} from '#rule'

const singular = /^(?:an?|this|each|every|another)$/
const owning = /^(?:the|my|your|his|her|its|our|their)$/

/** Plurals that stand before nouns after a singular article, too: `a sports car`, `an operations manager`. */
const attributive = new Set(
  (
    'species series shingles norms guidelines accounts acronyms cons actions admissions affairs antiques appeals applications appropriations arms arts assets athletics awards ' +
    'backwoods bandits barracks basics benefits betas bonds books brains brass cars careers charities charts children claims ' +
    'classics clothes coastguards collections comics commodities communications complaints components contacts contents ' +
    'contracts contributions controls conversions corrections courts crafts credentials crossroads customs cybernetics data ' +
    'dates deals dependencies diagnostics diamonds disabilities drawings drinks drugs dynamics earnings economics electronics ' +
    'emergencies emissions enterprises estates ethics events exports facilities fees films finances fines fireworks fitness ' +
    'flowers foods forces forms foundations frames futures gallows gambling games gardens genetics glasses goods graphics ' +
    'grassroots grounds guards headquarters highlights holidays honors honours horses human humanities imports incomes ' +
    'industries informatics innards ins insights instructions interests investments jeans jobs keys kudos languages laws ' +
    'letters logistics losses links linguistics lots lyrics machines maps markets materials mathematics maths meals means ' +
    'measures mechanics medicines members men metrics mines ministers modules morals motions munitions narcotics news notes ' +
    'numbers obstetrics odds officers oils olympics operations optics options orders orthopedics outs overseas pajamas pants ' +
    'parks parts passports payments pensions permissions perspectives phonetics physics pipelines plainclothes plans plants ' +
    'points politics powers premises press prices procedures products professions programs projects properties prosthetics ' +
    'publications quarters questions rates ratings receivables records regions regulations relations releases remains ' +
    'repairs reports requirements reservations resources results returns reviews rewards rights risks robotics rooms rules ' +
    'sales savings sciences scissors securities semantics series services settings shares ships shorts singles skills slots ' +
    'solutions spare specifications spirits spoils sports stairs standards statics statistics stats steps stocks strategies ' +
    'structures students studies supplies surroundings systems tactics talks tasks taxes technologies telecommunications ' +
    'telephones terms tests thanks things ticks tools toys trades transactions transports trends trousers trusts utilities ' +
    'values vegetables vehicles violations visas wages war waters weapons wheels windows wines winds women woods words works'
  ).split(' ')
)

/** What people and bodies have, and what no plural stands before: `the clubs ability`. */
const belongings = new Set(
  (
    'ability inability willingness unwillingness desire refusal insistence dedication commitment reputation responsibility ' +
    'success failure progress intent intention intentions efforts expectations probability behavior behaviour ' +
    'mission opinion death birth wife husband mother father son daughter sister brother parents mantra motto ' +
    'shoes face eyes heart trust understanding reaction response attitude determination popularity decision obligation ' +
    'obligations attention signature survival future origins arrival departure absence existence importance needs'
  ).split(' ')
)

export default defineRule({
  id: 'apostrophe/plural-for-possessive',
  meta: {
    description: 'Write the apostrophe of a possessive noun, also where leaving it out gives a plural.',
    rationale:
      'After “a”, “each” or “this”, or before what somebody has, a plural noun is a possessive that lost its apostrophe.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'Ask for a ⟦dentists⟧ opinion first.', good: "Ask for a dentist's opinion first."},
      {bad: 'Each ⟦authors⟧ signature is on the back.', good: "Each author's signature is on the back."},
      {bad: 'It’s about the ⟦clubs⟧ ability to pay.', good: 'It’s about the club’s ability to pay.'},
      {bad: 'Put yourself in your ⟦readers⟧ shoes.', good: "Put yourself in your reader's shoes."},
      {
        bad: 'An ⟦earthquakes⟧ first minute is the worst.',
        good: "An earthquake's first minute is the worst."
      },
      {
        bad: 'Every town and every ⟦companies⟧ budget is public.',
        good: "Every town and every company's budget is public."
      }
    ],
    clean: [
      'She bought a sports car and a systems manual.',
      'Each player signs.',
      'The clubs own three fields.',
      'This means war, and this makes sense.',
      'She works for a savings bank in an appeals case.',
      'The results page and the options object are new.',
      'A few dentists work late.',
      'This lets authors respond.',
      'The readers need shoes.',
      'He is a genius writer of tennis books and a gorgeous man.',
      'Another glass ceiling fell across the sea.',
      'Of the two, the dogs’ needs are modest and the cats’ needs are not.'
    ]
  },
  on: {kinds: ['word']},
  check(token, {document, report}) {
    if (!token.normal.endsWith('s') || token.casing === 'upper' || !token.next?.isWord) return
    if (attributive.has(token.normal) || token.normal.endsWith('ics')) return
    const before = determinerOf(token)
    if (!before) return
    const one = singular.test(before)
    if (
      one
        ? before !== token.previous?.normal
        : !belongings.has(token.next.normal) && !isSuperlative(token.next)
    )
      return
    const base = singularOf(document, token.normal)
    if (!base || !isPluralNoun(document, token, base) || !isNounPhraseAhead(token.next, 0.75)) return
    const mark = document.get(conventions).apostrophe
    const cased = token.text[0] + base.slice(1)
    const expected = one ? [`${cased}${mark}s`] : [`${cased}${mark}s`, `${token.text}${mark}`]
    report({
      place: token.place,
      expected,
      reason: `Unexpected \`${token.text}\`, expected \`${expected.join('` or `')}\``
    })
  }
})

/** The determiner before a noun, or before the one adjective that it has. */
function determinerOf({previous, spaceBefore, document}: Token): string | undefined {
  if (!previous?.isWord || spaceBefore === '') return undefined
  if (singular.test(previous.normal) || owning.test(previous.normal)) return previous.normal
  const first = previous.previous
  if (!first?.isWord || previous.spaceBefore === '' || document.tag(previous) !== 'JJ') return undefined
  return singular.test(first.normal) || owning.test(first.normal) ? first.normal : undefined
}

/** “The worlds biggest port”. */
const isSuperlative = (token: Token): boolean =>
  /^(?:\p{Ll}+est|best|worst)$/u.test(token.normal) &&
  shareOf(token, (tag) => tag === 'JJS') > 0.5 &&
  token.next?.isWord === true

const isPluralNoun = (document: Document, token: Token, base: string): boolean =>
  shareOf(token, (tag) => tag === 'NNS') >= 0.85 &&
  document.lexicon.frequency(base) > 0 &&
  document.tag(token) === 'NNS'
