import {baseShare, measures, nounShare, numberOf, type Token} from '#analysis'
import {defineRule, matchCase} from '#rule'

/** Plurals that are amounts rather than things to count. */
const amounts =
  /^(?:funds|taxes|resources|calories|carbs|emissions|groceries|savings|damages|profits|losses|drugs|fees|costs|prices|wages|benefits|goods|reserves|supplies|assets|materials|revenues)$/

export default defineRule({
  id: 'grammar/fewer-less',
  meta: {
    description: 'Write “fewer” before what can be counted, “less” before what cannot.',
    rationale: 'Careful writers keep “less” for amounts: “less noise”, “fewer people”.',
    defaultSeverity: 'warn',
    fixable: 'suggest',
    examples: [
      {bad: 'There were ⟦less⟧ people than last year.', good: 'There were fewer people than last year.'},
      {bad: 'The new version has ⟦less⟧ errors.', good: 'The new version has fewer errors.'},
      {bad: '⟦Less⟧ students came.', good: 'Fewer students came.'},
      {bad: 'We sold ⟦less⟧ books than records.', good: 'We sold fewer books than records.'},
      {bad: 'It needs ⟦less⟧ tests.', good: 'It needs fewer tests.'},
      {bad: 'They make ⟦less⟧ mistakes now.', good: 'They make fewer mistakes now.'}
    ],
    clean: [
      'It took less than ten days.',
      'There is less noise and less money.',
      'He is less important than others.',
      'No less a person than the king spoke.',
      'Nothing less matters.',
      'Walk less miles than hours.',
      'Less news is good news.',
      'This is of less consequence.'
    ]
  },
  on: {words: ['less']},
  check(less, {document, report}) {
    const noun = less.next
    if (!noun?.isWord || noun.spaceBefore === '' || !/^[a-z]+$/.test(noun.text) || isCompound(noun)) return
    if (less.spaceBefore === '' && less.previous?.normal === '-') return
    if (less.previous?.normal === 'or' && less.previous.previous?.normal === 'more') return
    if (/^(?:no|nothing|much|any|none|the)$/.test(less.previous?.normal ?? '')) return
    if (
      numberOf(document, noun.normal, 0.9) !== 'plural' ||
      measures.has(noun.normal) ||
      amounts.test(noun.normal)
    )
      return
    if (nounShare(document, noun.normal) < 0.95 && baseShare(document, noun.normal.slice(0, -1)) > 0.3) return
    if (!/^NNS$/.test(document.tag(noun))) return
    const expected = matchCase(less.text, 'fewer')
    report({
      place: less.place,
      expected: [expected],
      reason: `Unexpected \`${less.text}\` before \`${noun.text}\`, expected \`${expected}\``
    })
  }
})

const isCompound = ({next, spaceAfter}: Token): boolean =>
  spaceAfter === '' && /^[-'’]$/.test(next?.normal ?? '')
