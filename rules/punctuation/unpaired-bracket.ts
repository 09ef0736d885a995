import {type Document, runOf, type Token} from '#analysis'
import {defineRule} from '#rule'

const faces = /^[:;=8xX]['-]?$|^-$/

export default defineRule({
  id: 'punctuation/unpaired-bracket',
  meta: {
    description: 'Close every bracket that is opened, and open every one that is closed.',
    rationale: 'Without its partner a bracket leaves open where the aside begins or ends.',
    defaultSeverity: 'warn',
    fixable: 'no',
    examples: [
      {bad: 'The bridge ⟦(⟧built in 1890 was closed.'},
      {bad: 'The bridge, built in 1890⟦)⟧, was closed.'},
      {bad: 'He left (as he had said). ⟦(⟧Nobody saw him.'},
      {bad: 'They met ⟦(⟧in *Leeds* or York; nobody was sure.'},
      {bad: '- a loaf ⟦(⟧of rye bread'},
      {bad: 'It closed (at last)⟦)⟧ in May.'}
    ],
    clean: [
      'The bridge (built in 1890) was closed.',
      'a) bread, b) butter; 1) tea and 2) milk, (iii) jam',
      'It is fine :) and sad :( and ;-) too.',
      'Write `(` and `)` there.',
      '(This is an aside of two paragraphs.\n\nIt ends here.)',
      'The range [0, 1) is half open.',
      'See the map (west [of the river]) there.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const open: Token[] = []
    const unpaired: Token[] = []
    let block = -1
    const {count, blocks, normals} = document.tokens
    for (let index = 0; index < count; index++) {
      if (blocks[index] !== block) {
        unpaired.push(...open.splice(0))
        block = blocks[index] ?? -1
      }
      const normal = normals[index]
      if (normal !== '(' && normal !== ')') continue
      const token = document.token(index)
      if (isFace(token)) continue
      if (normal === '(') open.push(token)
      else if (!open.pop() && !isLabel(token)) unpaired.push(token)
    }
    unpaired.push(...open)
    for (const token of withoutLongAsides(unpaired)) {
      if (isOdd(token, document)) continue
      const partner = token.text === '(' ? 'closing' : 'opening'
      report({
        place: token.place,
        expected: [],
        reason: `Unexpected \`${token.text}\` without a ${partner} bracket`
      })
    }
  }
})

const isFace = (token: Token): boolean =>
  token.spaceBefore === '' && token.previous?.kind === 'punctuation' && faces.test(token.previous.text)

/** `a)`, `1)`, `iv)`: a label in a list. */
function isLabel(token: Token): boolean {
  const {previous} = token
  return (
    previous !== undefined &&
    token.spaceBefore === '' &&
    /^(?:[a-z]|\d{1,3}|[ivx]{1,5})$/i.test(previous.text) &&
    (!previous.previous || previous.spaceBefore !== '')
  )
}

/** An aside that runs over several blocks opens in one and closes in a later one. */
function withoutLongAsides(unpaired: readonly Token[]): readonly Token[] {
  const left: Token[] = []
  for (const token of unpaired) {
    const before = left.at(-1)
    if (token.text === ')' && before?.text === '(' && before.block.index < token.block.index) left.pop()
    else left.push(token)
  }
  return left
}

/** Half-open ranges, code and table cells follow rules of their own. */
function isOdd(token: Token, document: Document): boolean {
  const run = document.slice(runOf(token))
  if (/[\\{}|<>=_$`[\]\uFFFC]/.test(run) || token.block.kind === 'table-cell') return true
  const span = document.spanOf(token.block)
  for (let index = span.first; index < span.end; index++)
    if (/^[[\]\\{}]$/.test(document.tokens.normals[index] ?? '')) return true
  return false
}
