import fc from 'fast-check'

const words = [
  'Teh',
  'quick',
  'café',
  'naïve',
  'don’t',
  "it's",
  '𝒳yz',
  '👩‍👩‍👧',
  'x1',
  'e-mail',
  'A',
  'a\u00A0b',
  'well,known',
  'end.Next',
  '(see'
]
const entities = [
  '&amp;',
  '&eacute;',
  '&#8212;',
  '&#x1F600;',
  '&nbsp;',
  '&nope;',
  '&copy',
  'AT&amp;T',
  'don&rsquo;t'
]
const escapes = ['\\*', 'snake\\_case', '\\&amp;', '1\\.', '\\[x\\]', '\\\\', 'a\\|b']
const objects = [
  '`code`',
  '``a ` b``',
  '![alt *x*](i.png "t")',
  '<http://a.bc>',
  '<span>',
  '</span>',
  '<!-- note -->',
  '[^n]'
]

const word = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom(...words)},
  fc.constantFrom(...entities),
  fc.constantFrom(...escapes)
)
const phrase = fc.array(word, {minLength: 1, maxLength: 3}).map((parts) => parts.join(' '))

const inline = fc.oneof(
  {weight: 6, arbitrary: word},
  {weight: 2, arbitrary: fc.constantFrom(...objects)},
  fc
    .tuple(fc.constantFrom('*', '**', '_', '~~', '***'), phrase)
    .map(([mark, text]) => `${mark}${text}${mark}`),
  fc.tuple(word, phrase).map(([start, text]) => `${start}*${text}*`),
  phrase.map((text) => `[${text}](http://x.y "teh")`),
  phrase.map((text) => `[${text}][ref]`),
  fc.constantFrom('[ref]', '[Ref][]')
)

const line = fc.array(inline, {minLength: 1, maxLength: 6}).map((parts) => parts.join(' '))
const lineEnd = fc.constantFrom('\n', '\n', '  \n', '\\\n', ' \n', '\n  ', '\n   ')
const paragraph = fc
  .array(fc.tuple(line, lineEnd), {minLength: 1, maxLength: 3})
  .map((lines) => lines.map(([text, end], index) => (index < lines.length - 1 ? text + end : text)).join(''))

const row = fc.array(line, {minLength: 1, maxLength: 3})
const table = fc.tuple(row, fc.array(row, {maxLength: 3}), fc.boolean()).map(([head, rows, isOuter]) => {
  const show = (cells: readonly string[]): string => {
    const text = cells.map((cell) => cell.replace(/(?<!\\)\|/g, '')).join(' | ')
    return isOuter ? `| ${text} |` : text
  }
  const rule = head.map(() => '---').join(' | ')
  return [
    show(head),
    isOuter || head.length > 1 ? (isOuter ? `| ${rule} |` : rule) : '|-',
    ...rows.map(show)
  ].join('\n')
})

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)

const simple = fc.oneof(
  {weight: 5, arbitrary: paragraph},
  line.map((text) => `## ${text}`),
  line.map((text) => `${text}\n===`),
  table,
  fc.constantFrom('```js\nteh\n```', '***', '<div>teh</div>', '~~~\n`teh`\n~~~', '<!-- block -->')
)

const block: fc.Arbitrary<string> = fc.letrec<{block: string}>((tie) => ({
  block: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 5, arbitrary: simple},
    fc
      .tuple(
        fc.constantFrom('- ', '* ', '1. ', '2) ', '- [x] '),
        fc.array(tie('block'), {minLength: 1, maxLength: 3})
      )
      .map(([mark, items]) =>
        items.map((item) => mark + indent(item, ' '.repeat(Math.min(mark.length, 3)))).join('\n')
      ),
    // Half of the time only the first line is marked, and the others go on lazily.
    fc.tuple(tie('block'), fc.boolean()).map(([text, isLazy]) => `> ${isLazy ? text : indent(text, '> ')}`)
  )
})).block

/** Markdown that uses everything an author may, in sensible places. */
export const draft: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: teh\n---\n\n'),
    fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n')), {maxLength: 5})
  )
  .map(
    ([matter, blocks]) =>
      `${matter}${blocks.flat().join('')}\n\n[ref]: http://x.y "teh"\n[^n]: A note with &amp; in it.\n`
  )

/** One file, with each kind of line ending, and with a byte order mark. */
export const inEachForm = (source: string): readonly string[] => [
  source,
  source.replaceAll('\n', '\r\n'),
  source.replaceAll('\n', '\r'),
  `\uFEFF${source}`
]

const scraps = [
  ...words,
  ...entities,
  ...escapes,
  ...'*_`[]()<>!#-+|\\&$%{}~=:^"@,.;\t\0\uFEFF\u00A0\u2028\uD83D\uDE00'.split(''),
  ...[
    '\n',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    ' ',
    ' ',
    '  ',
    '    ',
    '- ',
    '> ',
    '1. ',
    '# ',
    '```',
    '$$',
    '{{',
    '}}',
    '{%',
    '%}',
    '[[',
    ']]',
    '[^'
  ],
  ...[
    '<!--',
    '-->',
    '<code>',
    '</code>',
    '<br>',
    '<sup>',
    '</sup>',
    '<pre>',
    'www.',
    'http://',
    '---',
    '|-',
    ':::',
    '{:',
    '[!NOTE]',
    '[ref]: x',
    '• '
  ]
]

/** Scraps of everything, in no sensible order. */
export const junk: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...scraps), {maxLength: 60})
  .map((parts) => parts.join(''))
