import type {Token} from '#analysis'
import {tableOf} from '#analysis'
import {defineRule} from '#rule'

const positive = tableOf<string>({
  nothing: 'anything',
  nobody: 'anybody',
  nowhere: 'anywhere',
  never: 'ever',
  no: 'any',
  none: 'any'
})
const negated =
  /^(?:don't|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|haven't|hasn't|hadn't|isn't|aren't|wasn't|weren't|shouldn't)$/
const hardly = new Set(['hardly', 'scarcely', 'barely'])
const affirmative = tableOf<string>({
  "can't": 'can',
  cannot: 'can',
  "couldn't": 'could',
  "don't": 'do',
  "didn't": 'did'
})

export default defineRule({
  id: 'grammar/double-negative',
  meta: {
    description: 'Deny once.',
    rationale: 'In standard English two negatives cancel out: “they don’t know anything”, not “nothing”.',
    defaultSeverity: 'warn',
    fixable: 'suggest',
    examples: [
      {bad: 'They don’t know ⟦nothing⟧ about it.', good: 'They don’t know anything about it.'},
      {bad: 'He didn’t have ⟦no⟧ money.', good: 'He didn’t have any money.'},
      {bad: 'I ⟦can’t hardly⟧ hear you.', good: 'I can hardly hear you.'},
      {bad: 'She hasn’t seen ⟦nobody⟧ all day.', good: 'She hasn’t seen anybody all day.'},
      {bad: 'We don’t go ⟦nowhere⟧ on Sundays.', good: 'We don’t go anywhere on Sundays.'},
      {bad: 'You haven’t ⟦never⟧ been there.', good: 'You haven’t ever been there.'}
    ],
    clean: [
      'He won’t take no for an answer, and I can’t say no.',
      'It isn’t nothing.',
      'You can’t do nothing about it and hope.',
      'They don’t know. Nothing helps.',
      'No, he didn’t. Nobody did.',
      'I don’t want no as an answer.',
      'There isn’t any, or so he never said.',
      'Why don’t you never mind it.'
    ]
  },
  on: {words: [...Object.keys(positive), ...hardly]},
  check(word, {document, report}) {
    const {previous, normal} = word
    if (!previous?.isWord || previous.sentence !== word.sentence || word.spaceBefore === '') return
    if (hardly.has(normal)) {
      const expected = affirmative[previous.normal]
      if (!expected) return
      const place = {start: previous.start, end: word.end}
      const better = `${expected} ${word.text}`
      report({
        place,
        expected: [better],
        reason: `Unexpected \`${document.slice(place)}\`, expected \`${better}\``
      })
      return
    }
    const expected = positive[normal]
    if (!expected || !isDenied(word, previous)) return
    report({
      place: word.place,
      expected: [expected],
      reason: `Unexpected \`${word.text}\` after a negative, expected \`${expected}\``
    })
  }
})

/** Whether a negative word stands right before, or with one verb between. */
function isDenied(word: Token, previous: Token): boolean {
  const {normal, next, document} = word
  if (normal === 'never') return /^(?:haven't|hasn't|hadn't|didn't|doesn't)$/.test(previous.normal)
  const negative = previous.previous
  if (
    !negative?.isWord ||
    !negated.test(negative.normal) ||
    /^(?:say|do|take|mean|be|been|is|hear|answer|choose)$/.test(previous.normal)
  )
    return false
  if (!/^(?:VB|VBN|VBP)$/.test(document.tag(previous))) return false
  if (normal !== 'no') return normal !== 'none'
  return (
    next?.isWord === true &&
    /^NN/.test(document.tag(next)) &&
    !/^(?:answer|one|such|matter)$/.test(next.normal)
  )
}
