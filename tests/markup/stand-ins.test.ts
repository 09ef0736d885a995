import {describe, expect, test} from 'vitest'
import {shorten} from '../../src/markup/markdown/stand-ins.ts'

describe('shorten', () => {
  test.each([
    ['one line', 'It rained.', 'I.'],
    ['several, a paragraph without markup', 'It rained.\nThen it stopped.  \nWe left', 'It'],
    [
      'several paragraphs without markup',
      'It rained.\n\nWe left.  \n\n- So\n\nThey did.',
      'I.  \n\n- So\n\nT.'
    ],
    [
      'paragraphs before and after code',
      'It rained.\n\nWe left.\n\n```\n\nSo they\n\n```\n',
      'I.\n\n```\n\nSy\n\n```\n'
    ],
    [
      'front matter',
      '---\nno: 12\n\nlines here\n\nand here\n---\n\nIt rained.\n\nWe left.',
      '---\nn2\n\nle\n\nae\n---\n\nI.'
    ],
    ['after marks', '# A title\n- an item\n  2. another\n> quoted', '# Ae\n- am\n  2. ar\n> qd'],
    ['letters beyond ASCII', 'Étude one\nThe café', 'Étude one\nTé'],
    ['line ends of all kinds', '- One line\r\nand more\rand more', '- Oe\r\nae\rae'],
    ['inline markup', 'A *very* good day\n`code` here\na \\ b', 'A *very* good day\n`code` here\na \\ b'],
    ['the marks that close a heading', '## Title ##', '## Title ##'],
    ['a rule and an underline', 'Title\n---\n***', 'Te\n---\n***'],
    ['addresses', 'See http://a.example now', 'See http://a.example now'],
    [
      'what a bracket or tag may reach',
      'See [a\nlong text](b "c\nd").\n\nNot this line.',
      'See [a\nlong text](b "c\nd").\n\nN.'
    ],
    ['short lines', '# a\nab\n- abc', '# a\nab\n- ac']
  ])('%s', (_, text, expected) => {
    expect(shorten(text).text).toBe(expected)
  })

  test('tells where what is left stood', () => {
    const text = '# A title\n\nIt rained. \n\n*x*\n'
    const {text: short, at} = shorten(text)
    expect(short).toBe('# Ae\n\nI. \n\n*x*\n')
    const edges = [0, 2, 4, 6, 8, 9, 11, 14]
    expect(edges.map(at)).toEqual([0, 2, 9, 11, 21, 22, 24, 27])
  })
})
