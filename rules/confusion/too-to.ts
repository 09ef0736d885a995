import {defineConfusion} from '#rule'

export default defineConfusion({
  id: 'confusion/too-to',
  description: 'Write “to” before a verb or a place, “too” for excess or “also”.',
  rationale: 'The two sound alike; only the sentence tells them apart.',
  sets: [['to', 'too', 'two']],
  examples: [
    {bad: 'The river continues ⟦too⟧ rise.', good: 'The river continues to rise.'},
    {bad: 'She wants ⟦too⟧ go home.', good: 'She wants to go home.'},
    {bad: 'It is ⟦to⟧ late to turn back.', good: 'It is too late to turn back.'},
    {bad: 'They moved ⟦too⟧ the coast last year.', good: 'They moved to the coast last year.'},
    {bad: 'He walked ⟦too⟧ the station.', good: 'He walked to the station.'},
    {bad: 'There were ⟦to⟧ many people in the room.', good: 'There were too many people in the room.'}
  ],
  clean: [
    'It is too late.',
    'We went to the market.',
    'She came too.',
    'The two of them left.',
    'He is too tired to drive.',
    'That, too, was a mistake.',
    'Go to bed.'
  ]
})
