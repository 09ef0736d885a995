import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readData} from '../../src/node/data.ts'
import {createLinter} from '../../src/pipeline/lint.ts'
import {unusedDirectiveId} from '../../src/pipeline/unused-directives.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'
import {resolveConfig} from '../../src/preset.ts'

const linter = createLinter(resolveConfig({}), {data: readData, reportUnusedDirectives: true})

/** What is said of comments, and the draft once all that is suggested for them is done, again and again. */
async function tidy(text: string): Promise<{readonly said: readonly string[]; readonly left: string}> {
  const said: string[] = []
  let left = text
  for (let round = 0; ; round++) {
    const messages = readMessages(await linter.check(new VFile({path: 'a.md', value: left})))
    const own = messages.filter(({ruleId}) => ruleId === unusedDirectiveId)
    if (own.length === 0) return {said, left}
    expect(round).toBeLessThan(3)
    for (const {severity, reason, note, place, actual, fix} of own) {
      expect({severity, fix}).toEqual({severity: 'warning', fix: null})
      expect(left.slice(place.start.offset, place.end.offset)).toBe(actual)
      said.push([reason, ...(note === null ? [] : [note])].join('. '))
    }
    for (const {place, expected} of own.toReversed())
      left = left.slice(0, place.start.offset) + expected[0] + left.slice(place.end.offset)
  }
}

const nothing = 'Unexpected `stet` comment, expected something that it lets stand'

describe('comments that are used are not reported', () => {
  it.each([
    '<!-- stet -->\nIt is necesary.\n',
    '<!-- stet spelling/misspelled-word -- so quoted -->\n\nIt is necesary.\n',
    '<!-- stet off -->\n\nIt is necesary.\n\n<!-- stet on -->\n',
    '<!-- stet off spelling/misspelled-word, spacing/after-punctuation -->\n\nIt is necesary,so it is.\n',
    'It is <!-- stet --> necesary.\n',
    '<!-- stet words: wibbly -->\n\nHe is Wibbly.\n',
    '<!-- stet off -->\n\n<!-- stet -->\nIt is necesary.\n',
    '<!-- stet is a word -->\n\nIt is.\n'
  ])('%j', async (text) => {
    expect(await tidy(text)).toEqual({said: [], left: text})
  })
})

describe('comments that change nothing', () => {
  it.each([
    ['before a block', 'One.\n\n<!-- stet -->\nIt is.\n', [nothing], 'One.\n\nIt is.\n'],
    ['between blank lines', 'One.\n\n<!-- stet -->\n\nIt is.\n', [nothing], 'One.\n\nIt is.\n'],
    [
      'with foreign line ends',
      'One.\r\n\r\n<!-- stet -->\r\n\r\nIt is.\r\n',
      [nothing],
      'One.\r\n\r\nIt is.\r\n'
    ],
    ['parting two paragraphs', 'One.\n<!-- stet -->\nIt is.\n', [nothing], 'One.\n\nIt is.\n'],
    ['at the start', '<!-- stet -->\nIt is.\n', [nothing], 'It is.\n'],
    ['with nothing after it', 'It is.\n\n<!-- stet -->\n', [nothing], 'It is.\n\n'],
    ['without a last line feed', 'It is.\n\n<!-- stet -->', [nothing], 'It is.\n\n'],
    ['within a line', 'It <!-- stet --> is.\n', [nothing], 'It is.\n'],
    ['at the end of a line', 'It is. <!-- stet -->\nSo.\n', [nothing], 'It is.\nSo.\n'],
    ['in a list', '- One.\n\n  <!-- stet -->\n  It is.\n', [nothing], '- One.\n\n  It is.\n'],
    [
      'one rule of two',
      '<!-- stet spelling/misspelled-word, spacing/after-punctuation -- quoted -->\nIt is necesary.\n',
      ['Unexpected `spacing/after-punctuation` in a comment, expected rules that it lets something stand of'],
      '<!-- stet spelling/misspelled-word -- quoted -->\nIt is necesary.\n'
    ],
    [
      'a stretch, and then its end',
      '<!-- stet off -->\n\nIt is.\n\n<!-- stet on -->\n\nSo.\n',
      [nothing, 'Unexpected `stet on`, expected `stet off` of the same before it'],
      'It is.\n\nSo.\n'
    ],
    [
      'one rule of a stretch',
      '<!-- stet off spacing/after-punctuation spelling/misspelled-word -->\n\nIt is necesary.\n',
      ['Unexpected `spacing/after-punctuation` in a comment, expected rules that it lets something stand of'],
      '<!-- stet off spelling/misspelled-word -->\n\nIt is necesary.\n'
    ],
    [
      'a misspelt rule',
      '<!-- stet spelling/mispelled-word -->\nIt is.\n',
      [
        `${nothing}. No rule is called \`spelling/mispelled-word\`; did you mean \`spelling/misspelled-word\`?`
      ],
      'It is.\n'
    ],
    [
      'words that the draft has not',
      '<!-- stet words: wibbly, wobbly -->\n\nHe is wobbly.\n',
      ['Unexpected `wibbly` in a comment, expected words that the draft has'],
      '<!-- stet words: wobbly -->\n\nHe is wobbly.\n'
    ]
  ])('%s', async (_, text, said, left) => {
    expect(await tidy(text)).toEqual({said, left})
  })
})
