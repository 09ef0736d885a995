import {isFace, type Token} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'spacing/inside-brackets',
  meta: {
    description: 'Put no space between a bracket and what it encloses.',
    rationale: 'A bracket belongs to the words inside it.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'The bridge ⟦( ⟧built in 1890) was closed.', good: 'The bridge (built in 1890) was closed.'},
      {bad: 'The bridge (built in 1890⟦ )⟧ was closed.', good: 'The bridge (built in 1890) was closed.'},
      {bad: 'Three towns ⟦( ⟧*York*, Hull and Leeds⟦ )⟧.', good: 'Three towns (*York*, Hull and Leeds).'},
      {bad: '# A Year ⟦( ⟧or Two) Later', good: '# A Year (or Two) Later'},
      {bad: 'They left (we think⟦ )⟧; nobody saw them.', good: 'They left (we think); nobody saw them.'},
      {bad: '- tea ⟦( ⟧with milk)', good: '- tea (with milk)'}
    ],
    clean: [
      'A line (broken\nhere) and there (\nor here).',
      'Call it ( ) or [ ] or [ x ].',
      'Use print( x ) and f( a, b ).',
      '## list.add ( item, place )',
      '- [ ] Buy milk\n- [x] Buy bread',
      'a ) one, b ) two',
      'It is fine ;) or :( or so.',
      'It is fine :) and sad :( and ;-) too.',
      'The set { a, b } has two.',
      'The bridge (built in 1890) was closed (again).'
    ]
  },
  on: {kinds: ['punctuation'], where: ({text}) => text === '(' || text === ')'},
  check(mark, {document, report}) {
    if (mark.text === '(' ? !isSpacedOpener(mark) : !isSpacedCloser(mark)) return
    const {next, previous} = mark
    const place =
      mark.text === '('
        ? document.range(mark.start, next?.start ?? mark.end)
        : document.range(previous?.end ?? mark.start, mark.end)
    report({
      place,
      expected: [mark.text],
      reason: `Unexpected space ${mark.text === '(' ? 'after' : 'before'} \`${mark.text}\``
    })
  }
})

const gap = /^ +$/
const isGap = (token: Token | undefined): boolean =>
  /^(?:in|see|and|or|of|by|from|at|to|with|on)$/.test(token?.normal ?? '')
const isWordLike = (token: Token | undefined): boolean => token !== undefined && token.kind !== 'punctuation'

/** A bracket that opens after a space and has its partner, not an argument list. */
function isSpacedOpener(mark: Token): boolean {
  if (!gap.test(mark.spaceAfter) || !isWordLike(mark.next) || isFace(mark)) return false
  if (mark.previous && mark.spaceBefore === '' && mark.previous.kind !== 'punctuation') return false
  if (mark.previous?.kind === 'object') return false // A call: `list.add ( item )`.
  if (/^[.!?]$/.test(mark.previous?.text ?? '') && /^\p{Ll}/u.test(mark.next?.text ?? '')) return false
  for (let each = mark.next; each; each = each.next) {
    if (each.text === '(') return false
    if (each.text === ')') return each.index > mark.index + 2
  }
  return false
}

function isSpacedCloser(mark: Token): boolean {
  if (!gap.test(mark.spaceBefore) || !isWordLike(mark.previous) || isGap(mark.previous)) return false
  if (mark.next && mark.spaceAfter === '' && !/^[.,;:!?”"]$/.test(mark.next.text)) return false
  for (let each = mark.previous; each; each = each.previous) {
    if (each.text === ')') return false
    if (each.text !== '(') continue
    const attached =
      each.previous !== undefined && each.spaceBefore === '' && each.previous.kind !== 'punctuation'
    return each.previous?.kind !== 'object' && !attached && each.index < mark.index - 2
  }
  return false
}
