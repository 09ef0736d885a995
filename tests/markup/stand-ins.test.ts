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
    ['letters beyond ASCII', 'Étude one\nThe café', 'Éte\nTé'],
    ['line ends of all kinds', '- One line\r\nand more\rand more', '- Oe\r\nae\rae'],
    ['inline markup', 'A *very* good day\n`code` here\na \\ b', 'A *vy* gy\n`ce` he\na \\ b'],
    ['the marks that close a heading', '## Title ##', '## Te ##'],
    ['a rule and an underline', 'Title\n---\n***', 'Te\n---\n***'],
    ['addresses', 'See http://a.example now', 'Se http://a.example nw'],
    [
      'addresses that go on over marks',
      'See *www.a.example/b_c_d* for more *of it*',
      'Se *www.a.example/b_c_d* fe *ot*'
    ],
    ['what may be maths', 'Take $the first one$ or $5 for more', 'Te $the first one$ or $5 fe'],
    ['more than a line of maths', 'Take $$one\n*and two*$$ of', 'Take $$one\n*and two*$$ of'],
    ['entities', 'Black &amp; white &#x20; once *more*', 'Bk &amp; white &#x20; once *me*'],
    [
      'links, which may reach over lines',
      'See [a\nlong text](b c "d e\nf").\n\nNot this line.',
      'Se [a\nl t](b c "d e\nf").\n\nN.'
    ],
    [
      'labels where something is defined',
      'See [a text] *of it*\n\n[a text]: b',
      'See [a text] *of it*\n\n[a text]: b'
    ],
    ['brackets whose content counts', 'See [[some page]] *of it*', 'See [[some page]] *of it*'],
    [
      'what a tag or a brace may reach',
      'See <a\nlong tag> *of it*\n\n{some\nthing} *more*',
      'See <a\nlong tag> *of it*\n\n{some\nthing} *more*'
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
