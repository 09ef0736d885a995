import {conventions, type Document, type Token} from '#analysis'
import {defineRule} from '#rule'

/** Wider gaps set words in columns. */
const widest = 4

export default defineRule({
  id: 'spacing/doubled-space',
  meta: {
    description: 'Put one space between words.',
    rationale:
      'A second space is a slip; after a sentence it is a habit of typewriters, let stand where the draft keeps to it.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'We walked⟦  ⟧home.', good: 'We walked home.'},
      {bad: 'The *bell*⟦  ⟧rang.', good: 'The *bell* rang.'},
      {
        bad: 'It rained.⟦  ⟧We left. They stayed. All slept.',
        good: 'It rained. We left. They stayed. All slept.'
      },
      {bad: '- the⟦   ⟧first item', good: '- the first item'},
      {
        bad: '| a⟦  ⟧cell of words |  b  |\n| --- | --- |\n| c |   d |',
        good: '| a cell of words |  b  |\n| --- | --- |\n| c |   d |'
      },
      {bad: 'One⟦  ⟧— two.', good: 'One — two.'},
      {bad: 'A no-break⟦\u00a0 ⟧space beside another.', good: 'A no-break space beside another.'}
    ],
    clean: [
      'A line that breaks  \nhere.',
      'It rained.  We left.  They stayed.',
      '  Indented by two.',
      '| a   | b  |\n| --- | -- |\n| ccc | dd |',
      '`two  spaces` in code.',
      'A no-break\u00a0space and a thin\u2009 one.',
      'Name      Age      Town\nAnn       31       York',
      'Words <!-- a note --> apart.',
      '1.  First\n2.  Second',
      '`--quiet`\n:   print no more than errors\n\n`--dry-run`\n:   change nothing'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {count, starts, ends, blocks} = document.tokens
    const gaps: number[] = []
    for (let index = 1; index < count; index++) {
      if ((starts[index] ?? 0) - (ends[index - 1] ?? 0) > 1 && blocks[index] === blocks[index - 1])
        gaps.push(index)
    }
    for (const index of gaps) {
      const place = document.range(ends[index - 1] ?? 0, starts[index] ?? 0)
      const space = document.slice(place)
      if (
        !/^[ \u00a0]+$/.test(space) ||
        !space.includes(' ') ||
        space.length > widest ||
        !document.prose.map.exact(place)
      )
        continue
      if (isHabit(document, index, space) || isColumn(document, index, gaps)) continue
      if (isDefinition(document.token(index - 1))) continue
      const query = space.includes('\u00a0')
      report({place, expected: [' '], reason: `Unexpected ${space.length} spaces, expected one`, query})
    }
  }
})

/** Two spaces after a sentence in a draft that has them after most sentences. */
function isHabit(document: Document, index: number, space: string): boolean {
  const token = document.token(index)
  if (space.length > 2 || token.sentence.first !== index) return false
  const {doubleSpacedSentences, singleSpacedSentences} = document.get(conventions)
  return doubleSpacedSentences > 1 && doubleSpacedSentences > singleSpacedSentences
}

/** `:   what it means`, on the line below a term. */
function isDefinition({document, normal, start}: Token): boolean {
  if (normal !== ':') return false
  const {map, source} = document.prose
  const before = map.cover({start, end: start}).start
  return /(?:^|[\r\n])[ \t]*$/.test(source.slice(Math.max(0, before - 20), before))
}

/** A line with as many wide gaps as words is set in columns. */
function isColumn(document: Document, index: number, gaps: readonly number[]): boolean {
  const {block} = document.token(index)
  const span = document.spanOf(block)
  const inside = gaps.filter((gap) => gap > span.first && gap < span.end)
  return inside.length > 1 && inside.length * 3 >= span.end - span.first
}
