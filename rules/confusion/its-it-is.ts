import {defineConfusion} from '#rule'

export default defineConfusion({
  id: 'confusion/its-it-is',
  description: 'Write “its” for possession and “it’s” for “it is” or “it has”.',
  rationale: 'Possessive pronouns take no apostrophe.',
  sets: [['its', "it's"]],
  examples: [
    {bad: 'The company lost ⟦it’s⟧ licence.', good: 'The company lost its licence.'},
    {bad: 'I think ⟦its⟧ going to rain.', good: "I think it's going to rain."},
    {bad: 'The dog wagged ⟦it’s⟧ tail.', good: 'The dog wagged its tail.'},
    {bad: '⟦Its⟧ important to read the contract.', good: "It's important to read the contract."},
    {bad: '⟦Its⟧ been a long winter.', good: "It's been a long winter."},
    {bad: 'The council and ⟦it’s⟧ members agreed.', good: 'The council and its members agreed.'}
  ],
  clean: [
    'The dog wagged its tail.',
    'It’s raining again.',
    'It’s been years.',
    'The city has its own police.',
    'Its roof leaks.',
    'I know it’s late.'
  ]
})
