import {defineConfusion} from '#rule'

export default defineConfusion({
  id: 'confusion/affect-effect',
  description: 'Write “affect” for the verb “to influence” and “effect” for the noun “result”.',
  rationale: 'The verb and the noun differ in one letter; “to effect” means to bring about.',
  sets: [['affect', 'effect'], ['affects', 'effects'], ['affected', 'effected']],
  examples: [
    {bad: 'The strike will ⟦effect⟧ thousands of passengers.', good: 'The strike will affect thousands of passengers.'},
    {bad: 'The new law had little ⟦affect⟧ on prices.', good: 'The new law had little effect on prices.'},
    {bad: 'How does this ⟦effect⟧ you?', good: 'How does this affect you?'},
    {bad: 'The side ⟦affects⟧ of the drug are mild.', good: 'The side effects of the drug are mild.'},
    {bad: 'It can ⟦effect⟧ your health.', good: 'It can affect your health.'}
  ],
  clean: [
    'The law had little effect.',
    'How does this affect you?',
    'The effects of heat are known.',
    'They hoped to effect change.',
    'Sound effects were added.',
    'It took effect in May.'
  ]
})
