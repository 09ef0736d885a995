import {shareOf, type Token} from '#analysis'
import {defineRule} from '#rule'

/** Words within the bracket from which on it is an aside, not an argument or an ending: `child(ren)`. */
const fewest = 2

export default defineRule({
  id: 'spacing/before-bracket',
  meta: {
    description: 'Put a space before a bracket that opens an aside.',
    rationale: 'Without the space the aside seems to be part of the word before it.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'The bridge⟦(⟧built in 1890) was closed.', good: 'The bridge (built in 1890) was closed.'},
      {bad: 'He met his sister⟦(⟧now a nurse).', good: 'He met his sister (now a nurse).'},
      {bad: 'The *mayor*⟦(⟧and her deputy) left.', good: 'The *mayor* (and her deputy) left.'},
      {bad: '- Three eggs⟦(⟧not too small)', good: '- Three eggs (not too small)'},
      {bad: '# The Long Year⟦(⟧and the Short)', good: '# The Long Year (and the Short)'},
      {bad: 'Some of them⟦(⟧about a third) agreed.', good: 'Some of them (about a third) agreed.'}
    ],
    clean: [
      'The bridge (built in 1890) was closed.',
      'Call print(a, b) or max(width, height) or set(the value).',
      'The child(ren) and the word(s) of it.',
      'Use f(x) and sin(2 x) here.',
      'The list.add(the item) call, and `run(the tests)`.',
      'Write map(some_value and more) or load(a = b).',
      'Iron(III) oxide and vitamin B(12) are sold.',
      'A smile :(so sad) and a bracket((of two kinds)).'
    ]
  },
  on: {words: ['(']},
  check(mark, {report}) {
    const {previous} = mark
    if (mark.spaceBefore !== '' || mark.spaceAfter !== '' || !previous?.isWord) return
    if (!isCommon(previous) || isCallable(previous) || !isAside(mark)) return
    report({
      place: mark.place,
      expected: [' ('],
      reason: `Unexpected \`${previous.text}(\`, expected \`${previous.text} (\``
    })
  }
})

/** Whether a word may be the name of a function: `set(the value)`, `list.add(the item)`. */
const isCallable = (token: Token): boolean =>
  shareOf(token, (tag) => tag.startsWith('VB')) > 0.2 ||
  (token.previous?.text === '.' && token.spaceBefore === '')

const isCommon = ({normal, document}: Token): boolean =>
  normal.length > 2 && document.lexicon.frequency(normal) >= 60

/** Whether several common words and nothing else stand in a bracket that is closed, with an article or the like among them. */
function isAside(open: Token): boolean {
  let words = 0
  let small = false
  for (let each = open.next; each; each = each.next) {
    if (each.text === ')') return words >= fewest && small && each.spaceBefore === ''
    if (each.kind === 'number' || each.text === ',') continue
    if (!each.isWord || (words > 0 && each.spaceBefore === '' && each.previous?.text !== '-')) return false
    if (each.document.lexicon.frequency(each.normal) === 0) return false
    if (/^(?:DT|IN|CC|PRP\$?|TO|VBN|VBD|RB)$/.test(each.document.tag(each))) small = true
    words++
  }
  return false
}
