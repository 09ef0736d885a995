import {judgeRepeat, removeRepeat, type Token} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'repetition/doubled-word',
  meta: {
    description: 'Write a word once where it stands twice by accident.',
    rationale: 'A word is easily typed twice, above all at the end of a line, where the eye passes over it.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'We went ⟦to to⟧ the lake.', good: 'We went to the lake.'},
      {bad: '⟦The the⟧ door was shut.', good: 'The door was shut.'},
      {bad: 'They looked at ⟦the\nthe ⟧harbour.', good: 'They looked at the\nharbour.'},
      {bad: 'It is ⟦the ⟧*the* best.', good: 'It is *the* best.'},
      {bad: 'A good ⟦reason reason⟧ to stay.', good: 'A good reason to stay.'},
      {bad: 'She said ⟦that that⟧ the shop was shut.', good: 'She said that the shop was shut.'},
      {bad: '⟦Her her⟧ first job was in Leeds.', good: 'Her first job was in Leeds.'},
      {bad: 'You ⟦can can⟧ easily do it.', good: 'You can easily do it.'},
      {bad: 'We read ⟦the The⟧ Sunday Times.', good: 'We read The Sunday Times.'},
      {bad: 'It was a ⟦very very⟧ long day.', good: 'It was a very long day.'},
      {bad: '- one of ⟦the the the⟧ reasons', good: '- one of the reasons'}
    ],
    clean: [
      'They had had enough.',
      'He knew that that man was ill, and that that is why he left.',
      'What it is is a mistake. The question is is it ours?',
      'Duran Duran sang in Walla Walla.',
      'She gave her her coat back. I told you you were late.',
      'No no, bye bye, ha ha, and so on, blah blah.',
      'He logged in in March and went on on Monday.',
      'We ate mahi mahi with piri piri sauce.',
      'Whatever happens happens, and all that works works.',
      'Two two-bedroom flats.',
      'Will Will come? I may May call.',
      'The the-clause and `the` the.',
      'Row row row your boat.',
      'Type A A batteries.',
      'In the end, the end came. It was, was it not?'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {count, kinds, normals} = document.tokens
    for (let index = 0; index + 1 < count; index++) {
      if (kinds[index] !== 0 || normals[index] !== normals[index + 1]) continue
      const first = document.token(index)
      const last = lastOf(first)
      if (last === first) continue
      index = last.index
      const verdict = judgeRepeat(first, last)
      if (verdict === 'right') continue
      const kept = keptText(first, last)
      const removal = removeRepeat(first, document.token(first.index + 1), last, kept)
      const actual = document.text.slice(first.start, last.end)
      report({
        ...removal,
        reason: `Unexpected \`${actual.replace(/\s+/g, ' ')}\`, expected \`${kept}\``,
        query: verdict === 'query',
        safe: verdict === 'certain' && kept === first.text && !mayBeOther(first)
      })
    }
  }
})

/** “It it is”, “Is is late” at the start: perhaps “If it is”, “It is late”. */
const mayBeOther = ({text}: Token): boolean => /^(?:It|Is|Of|Or|As|In|He)$/.test(text)

/** The last of the same words in a row; the word itself if the next one differs or anything but space is between. */
function lastOf(first: Token): Token {
  let last = first
  for (let next = first.next; next?.normal === first.normal && next.spaceBefore !== ''; next = next.next)
    last = next
  return last
}

/** Of `the The Times` the name keeps its article. */
const keptText = (first: Token, last: Token): string =>
  first.normal === 'the' && last.casing === 'title' && first.casing === 'lower' && isCapital(last.next)
    ? last.text
    : first.text

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
