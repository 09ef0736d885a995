import type {Token} from '#analysis'
import {defineRule} from '#rule'

/** Words and phrases that open a sentence and stand apart from it. */
const openers: readonly (readonly string[])[] = [
  'however',
  'furthermore',
  'moreover',
  'nevertheless',
  'unfortunately',
  'fortunately',
  'for example',
  'for instance',
  'in addition',
  'in conclusion',
  'in my opinion',
  'on the other hand',
  'first of all',
  'as a result',
  'in other words'
].map((text) => text.split(' '))
/** What begins the clause itself, right after. */
const subjects =
  /^(?:i|you|he|she|we|they|it|there|this|these|those|the|many|some|most|people|if|when|my|our|a)$/
/** Subjects after “however” where it may mean “in whatever way”, if a comma follows later. */
const pointing = /^(?:there|this|these|those|many|some|most|if|when|people)$/

export default defineRule({
  id: 'punctuation/introductory-comma',
  meta: {
    description: 'Put a comma after words such as “however” and “for example” that open a sentence.',
    rationale: 'They stand apart from the clause, and the comma shows where it begins.',
    defaultSeverity: 'warn',
    fixable: 'suggest',
    examples: [
      {bad: '⟦However⟧ I think that it is late.', good: 'However, I think that it is late.'},
      {bad: '⟦For example⟧ many people walk to work.', good: 'For example, many people walk to work.'},
      {bad: '⟦In conclusion⟧ I want to thank them.', good: 'In conclusion, I want to thank them.'},
      {bad: '⟦First of all⟧ I would like to thank you.', good: 'First of all, I would like to thank you.'},
      {bad: '⟦Furthermore⟧ there is no time.', good: 'Furthermore, there is no time.'},
      {bad: '⟦Unfortunately⟧ the shop was closed.', good: 'Unfortunately, the shop was closed.'}
    ],
    clean: [
      'However, I think so.',
      'However you do it, do it soon.',
      'However the data is stored, it is safe.',
      'However hard it is, we try.',
      'In addition to the book, we sold maps.',
      'As a result of the rain, they left.',
      'We like it, however the price may be.',
      'For example by train.'
    ]
  },
  on: {words: [...new Set(openers.map((words) => words[0] ?? ''))]},
  check(first, {document, report}) {
    if (!first.opensSentence || !/^\p{Lu}/u.test(first.text)) return
    const last = lastOfOpener(first)
    const subject = last?.next
    if (!last || !subject?.isWord || subject.spaceBefore === '' || !subjects.test(subject.normal)) return
    if (/^\p{Lu}/u.test(subject.text) && subject.text !== 'I') return
    if (first.normal === 'however' && !pointing.test(subject.normal) && hasComma(subject)) return
    const place = {start: first.start, end: last.end}
    const found = document.slice(place)
    report({
      place,
      expected: [`${found},`],
      reason: `Unexpected \`${found}\` without a comma, expected \`${found},\``
    })
  }
})

function lastOfOpener(first: Token): Token | undefined {
  for (const words of openers) {
    let last: Token | undefined = first
    for (const [index, word] of words.entries()) {
      if (index > 0) last = last?.next
      if (last?.normal !== word) last = undefined
    }
    if (last) return last
  }
  return undefined
}

const hasComma = ({document, sentence, index}: Token): boolean =>
  [...document.tokensOf({first: index, end: sentence.end})].some(({normal}) => normal === ',')
