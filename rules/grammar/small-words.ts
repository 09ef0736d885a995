import {smallWordSlipAt, smallWordTriggers} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'grammar/small-words',
  meta: {
    description: 'Leave out no “to”, “of” or other small word, and write none too many.',
    rationale: 'Readers pass over small words, and so do writers who change half a sentence.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'They were ⟦able deliver⟧ it on time.', good: 'They were able to deliver it on time.'},
      {bad: 'It is ⟦one the⟧ most useful tools.', good: 'It is one of the most useful tools.'},
      {bad: 'A ⟦lot people⟧ came.', good: 'A lot of people came.'},
      {bad: 'This is ⟦a the⟧ main entrance.', good: 'This is the main entrance.'},
      {bad: 'He lost the key ⟦of the of⟧ house.', good: 'He lost the key of the house.'},
      {bad: 'We left ⟦according the⟧ plan.', good: 'We left according to the plan.'},
      {bad: 'The app allows ⟦you create⟧ a list.', good: 'The app allows you to create a list.'},
      {bad: 'Call us as ⟦soon you⟧ arrive.', good: 'Call us as soon as you arrive.'},
      {bad: 'She is ⟦capable doing⟧ that.', good: 'She is capable of doing that.'},
      {bad: 'He sold ⟦the my⟧ car.', good: 'He sold my car.'}
    ],
    clean: [
      'He is an able seaman, and we want change.',
      'The point a the line crosses is marked.',
      'They said that it could, in due course, be the first.',
      'One the size of a fist lay there.',
      'That helps a lot sometimes.',
      'The article “the” and “a” stand before nouns.',
      'It is what it is, and all it is is a trick.',
      'Everything in order, they left.',
      'In a day or two the rest left.',
      'The world she dreamed of by the sea is gone.',
      'We have to decide whether we want the tea.',
      'It is due the same day.'
    ]
  },
  on: {words: smallWordTriggers},
  check(word, {document, report}) {
    const slip = smallWordSlipAt(word)
    if (!slip) return
    const place = {start: slip.first.start, end: slip.last.end}
    const reason = `Unexpected \`${document.slice(place)}\`, expected \`${slip.expected[0]}\``
    report({place, expected: slip.expected, reason, query: slip.query ?? false})
  }
})
