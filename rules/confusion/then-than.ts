import {defineConfusion} from '#rule'

export default defineConfusion({
  id: 'confusion/then-than',
  description: 'Write “than” in comparisons and “then” for time or consequence.',
  rationale: 'The two sound alike when unstressed.',
  sets: [['then', 'than']],
  examples: [
    {bad: 'She is taller ⟦then⟧ her brother.', good: 'She is taller than her brother.'},
    {bad: 'It cost more ⟦then⟧ we expected.', good: 'It cost more than we expected.'},
    {bad: 'We ate and ⟦than⟧ we left.', good: 'We ate and then we left.'},
    {bad: 'Rather ⟦then⟧ wait, he walked.', good: 'Rather than wait, he walked.'},
    {bad: 'If it rains, ⟦than⟧ we stay.', good: 'If it rains, then we stay.'},
    {bad: 'There were fewer ⟦then⟧ ten people.', good: 'There were fewer than ten people.'}
  ],
  clean: [
    'She is taller than her brother.',
    'We ate and then left.',
    'Since then, little has changed.',
    'More than ever, it matters.',
    'He was then a student.',
    'Other than that, it went well.'
  ]
})
