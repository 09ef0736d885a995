import {describe, expect, it} from 'vitest'
import {brief, check} from '../pipeline/check.ts'

const flagged = 'spelling/misspelled-word: necesary → necessary'

describe('directives', () => {
  it.each([
    ['none', 'It is necesary.', [flagged]],
    ['the next block', '<!-- stet -->\nIt is necesary.\n\nIt is necesary.', [flagged]],
    ['the next block after a blank line', '<!-- stet -->\n\nIt is necesary.', []],
    ['a rule with a reason', '<!-- stet spelling/misspelled-word -- so quoted -->\n\nIt is necesary.', []],
    ['another rule', '<!-- stet spacing/after-punctuation -->\n\nIt is necesary.', [flagged]],
    ['a stretch', '<!-- stet off -->\n\nIt is necesary.\n\n<!-- stet on -->\n\nIt is necesary.', [flagged]],
    ['a stretch without an end', '<!-- stet off -->\n\nIt is necesary.\n\nIt is necesary.', []],
    [
      'a stretch for one rule',
      '<!-- stet off spelling/misspelled-word -->\n\nIt is necesary,really.',
      ['spacing/after-punctuation: ,r → , r']
    ],
    ['a word', '<!-- stet words: necesary, wibbly -->\n\nIt is necesary and wibbly.', []],
    ['the rest of its block', 'It is <!-- stet --> necesary.', []],
    ['a comment that is none of ours', '<!-- stetson off -->\n\nIt is necesary.', [flagged]],
    ['a comment that only begins like one', '<!-- stet this is prose -->\n\nIt is necesary.', [flagged]]
  ])('honour %s', async (_, text, expected) => {
    expect(brief(await check(text))).toEqual(expected)
  })
})
