import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {padPasted} from '../../src/markup/markdown/pasted.ts'
import {markdown, plain, show} from './show.ts'

const long =
  'A paragraph of an article that stands on one line, however long it gets, and it gets long, as they do.'
const p = `p: ${long}`

describe('a pasted article', () => {
  test.each([
    {
      name: 'a list in it',
      source: `${long}\n${long}\n- One\n- Two\n${long}\n- Three`,
      blocks: [p, p, 'li 0.0: One', 'li 0.1: Two', p, 'li 1.0: Three']
    },
    {
      name: 'headlines',
      source: `${long}\nThe Second Part\n${long}\n## Third\n${long}`,
      blocks: [p, 'h2: The Second Part', p, 'h2: Third', p]
    },
    {
      name: 'an underlined heading',
      source: `${long}\nSecond\n---\n${long}\n---\n${long}`,
      blocks: [p, 'h2: Second', p, p]
    },
    {
      name: 'a table',
      source: `${long}\n${long}\nA | B\n---|---\nx | y\n${long}`,
      blocks: [p, p, 'th 0.0.0: A', 'th 0.0.1: B', 'td 0.1.0: x', 'td 0.1.1: y', p]
    },
    {
      name: 'inline Markdown',
      source: `${long}\n${long} *So* it \`is\`[^1] [here][ref].\n[ref]: x\n[^1]: A note.`,
      blocks: [p, `${p} So it ◻ here.`, 'p: A note.']
    },
    {
      name: 'fences',
      source: `---\ntitle: teh\n---\n${long}\n\`\`\`\nteh\n\nteh\n\`\`\`\n${long}`,
      blocks: [p, p]
    },
    {name: 'HTML', source: `${long}\n<!-- stet\noff -->\n${long}\n<div>\n${long}`, blocks: [p, p, p]},
    {name: 'a quotation', source: `${long}\n> ${long}\n${long}`, blocks: [p, `> ${p}`, p]},
    {name: 'indented lines', source: `${long}\n    ${long}\n${long}`, blocks: [p, p, p]},
    {
      name: 'nested items',
      source: `${long}\n${long}\n- One\n  - Deep\n- Two`,
      blocks: [p, p, 'li 0.0: One', 'li 1.0 l2: Deep', 'li 0.1: Two']
    },
    {
      name: 'bullets',
      source: `${long}\n${long}\n• One\n• Two\n${long}\n• Three`,
      blocks: [p, p, 'li 0.0: One', 'li 0.1: Two', p, 'li 1.0: Three']
    },
    {name: 'a backslash at the end', source: `${long}\n${long}\\\nOn.`, blocks: [p, `${p}\nOn.`]}
  ])('$name', ({source, blocks}) => {
    for (const form of [
      source,
      source.replaceAll('\n', '\r\n'),
      source.replaceAll('\n', '\r'),
      `\uFEFF${source}`
    ]) {
      expect(show(markdown(form))).toEqual(blocks)
    }
  })
})

describe('no pasted article', () => {
  test.each([
    ['blank lines between', `${long}\n\n${long}\n\n${long}`],
    ['one line', long],
    ['short lines', 'One.\nTwo.\nThree.'],
    [
      'broken to a width',
      `${'This is a line of some text that was broken to fit a great width, as editors will do if they are asked to,\n'.repeat(5)}end.`
    ],
    ['a sentence a line', `${`${long}\n${long}\n${long}\n\n`.repeat(5)}${long}`],
    ['mostly short lines', `${'Short, it is\n'.repeat(30)}${long}\n${long}`]
  ])('%s', (_, source) => {
    expect(padPasted(source)).toBeUndefined()
  })
})

test.each([
  ['Markdown', markdown],
  ['plain text', plain]
])('the treaty article as %s', (_, extract) => {
  const source = readFileSync(new URL('../../fixtures/belarus-treaty.md', import.meta.url), 'utf8')
  const outline = show(extract(source)).map((block) => (block.length > 44 ? `${block.slice(0, 43)}…` : block))
  expect(outline).toEqual(treaty)
})

const treaty = [
  'p: In a significant move reflecting deepeni…',
  'h2: Lukashenkos Latest Step: Understanding …',
  'p: In a significant move that echoes the de…',
  'li 0.0: Joint Military exercises: Regular c…',
  'li 0.1: Enhanced Intelligence Sharing: Grea…',
  'li 0.2: Infrastructure Development: Investm…',
  'p: This treaty not only signifies a departu…',
  'h2: Implications for Regional Stability: Ho…',
  'p: The recent security treaty signed by Bel…',
  'p: Countries like Poland, Lithuania, and Uk…',
  'li 1.0: Heightened Military Tension: Increa…',
  'li 1.1: Greater Political Pressure: Neighbo…',
  'li 1.2: Potential for hybrid Warfare: The r…',
  'p: The overarching question remains: how wi…',
  'h2: Reactions from the West: Assessing the …',
  'p: The signing of the recent security treat…',
  'li 2.0: Heightened Sanctions: The European …',
  'li 2.1: Condemnation of Human Rights Violat…',
  'li 2.2: Support for Opposition Movements: I…',
  'p: Furthermore, the implications of this tr…',
  'th 3.0.0: Country',
  'th 3.0.1: Response',
  'td 3.1.0: Poland',
  'td 3.1.1: Increased border security measure…',
  'td 3.2.0: Lithuania',
  'td 3.2.1: Expanded military drills along th…',
  'td 3.3.0: germany',
  'td 3.3.1: Commitment to NATO’s collective d…',
  'td 3.4.0: United States',
  'td 3.4.1: Deployment of additional troops i…',
  'h2: The Historical Context: The Evolution o…',
  'p: Belarus and Russia share a complex histo…',
  'p: The current trajectory of Belarus-Russia…',
  'li 4.0: Military Collaboration: Increased p…',
  'li 4.1: Economic Integration: Reliance on R…',
  'li 4.2: Political Dependence: Support for L…',
  'p: This intensified partnership is viewed c…',
  'h2: Future Scenarios: What This Treaty Coul…',
  'p: The recent security treaty signed by Pre…',
  'p: Furthermore, this treaty may lead to var…',
  'li 5.0: Enhanced military presence and dril…',
  'li 5.1: Further economic integration with R…',
  'li 5.2: Pressure on Belarusian identity and…',
  'li 5.3: Limitations on civil rights and inc…',
  'p: The long-term prospects of such developm…',
  'h2: Strategic Recommendations: navigating t…',
  'p: The recent signing of a security treaty …',
  'li 6.0: Strengthening Diplomatic Ties: enha…',
  'li 6.1: Targeted sanctions: Implement speci…',
  'li 6.2: Support Civil Society: Increase fun…',
  'li 6.3: Facts Campaigns: Launch efforts to …',
  'p: Moreover, a comprehensive analysis of th…',
  'th 7.0.0: Incentive Category',
  'th 7.0.1: Details',
  'td 7.1.0: Trade Agreements',
  'td 7.1.1: Expand trade discussions with EU …',
  'td 7.2.0: Investment Opportunities',
  'td 7.2.1: Encourage foreign direct investme…',
  'td 7.3.0: Development Aid',
  'td 7.3.1: Provide support for democratic in…',
  'h2: Closing Remarks',
  'p: the recent signing of a security treaty …'
]
