import {shareOf, type Token} from '#analysis'
import {defineConfusion} from '#rule'

/** “More then ten”: after a comparative, before a thing to compare with; “if it is cheaper then buy it” is none. */
function pattern(token: Token): string | undefined {
  const {normal, previous, next, document, sentence} = token
  if (normal === 'than') {
    if (/^(?:and|since|by|until|till)$/.test(previous?.normal ?? '')) return 'then'
    return isConsequence(token) ? 'then' : undefined
  }
  if (normal !== 'then' || !previous?.isWord || !next || token.spaceBefore === '') return undefined
  if (/^(?:if|when|once|unless)$/.test(document.firstOf(sentence)?.normal ?? '')) return undefined
  if (previous.normal === 'rather') return 'than'
  const comparative =
    /^(?:more|less|fewer|rather|better|worse|other)$/.test(previous.normal) ||
    shareOf(previous, (tag) => /^(?:JJR|RBR)$/.test(tag)) > 0.8
  if (!comparative || previous.previous?.normal === 'the') return undefined
  if (next.kind === 'number' || isCompared(next)) return 'than'
  return /^(?:the|a|an|any|ever|usual|expected|half|just|my|your|his|her|its|our|their|this|that|these|those|one|two|three|ten)$/.test(
    next.normal
  )
    ? 'than'
    : undefined
}

/** “It creams faster then granulated.”: nothing but what is compared, up to the end. */
const isCompared = (word: Token): boolean =>
  word.isWord &&
  shareOf(word, (tag) => /^(?:NN.*|JJ|VBN)$/.test(tag)) > 0.7 &&
  /^(?:[.!?,;)]|)$/.test(word.next?.normal ?? '')

/** “If it rains, than we stay”: after the first comma of a condition, before its consequence; nothing is compared. */
function isConsequence({previous, next, document, sentence, index}: Token): boolean {
  if (previous?.normal !== ',' || !/^(?:if|when|once)$/.test(document.firstOf(sentence)?.normal ?? ''))
    return false
  for (let at = sentence.first; at < index - 1; at++) {
    const word = document.token(at)
    if (
      /^(?:,|more|less|fewer|rather|other|better|worse)$/.test(word.normal) ||
      /^(?:JJR|RBR)$/.test(document.tag(word))
    )
      return false
  }
  return /^(?:i|you|he|she|it|we|they|the|there|this|that)$/.test(next?.normal ?? '')
}

export default defineConfusion({
  id: 'confusion/then-than',
  description: 'Write “than” in comparisons and “then” for time or consequence.',
  rationale: 'The two sound alike when unstressed.',
  sets: [['then', 'than']],
  pattern,
  examples: [
    {bad: 'She is taller ⟦then⟧ her brother.', good: 'She is taller than her brother.'},
    {bad: 'It cost more ⟦then⟧ we expected.', good: 'It cost more than we expected.'},
    {bad: 'We ate and ⟦than⟧ we left.', good: 'We ate and then we left.'},
    {bad: 'Rather ⟦then⟧ wait, he walked.', good: 'Rather than wait, he walked.'},
    {bad: 'If it rains, ⟦than⟧ we stay.', good: 'If it rains, then we stay.'},
    {bad: 'There were fewer ⟦then⟧ ten people.', good: 'There were fewer than ten people.'}
  ],
  clean: [
    'She is taller than her brother.',
    'We ate and then left.',
    'Since then, little has changed.',
    'More than ever, it matters.',
    'He was then a student.',
    'Other than that, it went well.'
  ]
})
