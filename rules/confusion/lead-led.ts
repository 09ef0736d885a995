import {defineConfusion} from '#rule'

export default defineConfusion({
  id: 'confusion/lead-led',
  description: 'Write “led” for the past of “lead”.',
  rationale: '“Lead” rhymes with “led” only when it is the metal.',
  sets: [['lead', 'led']],
  examples: [
    {bad: 'Last year she ⟦lead⟧ the team to victory.', good: 'Last year she led the team to victory.'},
    {bad: 'The talks have ⟦lead⟧ to an agreement.', good: 'The talks have led to an agreement.'},
    {bad: 'This has ⟦lead⟧ to confusion.', good: 'This has led to confusion.'},
    {bad: 'The mistake ⟦lead⟧ to his resignation in 2010.', good: 'The mistake led to his resignation in 2010.'}
  ],
  clean: [
    'It may lead to trouble.',
    'The lead pipe was old.',
    'She led the team.',
    'He took the lead.',
    'These roads lead to the city.',
    'The lead author agreed.'
  ]
})
