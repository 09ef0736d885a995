import type {Token} from '#analysis'
import {defineRule} from '#rule'

const auxiliaries =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|should|have|has|don't|doesn't|didn't|isn't|aren't|can't)$/
const subjects = /^(?:i|you|he|she|it|we|they|there|this|that|these|those|my|your|his|her|its|our|their|the)$/
const questioners = /^(?:what|where|why|who|how|when|which)$/
const askers = /^(?:do|does|did|are|is|have|has|don't|doesn't|didn't|isn't|aren't)$/

export default defineRule({
  id: 'punctuation/question-mark',
  meta: {
    description: 'End a question with a question mark.',
    rationale: 'A sentence that begins with “What is your” or “Do you” asks.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'What is your name⟦.⟧', good: 'What is your name?'},
      {bad: 'Where do you live⟦.⟧', good: 'Where do you live?'},
      {bad: 'Why did she leave so early⟦.⟧', good: 'Why did she leave so early?'},
      {bad: 'Do you like tea⟦.⟧', good: 'Do you like tea?'},
      {bad: 'Are they ready to go⟦.⟧', good: 'Are they ready to go?'},
      {bad: 'How can we help you⟦.⟧', good: 'How can we help you?'}
    ],
    clean: [
      'What is your name?',
      'What is more, it rained.',
      'How it works is a secret.',
      'Do it now.',
      'What is needed is time.',
      'Where there is smoke, there is fire.',
      'When did they come is not the question.',
      'Have the soup first.',
      'Is it late? Go home.',
      'Are you ready, and who asks?',
      'What a day it was.'
    ]
  },
  on: 'sentences',
  check(sentence, {document, report}) {
    const stop = document.token(sentence.end - 1)
    if (stop.normal !== '.' || stop.spaceBefore !== '' || stop.block.kind !== 'paragraph') return
    if (stop.previous?.normal === '.' || stop.next?.normal === '.') return
    const first = document.firstOf(sentence)
    if (!first?.isWord || !asks(first) || first.quoted) return
    report({place: stop.place, expected: ['?'], reason: 'Unexpected `.` after a question, expected `?`'})
  }
})

/** Whether a sentence can be nothing but a question, by how it begins and that its clause is the only one. */
function asks(first: Token): boolean {
  const helper = questioners.test(first.normal) ? first.next : askers.test(first.normal) ? first : undefined
  const subject = helper?.next
  if (!helper?.isWord || !subject?.isWord || !auxiliaries.test(helper.normal)) return false
  if (helper === first) return /^(?:you|he|she|we|they)$/.test(subject.normal) && !hasOtherClause(subject)
  return subjects.test(subject.normal) && !hasOtherClause(subject)
}

/** Whether a comma, a colon or a second finite verb follows, with which the first clause may be a part of another. */
function hasOtherClause({document, sentence, index}: Token): boolean {
  let words = 0
  for (let at = index + 1; at < sentence.end - 1; at++) {
    const token = document.token(at)
    if (!token.isWord) return true
    words++
    if (/^(?:VB[DPZ]|MD)$/.test(document.tag(token)) && words > 1 && !isWithin(token)) return true
  }
  return words > 25
}

/** Whether a verb belongs to a clause inside the question: “Do you know what it is”. */
const isWithin = ({previous, document}: Token): boolean =>
  previous?.isWord === true &&
  (/^(?:that|which|who|what|not)$/.test(previous.normal) ||
    (document.tag(previous) === 'PRP' &&
      /^(?:that|what|if|when|how|where|why|because)$/.test(previous.previous?.normal ?? '')))
