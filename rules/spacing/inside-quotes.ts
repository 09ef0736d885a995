import type {Token} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'spacing/inside-quotes',
  meta: {
    description: 'Put no space between a quotation mark and what it encloses.',
    rationale: 'A quotation mark belongs to the words inside it.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'He said ⟦“ ⟧never” and left.', good: 'He said “never” and left.'},
      {bad: 'He said “never again⟦ ”⟧ and left.', good: 'He said “never again” and left.'},
      {bad: 'It was ⟦“ ⟧*rather* good⟦ ”⟧.', good: 'It was “*rather* good”.'},
      {bad: '⟦“ ⟧We will,” she said.', good: '“We will,” she said.'},
      {bad: 'She wrote "not bad⟦ "⟧.', good: 'She wrote "not bad".'},
      {bad: 'She said "not bad⟦ "⟧ and left.', good: 'She said "not bad" and left.'},
      {bad: '- the ⟦“ ⟧old” town', good: '- the “old” town'}
    ],
    clean: [
      'He said “never” and left.',
      'A pipe of 6 " and one of 8 " in width.',
      '« C’est vrai » he said.',
      'The “ mark and the ” mark.',
      'She wrote "not bad" and "good" in it.',
      'A pipe of six " wide and a " mark.',
      'He said “\u202f‘no’\u202f” again.',
      '“One line\nand another” it read.'
    ]
  },
  on: {kinds: ['punctuation'], where: ({text}) => text === '“' || text === '”' || text === '"'},
  check(mark, {document, report}) {
    const side = sideOf(mark)
    if (!side) return
    const {next, previous} = mark
    const place =
      side === 'open'
        ? document.range(mark.start, next?.start ?? mark.end)
        : document.range(previous?.end ?? mark.start, mark.end)
    report({
      place,
      expected: [mark.text],
      reason: `Unexpected space ${side === 'open' ? 'after' : 'before'} \`${mark.text}\``,
      safe: mark.text !== '"'
    })
  }
})

const gap = /^ +$/
const isText = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'word' || /^[.,!?…]$/.test(token.text))

/** Which side of a quotation a mark with a space within it is on, or `undefined` if all is well or unclear. */
function sideOf(mark: Token): 'open' | 'close' | undefined {
  const {text, next, previous} = mark
  if (text === '“')
    return gap.test(mark.spaceAfter) && next?.isWord === true && partner(mark, '”') ? 'open' : undefined
  if (text === '”') {
    const ends = !next || mark.spaceAfter !== '' || /^[.,;:!?)]$/.test(next.text)
    return gap.test(mark.spaceBefore) && isText(previous) && ends && partner(mark, '“') ? 'close' : undefined
  }
  if (!gap.test(mark.spaceBefore) || !isText(previous)) return undefined
  if (next && mark.spaceAfter === '' && !/^[.,;:!?)]$/.test(next.text)) return undefined
  const opener = straightMarks(mark) === 2 ? firstStraight(mark) : undefined
  return opener?.spaceAfter === '' && opener.index < mark.index - 1 ? 'close' : undefined
}

/** Whether the mark on the other side stands in the block, more than a word away, before another of this side. */
function partner(mark: Token, other: string): boolean {
  const step = other === '”' ? 'next' : 'previous'
  for (let each = mark[step]; each; each = each[step]) {
    if (each.text === mark.text) return false
    if (each.text === other)
      return Math.abs(each.index - mark.index) > 1 && !mentions(other === '”' ? mark.next : mark.previous)
  }
  return false
}

/** “The “ mark and the ” mark”: the marks themselves are spoken of. */
const mentions = (inside: Token | undefined): boolean =>
  /^(?:the|an?|and|or|marks?|is|are)$/.test(inside?.normal ?? '')

function straightMarks(mark: Token): number {
  const {first, end} = mark.document.spanOf(mark.block)
  let count = 0
  for (let index = first; index < end; index++) if (mark.document.tokens.normals[index] === '"') count++
  return count
}

/** The straight mark before another one, or `undefined` if that is the first. */
function firstStraight(mark: Token): Token | undefined {
  for (let each = mark.previous; each; each = each.previous) if (each.text === '"') return each
  return undefined
}
