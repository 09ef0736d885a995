import {shareOf, type Token} from '#analysis'
import {defineConfusion} from '#rule'

const have = /^(?:has|have|had|having|'ve|i've|we've|they've|you've)$/
const be = /^(?:is|are|was|were|been|being)$/

/** “The mistake lead to”: one thing with its article, so “lead” is no plural’s verb. */
const isSubject = (noun: Token): boolean =>
  /^(?:the|this|that|his|her|their|its|a|an)$/.test(noun.previous?.normal ?? '') &&
  shareOf(noun, (tag) => tag === 'NN') > 0.9

function pattern({normal, previous, next}: Token): string | undefined {
  if (normal !== 'lead' || !previous || !next) return undefined
  if (
    have.test(previous.normal) &&
    /^(?:to|the|a|an|by|us|them|me|him|her|many|some|into|from|up)$/.test(next.normal)
  )
    return 'led'
  if (next.normal === 'to' && isSubject(previous)) return 'led'
  return be.test(previous.normal) && /^(?:to|by|into|astray)$/.test(next.normal) ? 'led' : undefined
}

export default defineConfusion({
  id: 'confusion/lead-led',
  description: 'Write “led” for the past of “lead”.',
  rationale: 'Only the metal “lead” rhymes with “led”.',
  sets: [['lead', 'led']],
  pattern,
  examples: [
    {bad: 'The talks were ⟦lead⟧ by two ministers.', good: 'The talks were led by two ministers.'},
    {bad: 'The talks have ⟦lead⟧ to an agreement.', good: 'The talks have led to an agreement.'},
    {bad: 'This has ⟦lead⟧ to confusion.', good: 'This has led to confusion.'},
    {
      bad: 'The mistake ⟦lead⟧ to his resignation in 2010.',
      good: 'The mistake led to his resignation in 2010.'
    }
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
