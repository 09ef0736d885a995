import {verbGovernors, verbSlipAfter} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'grammar/verb-form',
  meta: {
    description: 'Write the form of the verb that the word before it asks for.',
    rationale:
      'The base form follows “to”, a modal verb and “do”; a past participle follows “have”; a participle “be”; -ing a preposition.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'She decided to ⟦went⟧ home.', good: 'She decided to go home.'},
      {bad: 'The tool can ⟦reads⟧ old files.', good: 'The tool can read old files.'},
      {bad: 'He doesn’t ⟦has⟧ a ticket.', good: 'He doesn’t have a ticket.'},
      {bad: 'They have ⟦took⟧ the early train.', good: 'They have taken the early train.'},
      {bad: 'The letter was ⟦wrote⟧ in haste.', good: 'The letter was written in haste.'},
      {bad: 'Guests are ⟦expect⟧ to wear a tie.', good: 'Guests are expected to wear a tie.'},
      {bad: 'You improve it by ⟦provide⟧ an example.', good: 'You improve it by providing an example.'},
      {bad: 'This lets you try to ⟦learning⟧ faster.', good: 'This lets you try to learn faster.'},
      {bad: 'Did you ⟦went⟧ to school?', good: 'Did you go to school?'},
      {bad: 'I ⟦am agree⟧ with you.', good: 'I agree with you.'},
      {bad: 'Rain can ⟦delays⟧ the trains.', good: 'Rain can delay the trains.'},
      {bad: 'It must ⟦is⟧ met to enable the link.', good: 'It must be met to enable the link.'},
      {bad: 'The plan needs to ⟦is⟧ bold.', good: 'The plan needs to be bold.'},
      {bad: 'She wrote it to ⟦ensures⟧ that it works.', good: 'She wrote it to ensure that it works.'},
      {bad: 'To ⟦is⟧ kind is easy.', good: 'To be kind is easy.'},
      {bad: 'The song can’t be ⟦record⟧ in winter.', good: 'The song can’t be recorded in winter.'},
      {bad: 'The gas and the oil are ⟦call⟧ the fuels.', good: 'The gas and the oil are called the fuels.'},
      {bad: 'We have ⟦create⟧ ads for them.', good: 'We have created ads for them.'},
      {bad: 'We look forward to ⟦hear⟧ from you.', good: 'We look forward to hearing from you.'}
    ],
    clean: [
      'Compared to expected values, the results are low.',
      'We look forward to seeing you and are used to working late.',
      'All you have to do is press a key.',
      'What it is depends on who you are.',
      'He had better provide proof.',
      'Can improved methods help? Will Rogers laughed.',
      'He did everything he could to help, with the will to win.',
      'They have read access and have let the lease lapse.',
      'Due to increased demand, the way from A to B is closed.',
      'The can opens easily and his will states it.',
      'I have work to do, and it is use or lose.',
      'The first step is create, then test.',
      'The spray can is used up, and all that he can is done.',
      'What it comes down to is money, and the man I spoke to has none.',
      'They gave money to causes you know and tend to herds.',
      'They are part of it, are food for thought and will be key to it.'
    ]
  },
  on: {words: verbGovernors},
  check(governor, {document, report}) {
    const slip = verbSlipAfter(governor)
    if (!slip) return
    const place = {start: slip.first.start, end: slip.last.end}
    const found = document.slice(place)
    report({
      place,
      expected: slip.expected,
      reason: `Unexpected \`${found}\` after \`${(slip.first.previous ?? governor).text}\`, expected \`${slip.expected[0]}\``,
      query: slip.query ?? false
    })
  }
})
