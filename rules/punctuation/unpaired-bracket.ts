import {brackets, type Document, lastOfAside, runOf, type Token} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'punctuation/unpaired-bracket',
  meta: {
    description: 'Close every bracket that is opened, and open every one that is closed.',
    rationale: 'Without its partner a bracket leaves open where the aside begins or ends.',
    defaultSeverity: 'warn',
    fixable: 'suggest',
    examples: [
      {
        bad: 'The council met twice ⟦(May and June⟧.',
        good: 'The council met twice (May and June).'
      },
      {bad: 'The bridge ⟦(⟧built in 1890 was closed.'},
      {bad: 'The bridge, built in 1890⟦)⟧, was closed.'},
      {bad: 'He left (as he had said). ⟦(⟧Nobody saw him.'},
      {bad: 'They met ⟦(⟧in *Leeds* or York; nobody was sure.'},
      {bad: '- a loaf ⟦(of rye bread⟧', good: '- a loaf (of rye bread)'},
      {
        bad: '| Tin | Size |\n| - | - |\n| round ⟦(9 inches⟧ | two |',
        good: '| Tin | Size |\n| - | - |\n| round (9 inches) | two |'
      },
      {
        bad: 'Goals: Hale ⟦(Moss 12⟧, Orme; Pike (Reid 40), Nash.',
        good: 'Goals: Hale (Moss 12), Orme; Pike (Reid 40), Nash.'
      },
      {bad: 'It closed (at last)⟦)⟧ in May.'}
    ],
    clean: [
      'The bridge (built in 1890) was closed.',
      'a) bread, b) butter; 1) tea and 2) milk, (iii) jam',
      'It is fine :) and sad :( and ;-) too.',
      'Write `(` and `)` there.',
      '(This is an aside of two paragraphs.\n\nIt ends here.)',
      'The range [0, 1) is half open.',
      '**PATH\\_OF**(_name_) gives it.',
      'Call make_path(name, depth) or log.line(text) first.',
      'See the map (west [of the river]) there.',
      '| Sign | Use |\n| - | - |\n| ( | opens |\n| ) | closes |'
    ]
  },
  on: 'document',
  check(document, {report}) {
    for (const token of document.get(brackets).unpaired) {
      if (isOdd(token, document)) continue
      const last = token.text === '(' ? lastOfAside(token) : undefined
      if (last) {
        const place = document.range(token.start, last.end)
        const actual = document.slice(place)
        report({
          place,
          expected: [`${actual})`],
          reason: `Unexpected \`${actual}\` without a closing bracket, expected \`${actual})\``
        })
      } else if (token.block.kind !== 'table-cell') {
        const partner = token.text === '(' ? 'a closing' : 'an opening'
        report({
          place: token.place,
          expected: [],
          reason: `Unexpected \`${token.text}\` without ${partner} bracket`
        })
      }
    }
  }
})

/** Half-open ranges and code follow rules of their own. */
function isOdd(token: Token, document: Document): boolean {
  const run = document.slice(runOf(token))
  if (/[\\{}|<>=_$`[\]\uFFFC]/.test(run)) return true
  const span = document.spanOf(token.block)
  for (let index = span.first; index < span.end; index++)
    if (/^[[\]\\{}]$/.test(document.tokens.normals[index] ?? '')) return true
  return false
}
