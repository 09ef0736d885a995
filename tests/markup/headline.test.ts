import {describe, expect, test} from 'vitest'
import {isHeadline} from '../../src/markup/headline.ts'

const paragraph =
  'The recent security treaty signed by the president marks a significant step, and raises alarms across the whole of the region this week.'

describe('before a paragraph', () => {
  test.each([
    'Closing Remarks',
    'Lukashenkos Latest Step: Understanding the New Security Treaty with Russia',
    'Strategic Recommendations: navigating the Challenges Ahead for the West in Responding to Belarus Closer Ties with Russia',
    'Implications for Regional Stability: How Belarus alignment with Moscow Affects Eastern Europe',
    'Future Scenarios: What This Treaty Could Mean for Belarus and its Citizens',
    'How it works',
    'What next for the region?',
    'Introduction',
    'Life in the U.S.',
    'From Minsk to Moscow: A History',
    'By the Numbers',
    'Best Practices',
    'navigating the Many Challenges Ahead',
    'iPhone Sales Fall in 2024',
    '“We Will Not Yield”'
  ])('%s', (line) => {
    expect(isHeadline(line, {next: paragraph, isNextStructure: false})).toBe(true)
  })

  test.each([
    '',
    'The president signed it.',
    'He said so!',
    'Dear Sir,',
    'Countries affected include:',
    'said President Lukashenko',
    'and further on in lower case',
    'This line has no final stop yet goes on for more than ten words',
    'By Jane van Doe',
    'Dear Prime Minister',
    'Yours faithfully',
    'Source: Reuters',
    'Photo by A. Person',
    '12 High Street',
    'London SW1A 2AA',
    'jane@example.com',
    'March 3, 2024',
    'Sunday, 3 March 2024',
    'One thing is done. Another is not',
    'Poland | Increased Border Measures',
    'A Title over\nTwo Lines',
    '…',
    'A Long Title '.repeat(12)
  ])('no headline: %s', (line) => {
    expect(isHeadline(line, {next: paragraph, isNextStructure: false})).toBe(false)
  })
})

test('a long headline like a sentence, at the top of a file', () => {
  const line = 'Town hall to close as builders find that its roof is leaking'
  expect(isHeadline(line, {next: paragraph, isNextStructure: false, isFirst: true})).toBe(true)
  expect(isHeadline(line, {next: paragraph, isNextStructure: false})).toBe(false)
})

test.each([
  ['at the end of a file', 'Jane Doe', undefined, false, false],
  ['before a short line', 'Jane Doe', 'Minister of Health', false, false],
  ['before a list', 'Key Points', 'one', true, true],
  ['before a list, not in title case', 'What we found', 'one', true, true],
  ['before another headline', 'Belarus and Russia Sign Security Treaty', 'What It Means', false, true]
] as const)('%s', (_, line, next, isNextStructure, expected) => {
  expect(isHeadline(line, {next, isNextStructure})).toBe(expected)
})
