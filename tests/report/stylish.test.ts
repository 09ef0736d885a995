import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {cellsOf, widthOf} from '../../src/report/cells.ts'
import {excerpt} from '../../src/report/excerpt.ts'
import {formatStylish} from '../../src/report/stylish.ts'
import {fileWith, sample} from './sample.ts'

const plain = {color: false, width: 80, rules}

/** The lines that show the text and the mark. */
const shown = (source: string, at: string, width = 60): readonly string[] =>
  formatStylish([fileWith('a.md', source, {at})], {color: false, width, rules})
    .split('\n')
    .slice(3, 5)

describe('stylish', () => {
  test('in colour', () => {
    expect(formatStylish(sample, {color: true, width: 80, rules})).toMatchSnapshot()
  })

  test.each([
    [[], 'Nothing to check.\n'],
    [[fileWith('a.md', 'a')], 'Nothing to mark in 1 file.\n'],
    [
      [{...fileWith('a.md', 'the'), original: 'teh', fixed: 1}],
      'Fixed 1 in 1 file. Nothing to mark in 1 file.\n'
    ],
    [[{...fileWith('a.md', 'the'), original: 'the'}], 'Nothing to mark in 1 file.\n']
  ])('%#: says so when nothing is wrong', (files, expected) => {
    expect(formatStylish(files, plain)).toBe(expected)
  })

  test.each([
    [
      '3 errors',
      [{at: 'a'}, {at: 'b'}, {at: 'c', safe: true}],
      '3 errors in 1 file; 1 can be fixed with --fix'
    ],
    ['a query', [{at: 'a', severity: 'info' as const}], '1 query in 1 file'],
    [
      'all',
      [{at: 'a'}, {at: 'b', severity: 'warning' as const}, {at: 'c', severity: 'info' as const}],
      '1 error, 1 warning, 1 query in 1 file'
    ]
  ])('counts %s', (_name, spots, expected) => {
    const lines = formatStylish([fileWith('a.md', 'a b c', ...spots)], plain)
      .trimEnd()
      .split('\n')
    expect(lines.at(-1)).toBe(expected)
  })

  test('a mark between two characters is seen', () => {
    const file = fileWith('a.md', 'ab', {at: ''})
    expect(formatStylish([file], plain).split('\n').slice(3, 5)).toEqual(['    ab', '    ^'])
  })

  test('what is not seen is made visible', () => {
    const advice = (expected: readonly string[], safe: boolean) =>
      formatStylish([fileWith('a.md', 'a', {at: 'a', expected, safe})], plain).split('\n')[4]
    expect(advice([' b  '], true)).toBe('    ^ fix: ␣b␣␣')
    expect(advice([''], true)).toBe('    ^ fix: (nothing)')
    expect(advice(['a\u001B[2J', 'b'], false)).toBe('    ^ perhaps: a\\u001b[2J | b')
  })

  test('long notes are wrapped', () => {
    const file = fileWith('a.md', 'a', {
      at: 'a',
      note: 'one two three four five six seven eight nine ten eleven'
    })
    expect(formatStylish([file], {color: false, width: 40, rules}).split('\n').slice(5, 7)).toEqual([
      '    one two three four five six seven',
      '    eight nine ten eleven'
    ])
  })
})

describe('the line of text', () => {
  const long = `${'one two three '.repeat(20)}HERE ${'four five six '.repeat(20)}`

  test.each([
    ['short', 'See teh cat.', 'teh', ['    See teh cat.', '        ^^^']],
    ['after a byte order mark', '\uFEFFSee teh cat.', 'teh', ['    See teh cat.', '        ^^^']],
    ['after line ends of each kind', 'a\rb\r\nc teh d\ne', 'teh', ['    c teh d', '      ^^^']],
    ['over two lines', 'see the\nthe cat', 'the\nthe', ['    see the', '        ^^^']],
    ['with a tab', 'a\tteh', 'teh', ['    a teh', '      ^^^']],
    ['with wide characters', '日本 teh', 'teh', ['    日本 teh', '         ^^^']],
    ['with a wide mark', 'a 日本 b', '日本', ['    a 日本 b', '      ^^^^']],
    ['with combining marks', 'cafe\u0301 teh', 'teh', ['    cafe\u0301 teh', '         ^^^']],
    ['with emoji', '👩‍👩‍👧 🇦🇺 ❤️ teh', 'teh', ['    👩‍👩‍👧 🇦🇺 ❤️ teh', '             ^^^']],
    ['with control characters', 'a\u001B[31m teh', 'teh', ['    a\\u001b[31m teh', '                ^^^']]
  ])('%s', (_name, source, at, expected) => {
    expect(shown(source, at)).toEqual(expected)
  })

  test.each([
    ['in the middle', long, 'HERE', 60],
    ['at the start', `HERE ${long}`, 'HERE', 60],
    ['at the end', `${'one two three '.repeat(20)}HERE`, 'HERE', 60],
    ['without blanks', `${'x'.repeat(100)}HERE${'y'.repeat(100)}`, 'HERE', 40],
    ['wide', `${'日本'.repeat(50)}HERE${'日本'.repeat(50)}`, 'HERE', 40]
  ])('cut: %s', (_name, source, at, width) => {
    const [line = '', mark = ''] = shown(source, at, width)
    expect(widthOf(line)).toBeLessThanOrEqual(width)
    expect(line).toContain('…')
    const cells = cellsOf(line)
    const before = cells
      .filter((cell) => cell.offset < line.indexOf(at))
      .reduce((sum, cell) => sum + cell.width, 0)
    expect(mark).toBe(`${' '.repeat(before)}^^^^`)
  })

  test('is cut at blanks where there are any', () => {
    const [line] = shown(long, 'HERE')
    expect(line).toBe('    …one two three one two three HERE four five six…')
  })

  test('a mark wider than the room is shown whole', () => {
    const source = 'x'.repeat(50)
    const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 51, offset: 50}}
    expect(excerpt(source, place, 20)).toMatchObject({before: '', marked: source, after: '', width: 50})
  })
})
