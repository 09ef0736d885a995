import {defineConfusion} from '#rule'

export default defineConfusion({
  id: 'confusion/lose-loose',
  description: 'Write “lose” for the verb and “loose” for what is not tight.',
  rationale: 'One letter changes the word and its sound.',
  sets: [['lose', 'loose'], ['loses', 'looses'], ['losing', 'loosing']],
  examples: [
    {bad: 'They may ⟦loose⟧ the match.', good: 'They may lose the match.'},
    {bad: 'You will ⟦loose⟧ your place in the queue.', good: 'You will lose your place in the queue.'},
    {bad: 'He did not want to ⟦loose⟧ her.', good: 'He did not want to lose her.'},
    {bad: 'The team is ⟦loosing⟧ money.', good: 'The team is losing money.'}
  ],
  clean: [
    'A loose screw fell out.',
    'They may lose the match.',
    'The dog broke loose.',
    'Wear loose clothes.',
    'We are losing time.'
  ]
})
