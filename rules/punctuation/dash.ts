import {type Document, defineFacet, sameAs, type Token, tokensWhere} from '#analysis'
import {defineRule} from '#rule'

/** How the draft writes dashes. */
interface Dashes {
  /** The dash between words, spaces included, that the draft has most often, and how often; none: it has no dash. */
  readonly usual: string | undefined
  readonly count: number
  /** How often an en dash stands between numbers. */
  readonly ranges: number
}

const dashes = defineFacet(
  'dashes',
  (document: Document): Dashes => {
    const counts = new Map<string, number>()
    let ranges = 0
    for (const index of tokensWhere(document, ({normal}) => normal === '–' || normal === '—')) {
      const token = document.token(index)
      if (token.previous?.kind === 'number' && token.next?.kind === 'number' && token.spaceBefore === '')
        ranges++
      else if (token.previous?.isWord && token.next?.isWord && token.spaceBefore.trim() === '') {
        const form = token.spaceBefore === '' ? token.text : ` ${token.text} `
        counts.set(form, (counts.get(form) ?? 0) + 1)
      }
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1])
    return {usual: best?.[0], count: best?.[1] ?? 0, ranges}
  },
  sameAs((all: Dashes) => all)
)

export default defineRule({
  id: 'punctuation/dash',
  meta: {
    description: 'Write a dash, not a hyphen, between clauses and in ranges where the draft has dashes.',
    rationale:
      'A hyphen joins words, a dash parts them; a draft that has both for the same thing looks unfinished.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {bad: 'He came — late. She left⟦ - ⟧at noon.', good: 'He came — late. She left — at noon.'},
      {bad: 'He came—late. She left⟦ -- ⟧at noon.', good: 'He came—late. She left—at noon.'},
      {bad: 'From 1990–1995, then 1998⟦-⟧2001.', good: 'From 1990–1995, then 1998–2001.'},
      {bad: 'He came – late, and *she*⟦ - ⟧left.', good: 'He came – late, and *she* – left.'},
      {bad: 'He came—late. She left⟦--⟧at noon.', good: 'He came—late. She left—at noon.'},
      {bad: 'Pages 10–12 and 20⟦-⟧25 are lost.', good: 'Pages 10–12 and 20–25 are lost.'}
    ],
    clean: [
      'He came - late. She left - at noon.',
      'A well-known man — late.',
      'Run it with --all — always.',
      '- Bread - fresh\n- Milk — cold',
      'Call 555-0199 — now. From 1990-1995.',
      'The date 2020-01-05 and pages 1–2.',
      'A `a - b` sum — here.'
    ]
  },
  on: {words: ['-', '--']},
  check(hyphen, {document, report}) {
    if (hyphen.block.kind !== 'paragraph') return
    const {previous, next} = hyphen
    if (!previous || !next) return
    if (previous.kind === 'number' && next.kind === 'number') return checkRange(hyphen, previous, next)
    const last = next.text === '-' && hyphen.spaceAfter === '' ? next : hyphen
    const after = last.next
    if (!after?.isWord || !previous.isWord || !isParting(hyphen, last)) return
    const {usual, count} = document.get(dashes)
    if (!usual) return
    const place = document.range(previous.end, after.start)
    report({
      place,
      expected: [usual],
      reason: `Unexpected \`${document.slice(place)}\` for a dash, expected \`${usual}\``,
      note: `The draft has \`${usual.trim()}\` ${count === 1 ? 'once' : `${count} times`}`,
      query: true
    })

    function checkRange(mark: Token, from: Token, to: Token): void {
      const bare = mark.spaceBefore === '' && mark.spaceAfter === '' && !isLonger(from, to)
      const {ranges} = document.get(dashes)
      if (!bare || ranges === 0 || !isAscending(from.text, to.text)) return
      report({
        place: mark.place,
        expected: ['–'],
        reason: 'Unexpected `-` in a range, expected `–`',
        query: true
      })
    }
  }
})

/** ` - `, ` -- ` or `word--word`, and no other hyphen beside it. */
function isParting(first: Token, last: Token): boolean {
  const spaced = first.spaceBefore === ' ' && last.spaceAfter === ' '
  const bare = first !== last && first.spaceBefore === '' && last.spaceAfter === ''
  return spaced || bare
}

/** A date, a telephone or a part number has more hyphens. */
const isLonger = (from: Token, to: Token): boolean =>
  [from.spaceBefore === '' && from.previous, to.spaceAfter === '' && to.next].some(
    (beside) => beside && /^[-–/]$/.test(beside.text)
  )

/** `1990-1995`, not `555-0199`. */
const isAscending = (from: string, to: string): boolean =>
  /^\d{1,4}$/.test(from) &&
  /^\d{1,4}$/.test(to) &&
  !to.startsWith('0') &&
  Number(from) < Number(to) &&
  to.length - from.length < 2
