import {shareOf, type Token} from '#analysis'
import {defineConfusion} from '#rule'

const owning =
  /^(?:keep|kept|lose|lost|improved?|raised?|saved?|sell|sold|changed?|shared?|pay|paid|spen[dt]|take|took|give|gave|love[ds]?)$/

/** An adjective before a noun: “keep there slim hopes”. */
const isQuality = (token: Token): boolean =>
  shareOf(token, (tag) => tag === 'JJ') > 0.7 &&
  token.next !== undefined &&
  shareOf(token.next, (tag) => /^NNS?$/.test(tag)) > 0.3

function pattern({normal, previous, next}: Token): string | undefined {
  if (!next?.isWord) return undefined
  if (normal === 'their') {
    if (/^(?:is|are|was|were|isn't|aren't|wasn't|weren't)$/.test(next.normal)) return 'there'
    if (/^(?:the|a|an|not)$/.test(next.normal)) return "they're"
    return /^(?:has|have|had)$/.test(next.normal) && next.next?.normal === 'been' ? 'there' : undefined
  }
  if (normal !== 'there') return undefined
  if (next.normal === 'own') return 'their'
  return owning.test(previous?.normal ?? '') && isQuality(next) ? 'their' : undefined
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
    {bad: '⟦Their⟧ was a queue at the door.', good: 'There was a queue at the door.'},
    {
      bad: 'It is for the tenants. ⟦Their⟧ the ones who pay.',
      good: "It is for the tenants. They're the ones who pay."
    }
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
