import {shareOf, type Token} from '#analysis'
import {defineConfusion} from '#rule'

function pattern({normal, next}: Token): string | undefined {
  if (!next?.isWord) return undefined
  if (normal === 'whose')
    return /^(?:going|been|a|the|not|there|coming|afraid|ready)$/.test(next.normal) ? "who's" : undefined
  const noun = shareOf(next, (tag) => /^NNS?$/.test(tag)) > 0.6
  const verb = next.next ? shareOf(next.next, (tag) => /^VB[DPZ]?$|^MD$/.test(tag)) > 0.6 : false
  return noun && verb ? 'whose' : undefined
}

export default defineConfusion({
  id: 'confusion/whose-who-is',
  description: 'Write “whose” for possession and “who’s” for “who is” or “who has”.',
  rationale: 'Possessive pronouns take no apostrophe.',
  sets: [['whose', "who's"]],
  pattern,
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
