import {inconsistentUses} from '#analysis'
import {capitalize, defineRule} from '#rule'

export default defineRule({
  id: 'capitalization/consistent-name',
  meta: {
    description: 'Capitalize a word as the rest of the draft does.',
    rationale:
      'A word that is a name in one sentence and none in the next, in the same sense, makes readers look for a difference.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: 'Trade with Southern Asia grew. Banks in Southern Asia lend more. Ports across ⟦southern⟧ Asia are full.',
        good: 'Trade with Southern Asia grew. Banks in Southern Asia lend more. Ports across Southern Asia are full.'
      },
      {
        bad: 'They feared the North and what the North would say. Perhaps the ⟦north⟧ would pay.',
        good: 'They feared the North and what the North would say. Perhaps the North would pay.'
      },
      {
        bad: 'It puzzled Eastern philosophers. Few read Eastern poets. The critics of ⟦eastern⟧ thought wrote books.',
        good: 'It puzzled Eastern philosophers. Few read Eastern poets. The critics of Eastern thought wrote books.'
      },
      {
        bad: 'He joined the Senate Committee. In the Senate Committee he spoke. The ⟦senate⟧ Committee thanked him.',
        good: 'He joined the Senate Committee. In the Senate Committee he spoke. The Senate Committee thanked him.'
      },
      {
        bad: 'So the Assembly met. When the Assembly voted, the Assembly was tired. Then the Assembly rose, and the ⟦assembly⟧ was over.',
        good: 'So the Assembly met. When the Assembly voted, the Assembly was tired. Then the Assembly rose, and the Assembly was over.'
      },
      {
        bad: 'It is the Village Hall. We met in the Village Hall, not in the ⟦village⟧ Hall of old.',
        good: 'It is the Village Hall. We met in the Village Hall, not in the Village Hall of old.'
      },
      {
        bad: 'We live in Brindle Lane. The shops of Brindle ⟦lane⟧ are shut.',
        good: 'We live in Brindle Lane. The shops of Brindle Lane are shut.'
      },
      {
        bad: 'She runs the Xanthos Group. He left the Xanthos Group. The Xanthos Group grew, and the Xanthos ⟦group⟧ was sold.',
        good: 'She runs the Xanthos Group. He left the Xanthos Group. The Xanthos Group grew, and the Xanthos Group was sold.'
      }
    ],
    clean: [
      'We live in Brindle Lane. The Brindle lanes are narrow, and the lane is long.',
      'She runs the Xanthos Group. The Xanthos group of poets is older.',
      'It rained on Old Road. That Old road was long gone, and no old road is dry.',
      'We thank President Ruiz and President Lund. The president spoke.',
      'The North and the North alone fought. They drove to the north, on the north side of the town.',
      'It puzzled Western critics and Western readers. The western border of the county is a river.',
      'Read Chapter Two and Chapter Three. That chapter is long, and so is the chapter after it.',
      'The company paid. At Lund Company they met the Company of Players. A company was founded.',
      'Lake Garda and Lake Como are deep. The lake is cold.',
      'The Internet is old. People use the internet daily.',
      'They met at State University and at State College. The state university is new.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    for (const {token, pattern, count} of inconsistentUses(document)) {
      const expected = capitalize(token.text)
      report({
        place: token.place,
        expected: [expected],
        reason: `Unexpected \`${token.text}\`, expected \`${expected}\``,
        note: `This draft has a capital in \`${pattern}\`${count > 1 ? ` and the like (${count} times)` : ''}.`,
        query: true
      })
    }
  }
})
