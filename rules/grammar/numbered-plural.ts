import type {Token} from '#analysis'
import {defineRule} from '#rule'

/** What is numbered in a text. */
const numbered =
  'figure table listing chapter section example step appendix page equation exercise question article paragraph line part'.split(
    ' '
  )

export default defineRule({
  id: 'grammar/numbered-plural',
  meta: {
    description: 'Write the plural before two numbers: “Figures 1 and 2”.',
    rationale: 'Two of them are named, so that the word before the numbers is a plural.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'Compare ⟦Figure⟧ 3 and 4.', good: 'Compare Figures 3 and 4.'},
      {bad: 'See ⟦Table⟧ 2, 3, and 5 for more.', good: 'See Tables 2, 3, and 5 for more.'},
      {bad: 'We built it in ⟦Chapter⟧ 7 and 8.', good: 'We built it in Chapters 7 and 8.'},
      {bad: 'The code of ⟦Listing⟧ 3-1 and 3-2 fails.', good: 'The code of Listings 3-1 and 3-2 fails.'},
      {bad: 'Read ⟦Section⟧ 2.1 and 2.2.', good: 'Read Sections 2.1 and 2.2.'},
      {bad: 'By ⟦Equation⟧ 4 and 5 it holds.', good: 'By Equations 4 and 5 it holds.'}
    ],
    clean: [
      'Compare Figures 3 and 4.',
      'In Figure 3 and 4 other places it is right.',
      'Chapter 2 and the appendix are long.',
      'Table 2 and Table 3 are wide.',
      'Section 4 or 5 people could say.',
      'In Figure 2, 3 lines meet.',
      'On Page 12 and 13 lines below.',
      'In Step 1 and 2 more, we cut it.'
    ]
  },
  on: {words: numbered},
  check(word, {report}) {
    if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || (word.opensSentence && word.next?.kind !== 'number')) return
    const last = lastNumber(word)
    if (!last || !endsThere(last)) return
    const expected = word.normal === 'appendix' ? 'Appendices' : `${word.text}s`
    report({
      place: word.place,
      expected: [expected],
      reason: `Unexpected \`${word.text}\` before two numbers, expected \`${expected}\``
    })
  }
})

/** The last of the numbers after a word: `4` of `Figure 3 and 4`. */
function lastNumber(word: Token): Token | undefined {
  let joined = numberEnd(word.next)?.next
  while (joined) {
    if (joined.normal === ',' && joined.next?.normal === 'and') joined = joined.next
    const number = /^(?:and|,)$/.test(joined.normal) ? numberEnd(joined.next) : undefined
    if (!number || joined.normal === 'and') return number
    joined = number.next
  }
  return undefined
}

/** Where a number ends that begins at a token: `3-1` may be three. */
function numberEnd(token: Token | undefined): Token | undefined {
  if (!token || !/^\d+(?:[.-]\d+)*$/.test(token.text) || token.spaceBefore === '') return undefined
  let end = token
  while (end.spaceAfter === '' && /^[-–.]$/.test(end.next?.normal ?? '') && end.next?.next?.kind === 'number')
    end = end.next.next
  return end
}

/** Whether no noun follows that the last number counts. */
const endsThere = ({next, sentence, document, spaceAfter}: Token): boolean =>
  !next ||
  next.sentence !== sentence ||
  (next.isWord
    ? !/^(?:NN.*|JJ.*|VBG|CD)$/.test(document.tag(next)) && spaceAfter !== ''
    : /^[.,;:)!?]$/.test(next.normal))
