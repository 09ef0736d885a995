import {
  conventions,
  mayBeOwner,
  type PossessiveSlip,
  possessiveSlipAt,
  shareOf,
  singularOf,
  type Token,
  timesBefore,
  wordFlags
} from '#analysis'
import {defineRule, type WordKnowledge} from '#rule'

/** Plurals that stand before nouns as they are: `a sports car`, `an operations manager`. */
const attributive = new Set(
  (
    'sports sales systems operations communications savings arms goods awards parts customs securities futures graphics ' +
    'admissions appeals arts athletics benefits careers claims earnings emissions facilities forces headquarters logistics ' +
    'materials metals news pensions physics politics premises proceeds relations resources returns rights sciences services ' +
    'settings statistics studies telecommunications utilities weapons windows works sports games drinks jobs'
  ).split(' ')
)

export default defineRule({
  id: 'apostrophe/plural-for-possessive',
  meta: {
    description: 'Write the apostrophe of a possessive noun, also where leaving it out gives a plural.',
    rationale:
      'A plural before what somebody has is a possessive that lost its apostrophe; the words around it tell.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'It was the ⟦worlds⟧ first railway.', good: "It was the world's first railway."},
      {bad: 'It is in the ⟦countrys⟧ interest.', good: "It is in the country's interest."},
      {bad: 'She listened to her ⟦mothers⟧ advice.', good: "She listened to her mother's advice."},
      {
        bad: 'In today’s paper, the ⟦governments⟧ plan is on page one.',
        good: 'In today’s paper, the government’s plan is on page one.'
      },
      {bad: 'He stood at his ⟦fathers⟧ side.', good: "He stood at his father's side."},
      {bad: 'It was in this ⟦cities⟧ oldest street.', good: "It was in this city's oldest street."}
    ],
    clean: [
      'She bought a sports car and a systems manual.',
      'The clubs own three fields.',
      'This means war, and this makes sense.',
      'She works for a savings bank in an appeals case.',
      'The results page and the options object are new.',
      'A few dentists work late.',
      'The readers need shoes.',
      'Each of the dogs runs home.',
      'The United States Army moved.',
      'South Wales Police said so.',
      'This affects calendars.',
      'Many students work in shops after school.',
      'We need a rules engine. The rules engine is new. A rules engine is slow.',
      'It is about giving tenants helpful advice, and asking real tenants questions.',
      'We write to our tenants early and often. Keep your tenants top of mind.',
      'These are low-stakes environments.',
      'The rules engine and the earthquakes team have a claims department.'
    ]
  },
  on: {
    kinds: ['word'],
    where: (word, knowledge) =>
      mayBeOwner(word.normal) &&
      !word.normal.endsWith('us') &&
      word.casing !== 'upper' &&
      !attributive.has(word.normal) &&
      !isName(word.text, knowledge) &&
      isNoun(word.normal, knowledge)
  },
  check(token, {document, report}) {
    const {next, previous} = token
    if (!next?.isWord || token.spaceAfter === '') return
    if (previous?.normal === '-' && token.spaceBefore === '') return
    const slip = possessiveSlipAt(token)
    if (!slip?.sure || isRecipient(token) || opensAdverbs(next) || units.test(next.normal)) return
    if (!document.knows(next.text)) return
    const times = timesBefore(token, next)
    if (times > 1) return // The first part of a term.
    const mark = document.get(conventions).apostrophe
    const base = singularOf(document, token.normal)
    const write = (form: PossessiveSlip['meant']): string => {
      if (form === 'plural-owner') return `${token.text}${mark}`
      const singular = base && token.casing === 'lower' ? base : token.text.slice(0, -1)
      return `${singular}${mark}s`
    }
    const expected = [write(slip.meant), ...(slip.alternative ? [write(slip.alternative)] : [])]
    report({
      place: token.place,
      expected,
      reason: `Unexpected \`${token.text}\`, expected \`${expected.join('` or `')}\``,
      safe: slip.certain
    })
  }
})

/** Verbs with two objects: somebody is given, asked or saved something. */
const giving =
  /^(?:give|gives|gave|given|giving|ask|asks|asked|asking|show|shows|showed|shown|showing|tell|tells|told|telling|teach|teaches|taught|teaching|offer|offers|offered|offering|send|sends|sent|sending|grant|grants|granted|granting|save|saves|saved|saving|cost|costs|costing|pay|pays|paid|paying|allow|allows|allowed|allowing|let|lets|letting|help|helps|helped|helping|make|makes|made|making|get|gets|got|getting)$/

/** How many words of the noun phrase may stand between the verb and its noun. */
const phraseReach = 3

/** “giving users helpful information”: the noun is the one who receives, not the one who owns. */
function isRecipient(token: Token): boolean {
  let before = token.previous
  for (let step = 0; before && step < phraseReach; step++, before = before.previous) {
    if (giving.test(before.normal)) return true
    if (!isModifier(before)) return false
  }
  return before !== undefined && giving.test(before.normal)
}

/** A number or an adjective; after “the” or “our” the noun may well own something. */
const isModifier = (token: Token): boolean =>
  token.kind === 'number' ||
  token.normal === '-' ||
  shareOf(token, (tag) => tag === 'JJ' || tag === 'CD') > 0.6

/** What is called after many things without being theirs: `the rules engine`, `the earthquakes team`. */
const units =
  /^(?:teams?|engines?|formats?|departments?|divisions?|offices?|desks?|committees?|tabs?|menus?|panels?|tables?|datasets?|databases?|problem|exercise)$/

/** “users early and often”: what follows tells when or how. */
const opensAdverbs = ({normal, next}: Token): boolean =>
  /^(?:early|late|daily|weekly|monthly|yearly|hard|fast|long|first|last|top|well)$/.test(normal) &&
  /^(?:and|or|of|in|on|at|enough|,|\.)$/.test(next?.normal ?? '')

/** `Wales`, `Rangers`: names end in s, too. */
const isName = (text: string, {lexicon}: WordKnowledge): boolean =>
  /^\p{Lu}/u.test(text) && (lexicon.flags(text) & (wordFlags.proper | wordFlags.place)) !== 0

/** Whether the word is the plural of a noun, or would be if it were spelled so (`countrys`). */
function isNoun(normal: string, {lexicon, resources}: WordKnowledge): boolean {
  const base = singularOf({lexicon, resources}, normal) ?? normal.slice(0, -1)
  if (lexicon.frequency(base) === 0) return false
  const nouns = resources.tagger.tagsOf(base).filter(({tag}) => tag.startsWith('NN'))
  return nouns.reduce((sum, {share}) => sum + share, 0) > 0.4
}
