import {shareOf, type Token} from '#analysis'
import {defineConfusion} from '#rule'

const helping = new Set(
  "to will would can could may might must should shall did does do not won't don't doesn't didn't can't cannot".split(
    ' '
  )
)
const objects = new Set(
  'the my your his her its our their this these those us them you me him how what people many most all some both each every'.split(
    ' '
  )
)
const beforeNoun = new Set(
  'the an a no any little great its his their this that profound adverse side negative positive direct immediate same lasting'.split(
    ' '
  )
)

const brought =
  /^(?:changes|reforms|improvements|repairs|savings|cuts|transitions|cures|rescues|escapes|sales)$/

/** What can be affected; changes and the like are effected. */
const isObject = (next: Token): boolean =>
  objects.has(next.normal) || (shareOf(next, (tag) => tag === 'NNS') > 0.7 && !brought.test(next.normal))

function pattern({normal, previous, next}: Token): string | undefined {
  const before = previous?.normal ?? ''
  const after = next?.normal ?? ''
  if (normal === 'effect' && helping.has(before) && (!next || isObject(next))) return 'affect'
  if (normal === 'effect' && /^(?:this|that|it)$/.test(before) && /^(?:you|us|them|me|him)$/.test(after))
    return 'affect'
  if (normal === 'affect' && beforeNoun.has(before) && /^(?:of|on|upon|was|is)$/.test(after)) return 'effect'
  if (normal === 'effects' && /^(?:this|that|which|it)$/.test(before) && next && isObject(next))
    return 'affects'
  if (normal === 'affects' && before === 'side') return 'effects'
  return undefined
}

export default defineConfusion({
  id: 'confusion/affect-effect',
  description: 'Write “affect” for the verb “to influence” and “effect” for the noun “result”.',
  rationale: 'The verb and the noun differ in one letter; “to effect” means to bring about.',
  sets: [
    ['affect', 'effect'],
    ['affects', 'effects'],
    ['affected', 'effected']
  ],
  pattern,
  examples: [
    {
      bad: 'The strike will ⟦effect⟧ thousands of passengers.',
      good: 'The strike will affect thousands of passengers.'
    },
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
