import {shareOf, type Token, tableOf} from '#analysis'
import {defineConfusion} from '#rule'

const followed = tableOf<RegExp>({
  going: /^to$/,
  able: /^to$/,
  likely: /^to$/,
  supposed: /^to$/,
  allowed: /^to$/,
  welcome: /^(?:to|[.,!;:)])$/
})

function pattern({normal, next}: Token): string | undefined {
  if (normal === "you're")
    return next?.normal.endsWith('ing') && shareOf(next, (tag) => tag === 'VBG') > 0.05 ? normal : undefined
  if (normal === 'your' && next?.normal === 'being') return normal
  if (normal !== 'your' || !next?.isWord || next.casing !== 'lower') return undefined
  if (/^(?:a|an|the|not)$/.test(next.normal) && next.next?.isWord && next.spaceAfter !== '') return "you're"
  return followed[next.normal]?.test(next.next?.normal ?? '.') ? "you're" : undefined
}

export default defineConfusion({
  id: 'confusion/your-you-are',
  description: 'Write “your” for possession and “you’re” for “you are”.',
  rationale: 'Possessive pronouns take no apostrophe.',
  sets: [['your', "you're"]],
  pattern,
  examples: [
    {bad: 'Let us know if ⟦your⟧ going to be late.', good: "Let us know if you're going to be late."},
    {bad: 'Bring ⟦you’re⟧ own lunch.', good: 'Bring your own lunch.'},
    {bad: '⟦Your⟧ not alone.', good: "You're not alone."},
    {bad: 'We will send it to ⟦you’re⟧ office.', good: 'We will send it to your office.'},
    {bad: 'I hope ⟦your⟧ doing well.', good: "I hope you're doing well."},
    {bad: 'Check ⟦you’re⟧ settings first.', good: 'Check your settings first.'}
  ],
  clean: [
    'Bring your own lunch.',
    'You’re welcome.',
    'Is this your first visit?',
    'Tell me what you’re reading.',
    'Your call is important.',
    'Your being late annoyed him.'
  ]
})
