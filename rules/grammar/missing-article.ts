import {shareOf, type Token} from '#analysis'
import {defineRule} from '#rule'

/** Bodies and states that are spoken letter by letter and take “the” wherever they are not an adjective. */
const bodies = ['eu', 'un', 'uk', 'uae', 'imf', 'wto', 'fbi', 'cia', 'fda', 'nhs', 'epa', 'ecb', 'icc']
const prepositions = new Set(
  'with of by to from in for between against into within across outside inside towards toward'.split(' ')
)
/** What can follow a noun that is no adjective: “with EU for”, “of EU.” */
const ends =
  /^(?:[.,;:!?)|]|for|on|in|at|to|from|with|by|about|over|under|after|before|during|since|is|was|has|had|will|would|could|can|may|that|which|who|as|when|while|because)$/

export default defineRule({
  id: 'grammar/missing-article',
  meta: {
    description: 'Write “the” before the initials of a body that takes it.',
    rationale: 'Such initials keep their article except before a noun: “with the EU”, but “with EU law”.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: 'They signed a pact with ⟦EU⟧ for five years.',
        good: 'They signed a pact with the EU for five years.'
      },
      {bad: 'The request came from ⟦FBI⟧.', good: 'The request came from the FBI.'},
      {bad: 'Loans by ⟦IMF⟧ are due in May.', good: 'Loans by the IMF are due in May.'},
      {bad: 'A vote in ⟦UN⟧ on Monday failed.', good: 'A vote in the UN on Monday failed.'},
      {bad: 'He worked for ⟦NHS⟧, then abroad.', good: 'He worked for the NHS, then abroad.'},
      {bad: 'Goods from ⟦UK⟧ to France take a day.', good: 'Goods from the UK to France take a day.'}
    ],
    clean: [
      'They signed a pact with the EU.',
      'It is a matter of EU law.',
      'Goods from EU and UK firms arrived.',
      'She works for UN Women.',
      'The stronger a EU, the better.',
      'An in-depth study of NATO for students.',
      'Sent to us in May.',
      '# Talks with EU for peace'
    ]
  },
  on: {words: bodies},
  check(token, {report}) {
    const {previous, next, block} = token
    if (token.text !== token.text.toUpperCase() || block.kind === 'heading' || block.kind === 'table-header')
      return
    if (!previous || !prepositions.has(previous.normal) || token.spaceBefore === '') return
    if (next && !ends.test(next.normal) && !isVerb(next)) return
    if (next && token.spaceAfter === '' && next.isWord) return
    report({
      place: token.place,
      expected: [`the ${token.text}`],
      reason: `Unexpected \`${token.text}\` without an article, expected \`the ${token.text}\``,
      query: true
    })
  }
})

const isVerb = (token: Token): boolean => shareOf(token, (tag) => /^(?:VB[DPZ]|MD)$/.test(tag)) > 0.9
