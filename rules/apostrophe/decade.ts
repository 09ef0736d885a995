import {defineRule} from '#rule'

const decade = /^\d0s$/
const withMark = /^(?<short>\d0)['’ʼ]s$/

export default defineRule({
  id: 'apostrophe/decade',
  meta: {
    description: 'Mark the century left out of a decade with an apostrophe before it, as in “the ’90s”.',
    rationale:
      'The apostrophe stands for the missing figures, so it comes first and turns like an apostrophe, not like an opening quote.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'Music of the ⟦‘90s⟧ is back.', good: 'Music of the ’90s is back.'},
      {bad: 'She grew up in the ⟦80’s⟧.', good: 'She grew up in the ’80s.'},
      {bad: "The ⟦70's⟧ were loud.", good: "The '70s were loud."},
      {
        bad: 'From the ⟦‘60s⟧ to the ⟦‘80s⟧ it stood empty.',
        good: 'From the ’60s to the ’80s it stood empty.'
      },
      {bad: 'In the late ⟦‘50s⟧, few had cars.', good: 'In the late ’50s, few had cars.'},
      {bad: 'A house from the ⟦’90’s⟧ is for sale.', good: 'A house from the ’90s is for sale.'}
    ],
    clean: [
      'Music of the ’90s and the 1980s.',
      "Songs of the '90s play all day.",
      'She is in her 80s.',
      'He asked, ‘90s music or none?’',
      'The hotel has ‘80 rooms’, they say.',
      'It was 90’s turn to close, said ward 90.',
      'Temperatures in the 90s continued.'
    ]
  },
  on: {kinds: ['number']},
  check(token, {document, report}) {
    const {previous, text} = token
    const mark = token.spaceBefore === '' && /^['‘’ʼ]$/.test(previous?.text ?? '') ? previous : undefined
    const short = withMark.exec(text)?.groups?.short
    if (short === undefined && !(decade.test(text) && mark?.text === '‘')) return
    if (mark?.text === '‘' && token.quoted) return // ‘90s music’ is a quotation.
    const before = mark ? mark.previous : previous
    if (!/^(?:the|early|late|mid|mid-|to|and|-|–)$/.test(before?.normal ?? '')) return
    // “In ward 90’s care”: only decades are spoken of with an article.
    if (short !== undefined && !mark && /^(?:to|and)$/.test(before?.normal ?? '')) return
    const curly = mark ? mark.text !== "'" : /[’ʼ]/.test(text)
    const expected = `${curly ? '’' : "'"}${short ?? text.slice(0, 2)}s`
    const place = mark ? document.range(mark.start, token.end) : token.place
    report({
      place,
      expected: [expected],
      query: short === undefined, // Only the mark is turned the wrong way.
      safe: short !== undefined,
      reason: `Unexpected \`${document.slice(place)}\`, expected \`${expected}\``
    })
  }
})
