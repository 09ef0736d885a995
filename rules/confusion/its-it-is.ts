import {shareOf, type Token} from '#analysis'
import {defineConfusion} from '#rule'

const opening =
  /^(?:that|if|whether|and|but|so|because|when|think|know|say|says|said|guess|hope|sure|though|although|since|,|—|–|;|:|\()$/

/** “Its a pity”, “Its hard to see”, “whether its enough”: what follows is no noun phrase that somebody could have. */
function pattern(token: Token): string | undefined {
  const {normal, previous, next} = token
  if (normal !== 'its' || !next?.isWord) return undefined
  if (/^(?:a|an|the|been|because)$/.test(next.normal) && next.casing === 'lower') return "it's"
  if (previous && !opening.test(previous.normal)) return undefined
  if (
    !/^(?:enough|true|time|possible|ok|okay|late|early)$/.test(next.normal) &&
    shareOf(next, (tag) => tag === 'JJ') < 0.75
  )
    return undefined
  const after = next.next
  return after === undefined || /^(?:[,.;:!?)]|to|that|for|when|if|because)$/.test(after.normal)
    ? "it's"
    : undefined
}

export default defineConfusion({
  id: 'confusion/its-it-is',
  description: 'Write “its” for possession and “it’s” for “it is” or “it has”.',
  rationale: 'Possessive pronouns take no apostrophe.',
  sets: [['its', "it's"]],
  pattern,
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
