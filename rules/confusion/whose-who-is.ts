import {defineConfusion} from '#rule'

export default defineConfusion({
  id: 'confusion/whose-who-is',
  description: 'Write “whose” for possession and “who’s” for “who is” or “who has”.',
  rationale: 'Possessive pronouns take no apostrophe.',
  sets: [['whose', "who's"]],
  examples: [
    {bad: 'A writer ⟦who’s⟧ books sell well came.', good: 'A writer whose books sell well came.'},
    {bad: '⟦Whose⟧ going to tell him?', good: "Who's going to tell him?"},
    {bad: 'The woman ⟦who’s⟧ car was stolen called.', good: 'The woman whose car was stolen called.'},
    {bad: 'Ask someone ⟦whose⟧ been there.', good: "Ask someone who's been there."}
  ],
  clean: [
    'A writer whose books sell well.',
    'Who’s going to tell him?',
    'Whose coat is this?',
    'She’s the one who’s leaving.',
    'Find out who’s responsible.'
  ]
})
