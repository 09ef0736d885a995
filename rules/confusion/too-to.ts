import {shareOf, type Token} from '#analysis'
import {defineConfusion} from '#rule'

const linking = /^(?:is|was|are|were|be|been|being|seems?|looks?|feels?|became|far|way|much|'s)$/

/** Verbs and the like that an infinitive follows. */
const catenative =
  /^(?:continu(?:es?|ed|ing)|wants?|wanted|needs?|needed|tr(?:y|ies|ied|ying)|beg[iau]ns?|beginning|hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|decid(?:es?|ed|ing)|seem(?:s|ed)?|appear(?:s|ed)?|fail(?:s|ed|ing)?|tend(?:s|ed)?|manag(?:es?|ed|ing)|attempt(?:s|ed|ing)?|agree[sd]?|refus(?:es?|ed|ing)|promis(?:es?|ed|ing)|threaten(?:s|ed|ing)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|prefer(?:s|red)?|wish(?:es|ed)?|learn(?:s|ed|ing)?|choos(?:es?|ing)|chose|going|able|unable|willing|ought|supposed|allowed)$/

const degree = /^(?:far|late|early|soon|much|many|often|long|hard|fast|quickly|slowly|high|low|hot|cold)$/

/** “It was to soft,” before a mark, an aim or an end: an adjective or adverb that is no verb. */
function pattern(token: Token): string | undefined {
  const {normal, previous, next} = token
  if (normal === 'too' && previous && next?.isWord && catenative.test(previous.normal)) {
    const verb = shareOf(next, (tag) => tag === 'VB' || tag === 'VBP')
    return verb >= 0.2 && shareOf(next, (tag) => /^(?:JJ|RB)$/.test(tag)) < 0.3 ? 'to' : undefined
  }
  if (normal !== 'to' || !previous || !next?.isWord) return undefined
  const after = next.next
  if (degree.test(next.normal) && (after === undefined || /^[,.;:!?)]$/.test(after.normal))) return 'too'
  if (!linking.test(previous.normal)) return undefined
  if (shareOf(next, (tag) => /^(?:JJ|RB)$/.test(tag)) < 0.85) return undefined
  return after === undefined || /^(?:[,.;:!?)]|for|to|at)$/.test(after.normal) ? 'too' : undefined
}

export default defineConfusion({
  id: 'confusion/too-to',
  description: 'Write “to” before a verb or a place, “too” for excess or “also”.',
  rationale: 'The two sound alike; only the sentence tells them apart.',
  sets: [['to', 'too', 'two']],
  pattern,
  examples: [
    {bad: 'The river continues ⟦too⟧ rise.', good: 'The river continues to rise.'},
    {bad: 'She wants ⟦too⟧ go home.', good: 'She wants to go home.'},
    {bad: 'It is ⟦to⟧ late to turn back.', good: 'It is too late to turn back.'},
    {bad: 'They moved ⟦too⟧ the coast last year.', good: 'They moved to the coast last year.'},
    {bad: 'He walked ⟦too⟧ the station.', good: 'He walked to the station.'},
    {bad: 'There were ⟦to⟧ many people in the room.', good: 'There were too many people in the room.'}
  ],
  clean: [
    'It is too late.',
    'We went to the market.',
    'She came too.',
    'The two of them left.',
    'The bank’s first two partner branches closed.',
    'He is too tired to drive.',
    'That, too, was a mistake.',
    'Go to bed.'
  ]
})
