import {nearNames} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'spelling/near-miss-name',
  meta: {
    description: 'Spell a name one way throughout.',
    rationale:
      'A name that stands once, a letter away from one that the draft uses often, is mostly the same name misspelt. Only the draft’s own use establishes a name.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: 'Mr Brindlewick spoke. Brindlewick left. Later, Brindlewick phoned; ⟦Brindelwick⟧ was angry.',
        good: 'Mr Brindlewick spoke. Brindlewick left. Later, Brindlewick phoned; Brindlewick was angry.'
      },
      {
        bad: 'We met Okwuosa. Then Okwuosa’s son came, and Okwuosa sang. It was ⟦Okwousa’s⟧ song.',
        good: 'We met Okwuosa. Then Okwuosa’s son came, and Okwuosa sang. It was Okwuosa’s song.'
      },
      {
        bad: 'Uncle Jeremy fished. On Sunday Uncle Jeremy slept. I miss Uncle ⟦Jeremie⟧.',
        good: 'Uncle Jeremy fished. On Sunday Uncle Jeremy slept. I miss Uncle Jeremy.'
      },
      {
        bad: 'Then Ruth Clark spoke, and Ruth Clark won. I called Ruth ⟦Clarke⟧.',
        good: 'Then Ruth Clark spoke, and Ruth Clark won. I called Ruth Clark.'
      },
      {
        bad: 'With Farmhand you plan. Use Farmhand daily. We love Farmhand, but ⟦FarmHand⟧ is slow.',
        good: 'With Farmhand you plan. Use Farmhand daily. We love Farmhand, but Farmhand is slow.'
      },
      {
        bad: 'We asked Mr Trelawnick. For Mr Trelawnick it was easy, but Mr ⟦Trelawnik⟧ left.',
        good: 'We asked Mr Trelawnick. For Mr Trelawnick it was easy, but Mr Trelawnick left.'
      },
      {
        bad: 'Catherine Brzowska won. We asked Catherine. For Catherine, it was easy. ⟦Katherine⟧ Brzowska trains daily.',
        good: 'Catherine Brzowska won. We asked Catherine. For Catherine, it was easy. Catherine Brzowska trains daily.'
      }
    ],
    clean: [
      'We met Brindlewick, and Brindlewick spoke.',
      'In Austria, we saw Vienna. Austria is small; near Austria lies Italy. Austrian food is good.',
      'With Marina came Maria. We saw Marina. When Marina left, Maria wept.',
      'The Stalin years: Stalin ruled, and under Stalin it was cold in Stalingrad.',
      'We like Janet. With Janet came her dog. For Janet, James sang.',
      'Mr Brown met Mr Browne. Then Mr Brown left, and Mr Brown wept.',
      'We saw Maria Lund. Then Maria Lund sang, and Marina Lund danced.',
      'Then Slovakia and Slovenia: in Slovakia it rained, from Slovakia we drove to Slovenia.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    for (const {name, meant} of document.get(nearNames)) {
      for (const index of name.tokens) {
        const token = document.token(index)
        const expected = meant.form + token.text.slice(name.form.length)
        report({
          place: token.place,
          expected: [expected],
          reason: `Unexpected \`${token.text}\`, expected \`${expected}\``,
          note: `This draft has \`${meant.form}\` ${meant.count} times and \`${name.form}\` ${name.count === 1 ? 'once' : 'twice'}`,
          query: true
        })
      }
    }
  }
})
