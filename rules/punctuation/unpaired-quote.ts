import type {Block, Document, Token} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'punctuation/unpaired-quote',
  meta: {
    description: 'Close every quotation that is opened, and open every one that is closed.',
    rationale: 'Without its partner a quotation mark leaves open who says what.',
    defaultSeverity: 'info',
    fixable: 'no',
    examples: [
      {bad: 'He said ⟦“⟧never and left.'},
      {bad: 'He said never⟦”⟧ and left.'},
      {bad: 'She wrote ⟦"⟧not bad in the margin.'},
      {bad: '“It is late,” she said. ⟦“⟧We must go.\n\nThey went.'},
      {bad: '- a ⟦“⟧small loaf'},
      {bad: 'He called it “old” and ⟦“⟧*worn*.'}
    ],
    clean: [
      'He said “never” and left.',
      '“It is late,” she said. “We must go.\n\n“Nobody will wait for us,” she added.',
      'A pipe of 6" in width.',
      'She wrote "not bad" in the margin.',
      'He said “she told me ‘no’” and left.',
      '"It is late.\n\n"We must go," she said.',
      'Type `"` there.',
      'It is 5\' 6" tall.',
      'Cut it into ½" cubes.',
      'He called it “old" and left.'
    ]
  },
  on: {blocks: ['paragraph', 'list-item', 'heading']},
  check(block, {document, report}) {
    const marks = marksOf(block, document)
    if (marks.length === 0) return
    const token = unpairedOf(marks)
    if (!token || goesOn(token, block, document)) return
    const partner = token.text === '”' ? 'opening' : token.text === '“' ? 'closing' : 'second'
    report({
      place: token.place,
      expected: [],
      reason: `Unexpected \`${token.text}\` without a ${partner} quotation mark`,
      query: true
    })
  }
})

function marksOf(block: Block, document: Document): readonly Token[] {
  const {first, end} = document.spanOf(block)
  const marks: Token[] = []
  for (let index = first; index < end; index++) {
    const normal = document.tokens.normals[index]
    const doubled =
      normal === '"' && marks.at(-1)?.index === index - 1 && document.token(index).spaceBefore === ''
    if ((normal === '“' || normal === '”' || normal === '"') && !doubled) marks.push(document.token(index))
  }
  return marks
}

/** The first mark without a partner; a straight mark may close a curly one: the mixture is another matter. */
function unpairedOf(marks: readonly Token[]): Token | undefined {
  const straight: Token[] = []
  let open: Token | undefined
  for (const mark of marks) {
    if (mark.text === '“') {
      if (open) return open
      open = mark
    } else if (open && (mark.text === '”' || mark.spaceBefore === '')) open = undefined
    else if (mark.text === '”' && straight.length === 0) return mark
    else straight.push(mark)
  }
  return open ?? unpairedStraight(straight)
}

/** Straight marks pair in turn; inches (`6"`) count for nothing. */
function unpairedStraight(marks: readonly Token[]): Token | undefined {
  if (marks.some((mark) => mark.spaceBefore === '' && mark.previous?.kind === 'number')) return undefined
  return marks.length % 2 === 1 ? marks.at(-1) : undefined
}

/** A quotation of several paragraphs: each opens with a mark, only the last has one at its end. */
function goesOn(token: Token, block: Block, document: Document): boolean {
  if (token.text === '”') return false
  const next = document.blocks[block.index + 1]
  if (!next) return token.index === document.spanOf(block).first
  return document.tokens.normals[document.spanOf(next).first] === token.text
}
