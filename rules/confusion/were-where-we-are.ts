import {shareOf, type Token} from '#analysis'
import {defineConfusion} from '#rule'

const adverb =
  /^(?:now|still|also|always|already|currently|not|just|all|happy|glad|proud|excited|pleased|hopeful|thrilled|sorry|able|committed)$/
const subjectless = /^(?:today|now|what|because|means|since|where|which)$/

/** What follows “we’re”: something being done, or how we are; no subject of its own. */
const continues = (next: Token): boolean => adverb.test(next.normal) || isDoing(next)

const isDoing = (next: Token): boolean =>
  next.normal.endsWith('ing') && shareOf(next, (tag) => tag === 'VBG') > 0.05

/** Whether the sentence up to a comma is an opening phrase without a verb: “In this example,”. */
function isOpeningPhrase(comma: Token): boolean {
  const {document} = comma
  const {first} = comma.sentence
  if (comma.index - first > 7 || comma.index === first) return false
  for (let index = first; index < comma.index; index++) {
    const token = document.token(index)
    if (!token.isWord || shareOf(token, (tag) => /^(?:VB[DPZ]?|MD|CC)$/.test(tag)) > 0.3) return false
  }
  return true
}

function pattern(token: Token): string | undefined {
  const {normal, previous, next, document, sentence} = token
  if (!next?.isWord) return undefined
  if (normal === "we're") return continues(next) ? normal : undefined
  if (normal !== 'were') return undefined
  if (token.opensSentence && document.token(sentence.end - 1).normal === '?') return normal
  if (!continues(next)) return undefined
  if (!previous || token.opensSentence) return next.normal === 'not' ? undefined : "we're"
  if (subjectless.test(previous.normal) && isDoing(next)) return "we're"
  return previous.normal === ',' && isOpeningPhrase(previous) ? "we're" : undefined
}

export default defineConfusion({
  id: 'confusion/were-where-we-are',
  description: 'Write “were” for the past of “are”, “where” for a place, “we’re” for “we are”.',
  rationale: 'The three differ in a letter or an apostrophe; the words around them tell which is meant.',
  sets: [['were', 'where', "we're"]],
  pattern,
  examples: [
    {bad: '⟦Were⟧ hiring two editors this spring.', good: "We're hiring two editors this spring."},
    {bad: 'In this chapter, ⟦were⟧ looking at maps.', good: "In this chapter, we're looking at maps."},
    {bad: 'She told us ⟦were⟧ the keys are.', good: 'She told us where the keys are.'},
    {bad: 'Find out what ⟦were⟧ building next.', good: "Find out what we're building next."},
    {bad: 'The streets ⟦where⟧ empty that night.', good: 'The streets were empty that night.'},
    {bad: '⟦Were⟧ still working on it.', good: "We're still working on it."}
  ],
  clean: [
    'Were they still working on it?',
    'We’re hiring two editors.',
    'They were late.',
    'Where were you?',
    'In the garden, roses were growing.',
    'Were it not for her, we would have lost.',
    'The town where we’re meeting is small.',
    'The dogs and the cats, both old, were sleeping.'
  ]
})
