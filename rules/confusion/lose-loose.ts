import type {Token} from '#analysis'
import {defineConfusion} from '#rule'

const modal = new Set(
  "will would can cannot can't could couldn't may might must should shouldn't won't wouldn't don't doesn't didn't never you'll we'll they'll i'll he'll she'll it'll i'd you'd they'd".split(
    ' '
  )
)
const lost = new Set(
  'the a an my your his her its our their this that these those it him them us you me everything nothing something anything weight money time interest control sight touch patience hope track faith face heart ground sleep'.split(
    ' '
  )
)

function pattern({normal, previous, next}: Token): string | undefined {
  if (normal !== 'loose' || previous === undefined) return undefined
  if (modal.has(previous.normal)) return 'lose'
  if (previous.normal !== 'to') return undefined
  return next === undefined || /^[,.;:!?]$/.test(next.normal) || lost.has(next.normal) ? 'lose' : undefined
}

export default defineConfusion({
  id: 'confusion/lose-loose',
  description: 'Write “lose” for the verb and “loose” for what is not tight.',
  rationale: 'One letter changes the word and its sound.',
  sets: [
    ['lose', 'loose'],
    ['loses', 'looses'],
    ['losing', 'loosing']
  ],
  pattern,
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
