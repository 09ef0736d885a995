import {conventions, isNotation, sentenceStarters, type Token, tableOf} from '#analysis'
import {defineRule} from '#rule'

/** What stands for two marks in a row, best first. */
const repairs = tableOf<readonly string[]>({
  ',,': [','],
  ';;': [';'],
  '..': ['.', '...'],
  ',.': ['.', ','],
  '.,': [',', '.'],
  ',;': [';', ','],
  ';,': [';', ','],
  '.;': [';', '.'],
  ';.': ['.', ';'],
  ':.': ['.', ':'],
  ':,': [':', ','],
  ',:': [':', ','],
  '.:': [':', '.'],
  '""': ['"'],
  '?.': ['?'],
  '!.': ['!']
})

const simple = new Set([',,', ';;', '..', '""'])

/** Words that end with a stop of their own, before another mark: “etc., and”. */
const abbreviated =
  /^(?:etc|inc|ltd|co|corp|jr|sr|no|vs|al|ed|eds|vol|pp|p|st|mr|mrs|dr|dept|est|approx|fig|ca|cf|[a-z])$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|calif|mass|wash|conn|tenn|minn|wis|ariz|colo|fla|ill|mich)$/

export default defineRule({
  id: 'punctuation/doubled-mark',
  meta: {
    description: 'Write a comma, stop, semicolon or colon once.',
    rationale: 'Two marks in a row are a slip, or what an edit left over.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'We packed⟦,,⟧ locked up and left.', good: 'We packed, locked up and left.'},
      {bad: 'It rained⟦..⟧ We stayed.', good: 'It rained. We stayed.'},
      {bad: 'Well⟦,,,⟧ that was that.', good: 'Well, that was that.'},
      {bad: 'It rained all day⟦..⟧We stayed.', good: 'It rained all day.We stayed.'},
      {bad: 'It was late⟦,.⟧', good: 'It was late.'},
      {bad: 'He said “no”⟦;;⟧ she left.', good: 'He said “no”; she left.'},
      {bad: 'Who was *there*⟦?.⟧', good: 'Who was *there*?'},
      {bad: 'We met in the U.S⟦..⟧', good: 'We met in the U.S.'},
      {bad: 'Bread, milk, etc⟦..⟧', good: 'Bread, milk, etc.'},
      {bad: '"It is late,⟦""⟧ he said.', good: '"It is late," he said.'},
      {bad: "They⟦''⟧re late.", good: "They're late."},
      {bad: "It’s noon. They⟦''⟧re late.", good: 'It’s noon. They’re late.'}
    ],
    clean: [
      'Wait... what?! Well.... No!?',
      'Bread, milk, etc., and Acme Inc., of Ohio.',
      'The range low..High and from A..Z of it.',
      'The range 1..10 and the path ../src or a..b.',
      'At 5 a.m., in the U.S., e.g., or Jr., too.',
      'Use std::vec; it is fine (see p. 5).',
      'He asked, “Why?”, and left.',
      'Type `..` and ";;" there.',
      'No, no, no; “yes.”'
    ]
  },
  on: {kinds: ['punctuation', 'abbreviation']},
  check(mark, {document, report}) {
    const {next, previous} = mark
    if (!next || mark.spaceAfter !== '' || next.kind !== 'punctuation') return
    const first = mark.kind === 'abbreviation' ? mark.text.slice(-1) : mark.text
    if (first === "'" && next.text === "'") return reportApostrophes(mark, next, report)
    const pair = first + next.text
    const expected = repairs[pair]
    if (!expected || (mark.kind === 'abbreviation' && pair !== '..')) return
    if (mark.kind === 'punctuation' && !belongsToWord(mark, previous, pair)) return
    const last = simple.has(pair) ? lastAlike(next) : next
    if (!(endsRun(last) || isBeforeSentence(last, previous)) || isNotation(mark)) return
    const goesOn = /^\p{Ll}/u.test(next.next?.text ?? '')
    const ordered =
      goesOn && first !== ',' && pair !== ';;' && expected.length > 1 ? [...expected].reverse() : expected
    const place = document.range(next.start - 1, last.end)
    report({
      place,
      expected: ordered,
      reason: `Unexpected \`${document.slice(place)}\`, expected \`${ordered[0]}\``,
      safe: simple.has(pair) && ordered === expected
    })
  }
})

/** Whether a mark directly follows what it can belong to, and is not the stop of an abbreviation. */
function belongsToWord(mark: Token, previous: Token | undefined, pair: string): boolean {
  if (!previous || mark.spaceBefore !== '') return false
  if (pair === '""') return previous.isWord || /^[.,!?]$/.test(previous.text)
  if (previous.kind === 'punctuation' && (!/^[)\]”"’%]$/.test(previous.text) || previous.spaceBefore !== ''))
    return false
  if (pair === '..' || !pair.startsWith('.')) return !(/^[?!]/.test(pair) && previous.casing === 'title')
  return (
    previous.isWord &&
    !abbreviated.test(previous.normal) &&
    previous.casing === 'lower' &&
    previous.text.length > 3 &&
    isFull(previous)
  )
}

/** Whether a word is a common one, or too long for an abbreviation if no dictionary knows it. */
const isFull = ({document, normal, text}: Token): boolean =>
  document.knows(text) ? document.lexicon.frequency(normal) >= 60 : text.length > 7

/** The last of marks alike in a row; stops in a row are an ellipsis. */
function lastAlike(mark: Token): Token {
  let last = mark
  while (/^[,;]$/.test(last.text) && last.spaceAfter === '' && last.next?.text === last.text) last = last.next
  return last
}

/** `day..We`: a sentence begins right after, and it is no range of names. */
const isBeforeSentence = ({text, next}: Token, previous: Token | undefined): boolean =>
  text === '.' &&
  previous?.casing === 'lower' &&
  previous.end - previous.start > 2 &&
  next?.casing === 'title' &&
  sentenceStarters.has(next.normal)

/** Whether nothing but a closing mark follows directly. */
const endsRun = (last: Token): boolean =>
  !last.next || (last.spaceAfter !== '' && last.next.text !== '.') || /^[”"’)\]]$/.test(last.next.text)

function reportApostrophes(
  mark: Token,
  next: Token,
  report: (finding: {
    place: Token['place']
    expected: readonly string[]
    reason: string
    safe: boolean
  }) => void
): void {
  const inside =
    mark.previous?.isWord && mark.spaceBefore === '' && next.next?.isWord && next.spaceAfter === ''
  if (!inside) return
  const place = mark.document.range(mark.start, next.end)
  const expected = mark.document.get(conventions).apostrophe
  report({
    place,
    expected: [expected],
    reason: `Unexpected \`${mark.document.slice(place)}\`, expected \`${expected}\``,
    safe: true
  })
}
