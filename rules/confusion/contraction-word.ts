import {shareOf, type Token} from '#analysis'
import {defineConfusion} from '#rule'

const contracted: Readonly<Record<string, string>> = {
  well: "we'll",
  ill: "i'll",
  shell: "she'll",
  hell: "he'll",
  wed: "we'd",
  lets: "let's"
}
const futures =
  /^(?:be|have|need|see|get|keep|make|take|start|continue|use|want|let|look|talk|discuss|also|never|always|only|still)$/

/** “Ill see”, “Well be”, “Lets go” at the start of a sentence or clause, before a verb that has no other subject. */
function pattern(token: Token): string | undefined {
  const {normal, previous, next, document} = token
  const meant = contracted[normal]
  if (!meant || !next?.isWord || next.casing !== 'lower') return undefined
  if (
    !token.opensSentence &&
    !(previous && /^(?:if|that|and|but|so|then|because|think|hope|when|,)$/.test(previous.normal))
  ) {
    return undefined
  }
  const verb = shareOf(next, (tag) => tag === 'VB' || tag === 'VBP') > 0.8
  if (normal === 'lets') return token.opensSentence && verb ? meant : undefined
  if (normal === 'well' && !futures.test(next.normal)) return undefined
  if (normal === 'wed')
    return shareOf(next, (tag) => tag === 'VB') > 0.6 && document.tag(next) === 'VB' ? meant : undefined
  return verb || futures.test(next.normal) ? meant : undefined
}

export default defineConfusion({
  id: 'confusion/contraction-word',
  description:
    'Write the apostrophe of “we’ll”, “I’ll”, “won’t”, “can’t”, “let’s” also where leaving it out gives a word.',
  rationale: 'Without it, the word passes every dictionary; the verb after it tells.',
  sets: [
    ['well', "we'll"],
    ['ill', "i'll"],
    ['cant', "can't"],
    ['wont', "won't"],
    ['lets', "let's"]
  ],
  pattern,
  words: Object.keys(contracted),
  examples: [
    {bad: '⟦Well⟧ be there by noon.', good: "We'll be there by noon."},
    {bad: '⟦Ill⟧ see you tomorrow.', good: "I'll see you tomorrow."},
    {bad: '⟦Lets⟧ go home now.', good: "Let's go home now."},
    {bad: 'The engine ⟦wont⟧ start.', good: "The engine won't start."},
    {bad: 'If it rains, ⟦well⟧ take the bus.', good: "If it rains, we'll take the bus."},
    {bad: '⟦Well⟧ have to talk about it.', good: "We'll have to talk about it."}
  ],
  clean: [
    'Well, be there by noon.',
    'He was ill when I came.',
    'This lets go of the handle.',
    'She plays well and often.',
    'As was his wont, he slept.',
    'Well done, everybody.',
    'It lets you choose.'
  ]
})
