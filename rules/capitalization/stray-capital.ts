import {caseCounts, type Document, type Token} from '#analysis'
import {defineRule, uncapitalize} from '#rule'

/** Words that only a sentence, a title or a slip writes with a capital. */
const smallWords = new Set(
  (
    'of in with that to for from by as at which who whom whose this these those their its her our your my and or but if ' +
    'when while because than then are is was were be been has have had do does did not could would should must she we ' +
    'they you it them there where how why what into onto about after before between through during without within ' +
    'under over also only very just so such each every some any all both more most many much the a an'
  ).split(' ')
)
/** What stands before a word that is spoken of: `the If statement`, `use Where to filter`. */
const mention =
  /^(?:the|an?|this|that|each|every|another|no|any|your|my|our|its|and|or|to|from|is|as|into|marked|labelled|labeled|motto|reads|read|status|use|using|uses|used|with|word|words|term|called|named|titled|says|said|by|type|types|click|clicks|select|press|choose|choosing|via|see|in|option|of)$/
/** He and His may be God's. */
const watched = new Set([...smallWords, 'he'])
const speech =
  /^(?:says|said|asks|asked|adds|added|explains|explained|replies|replied|writes|wrote|recalls|recalled|notes|noted|continues|continued|laughs|laughed|thought|cried|told|answered|admits|admitted|warns|warned|argues|argued)$/

export default defineRule({
  id: 'capitalization/stray-capital',
  meta: {
    description: 'Write small words small inside a sentence.',
    rationale:
      'Prepositions, pronouns and the like have a capital where a sentence begins and in titles; in the middle of a sentence it is a slip, or the stop before it is missing.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'The price ⟦Of⟧ bread rose again.', good: 'The price of bread rose again.'},
      {bad: 'Many did not know ⟦That⟧ the road was shut.', good: 'Many did not know that the road was shut.'},
      {bad: '“We like the old pier,” ⟦She⟧ says.', good: '“We like the old pier,” she says.'},
      {bad: 'Only people ⟦With⟧ small boats went out.', good: 'Only people with small boats went out.'}
    ],
    clean: [
      'She read The Wind in the Willows and The Lord Of The Rings.',
      'The If statement comes first, and an In clause follows.',
      'He wrote “Of mice and men” long ago. Of course it sold.',
      'Nobody knew. That was the end.',
      'We asked, What is to be done?',
      'They saw the band The Them, and Solution For the Sea.',
      '# What people Of the sea eat\n\nFish.',
      'The *Of* key is stuck, and the Of key is small.'
    ]
  },
  on: 'sentences',
  check(sentence, {document, report}) {
    for (let index = sentence.first + 1; index < sentence.end; index++) {
      if (document.tokens.kinds[index] !== 0 || !watched.has(document.tokens.normals[index] ?? '')) continue
      const token = document.token(index)
      if (!/^\p{Lu}\p{Ll}+$/u.test(token.text) || token.opensSentence || token.quoted) continue
      if (!/^(?:paragraph|list-item)$/.test(token.block.kind)) continue
      if (!(isAmidSmallWords(token) || isAfterSpeech(token)) || isUsual(document, token)) continue
      const expected = uncapitalize(token.text)
      report({
        place: token.place,
        expected: [expected],
        reason: `Unexpected capital of \`${token.text}\` inside a sentence, expected \`${expected}\``
      })
    }
  }
})

const isSmall = (token: Token | undefined): token is Token =>
  token?.isWord === true && /^\p{Ll}[\p{Ll}'’]*$/u.test(token.text)

/** Whether the words on both sides are small, and neither speaks of the word. */
function isAmidSmallWords({normal, previous, next, spaceBefore, spaceAfter}: Token): boolean {
  if (!isSmall(previous) || !isSmall(next) || spaceBefore !== ' ' || spaceAfter !== ' ') return false
  const {previous: before} = previous
  return (
    normal !== 'he' && !mention.test(previous.normal) && (before?.opensSentence === true || isSmall(before))
  )
}

/** `,” She says`. */
const isAfterSpeech = ({previous, next, spaceBefore, normal}: Token): boolean =>
  /^["”’]$/.test(previous?.text ?? '') &&
  previous?.spaceBefore === '' &&
  previous.previous?.normal === ',' &&
  spaceBefore === ' ' &&
  /^(?:he|she|they|we|it)$/.test(normal) &&
  speech.test(next?.normal ?? '')

/** Whether the draft capitalizes the word inside sentences more than once. */
const isUsual = (document: Document, {normal}: Token): boolean =>
  document.get(caseCounts).of(normal).capital > 2
