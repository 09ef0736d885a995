import {LineIndex} from '../../src/pipeline/place.ts'
import type {ReportedFile} from '../../src/report/types.ts'
import type {Message} from '../../src/rule/message.ts'

/** What a message is made of here: the text it stands at, and whatever differs from the usual. */
export type Spot = {readonly at: string} & Partial<Message> & {readonly safe?: boolean}

/** A reported file whose messages stand where their texts first stand. */
export function fileWith(path: string, source: string, ...spots: readonly Spot[]): ReportedFile {
  const lines = new LineIndex(source)
  const messages = spots.map(({at, safe = false, ...facts}): Message => {
    const start = source.indexOf(at)
    const range = [start, start + at.length] as const
    const expected = facts.expected ?? []
    return {
      ruleId: 'spelling/misspelled-word',
      severity: 'error',
      reason: `Unexpected \`${at}\``,
      note: null,
      url: null,
      place: lines.place(...range),
      actual: at,
      expected,
      fix: safe ? {range, text: expected[0] ?? ''} : null,
      ...facts
    }
  })
  return {path, source, messages}
}

/** Two files with something of each kind. */
export const sample: readonly ReportedFile[] = [
  fileWith(
    'drafts/report.md',
    'The treaty was signed in germany ,and many fear it will drift too far.\n\nIt is  late.\n',
    {
      at: 'germany',
      ruleId: 'capitalization/proper-noun',
      reason: 'Unexpected `germany`, expected `Germany`',
      expected: ['Germany'],
      safe: true,
      note: '`Germany` is capitalized 4 times in this draft'
    },
    {
      at: ' ,a',
      ruleId: 'spacing/before-punctuation',
      reason: 'Unexpected space before `,`',
      expected: [', a'],
      safe: true
    },
    {
      at: 'drift',
      severity: 'warning',
      ruleId: 'confusion/drift',
      expected: ['draft', 'shift', 'dwarf', 'swift']
    },
    {at: 'It', severity: 'info', ruleId: 'style/vague'},
    {
      at: '  ',
      ruleId: 'spacing/doubled',
      reason: 'Unexpected second space',
      expected: [' '],
      safe: true,
      url: 'https://example.org'
    }
  ),
  fileWith('notes, part: 1%.txt', 'All “well” [so far].\n', {
    at: 'well',
    severity: 'warning',
    reason: 'Unexpected `a: "b" [c]`\nin 50% of cases',
    note: 'Two\nlines'
  }),
  fileWith('clean.md', 'Fine.\n')
]

/** Findings that are hard on formats: markup, marks, line ends, characters beyond 16 bits, nested and empty places. */
export const awkward: readonly ReportedFile[] = [
  fileWith(
    'naïve drafts/a & b <1>#.md',
    '😀 He said “<b>"Tom & Jerry"</b>” \u0007twice | once.\r\nIt`s here ,now\r\nthe\r\nthe end',
    {
      at: '<b>"Tom & Jerry"</b>',
      reason: 'Unexpected `<b>"Tom & Jerry"</b>`, expected `]]>`',
      expected: [']]>']
    },
    {at: '\u0007', severity: 'warning', reason: 'Unexpected `\u0007`', expected: [''], safe: true},
    {
      at: '|',
      severity: 'info',
      reason: 'Unexpected `|` in *this* [place](x) @all #1',
      note: 'Note | more\nlines'
    },
    {at: 'It`s', expected: ['It’s', 'Its'], reason: 'Unexpected ``It`s``'},
    {at: ' ,n', expected: [', n'], safe: true, ruleId: 'spacing/before-punctuation'},
    {at: 'the\r\nthe', expected: ['the'], ruleId: 'repetition/doubled-word'}
  ),
  fileWith('empty.md', ''),
  {...fileWith('/absolute/ü.txt', 'a b', {at: 'b', severity: 'info'}), path: '/absolute/ü.txt'}
]
