import type {Token} from '#analysis'
import {defineConfusion} from '#rule'

function pattern({normal, next}: Token): string | undefined {
  if (!next?.isWord) return undefined
  if (normal === 'their') {
    if (/^(?:is|are|was|were|isn't|aren't|wasn't|weren't)$/.test(next.normal)) return 'there'
    return /^(?:has|have|had)$/.test(next.normal) && next.next?.normal === 'been' ? 'there' : undefined
  }
  return normal === 'there' && next.normal === 'own' ? 'their' : undefined
}

export default defineConfusion({
  id: 'confusion/their-there-they-are',
  description: 'Write “their” for possession, “there” for a place, “they’re” for “they are”.',
  rationale: 'The three sound alike; only the sentence tells them apart.',
  sets: [['their', 'there', "they're"]],
  pattern,
  examples: [
    {bad: 'The players lost ⟦there⟧ nerve.', good: 'The players lost their nerve.'},
    {bad: '⟦Their⟧ are three reasons for this.', good: 'There are three reasons for this.'},
    {bad: 'Most people think ⟦their⟧ going to win.', good: "Most people think they're going to win."},
    {bad: 'The neighbours sold ⟦they’re⟧ house.', good: 'The neighbours sold their house.'},
    {bad: 'We stayed ⟦their⟧ for a week.', good: 'We stayed there for a week.'},
    {bad: '⟦Their⟧ was a queue at the door.', good: 'There was a queue at the door.'}
  ],
  clean: [
    'There are three reasons.',
    'They sold their house.',
    'They’re late again.',
    'Put it there.',
    'Their own children left.',
    'Is there any milk?',
    'I have been there before.'
  ]
})
