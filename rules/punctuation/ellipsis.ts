import {type Document, defineFacet, sameAs, tokensWhere} from '#analysis'
import {defineRule} from '#rule'

const isDots = (text: string): boolean => text === '...'

/** How often the draft writes an ellipsis as three stops and as one character. */
const ellipses = defineFacet(
  'ellipses',
  (document: Document) => ({
    dots: tokensWhere(document, ({normal}) => isDots(normal)).length,
    characters: tokensWhere(document, ({normal}) => normal === '…').length
  }),
  sameAs((counts: {readonly dots: number; readonly characters: number}) => counts)
)

export default defineRule({
  id: 'punctuation/ellipsis',
  meta: {
    description: 'Write the ellipsis in one way throughout.',
    rationale: 'Three stops and the one character look different beside one another.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {bad: 'Well⟦...⟧ yes. Then… no. And… so on.', good: 'Well… yes. Then… no. And… so on.'},
      {bad: 'Well... yes. Then⟦…⟧ no. And... so on.', good: 'Well... yes. Then... no. And... so on.'},
      {bad: 'He waited… *and⟦...⟧* waited… for long.', good: 'He waited… *and…* waited… for long.'},
      {bad: 'Go⟦…⟧ on... and... on.', good: 'Go... on... and... on.'},
      {bad: '- one…\n- two…\n- three⟦...⟧', good: '- one…\n- two…\n- three…'},
      {bad: '# On and on⟦...⟧\n\nAnd on… and on…', good: '# On and on…\n\nAnd on… and on…'}
    ],
    clean: [
      'Well... yes. Then... no.',
      'Well… yes. Then… no.',
      'Well… yes. Then... no.',
      'Use `...` here… and there… again.',
      'And so on.... Then… and… yes.',
      'The path a/.../b, then… and… yes.'
    ]
  },
  on: {kinds: ['punctuation'], where: ({text}) => isDots(text) || text === '…'},
  check(mark, {document, report}) {
    const dotted = isDots(mark.text)
    const {dots, characters} = document.get(ellipses)
    if (dotted ? characters <= dots : dots <= characters) return
    const expected = dotted ? '…' : '...'
    report({
      place: mark.place,
      expected: [expected],
      reason: `Unexpected \`${mark.text}\`, expected \`${expected}\``,
      note: `The draft has \`${expected}\` ${Math.max(dots, characters)} times`,
      query: true
    })
  }
})
