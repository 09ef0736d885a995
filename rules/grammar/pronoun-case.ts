import type {Token} from '#analysis'
import {tableOf} from '#analysis'
import {defineRule, matchCase} from '#rule'

const objects = tableOf<string>({i: 'me', he: 'him', she: 'her', we: 'us', they: 'them'})
const subjects = tableOf<string>({me: 'I', him: 'he', her: 'she', us: 'we', them: 'they'})
const prepositions = new Set(
  'between with to from about by of at against without behind among like for'.split(' ')
)

export default defineRule({
  id: 'grammar/pronoun-case',
  meta: {
    description:
      'Write “me”, “him”, “them” after a preposition, “I”, “he”, “they” as a subject, also beside “and”.',
    rationale:
      'Company does not change the case: “between you and me” as “between us”, “he and I went” as “we went”.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'This is between you and ⟦I⟧.', good: 'This is between you and me.'},
      {bad: 'They gave it to my wife and ⟦I⟧.', good: 'They gave it to my wife and me.'},
      {bad: '⟦Him⟧ and I went home.', good: 'He and I went home.'},
      {
        bad: 'The talks between ⟦he⟧ and the union failed.',
        good: 'The talks between him and the union failed.'
      },
      {bad: 'Come with ⟦we⟧.', good: 'Come with us.'},
      {
        bad: 'She waited for my brother and ⟦he⟧, as always.',
        good: 'She waited for my brother and him, as always.'
      }
    ],
    clean: [
      'Between you and me, he and I agree.',
      'She left with my brother, and I stayed.',
      'It was raining, so I talked to Tom and he laughed.',
      'For he and his wife were old.',
      'Him and his ideas!',
      'The letters between I and K are missing.',
      'He likes him and her.',
      'I gave it to Ann and she ate it.',
      'Her and my house are near.'
    ]
  },
  on: {words: [...Object.keys(objects), ...Object.keys(subjects)]},
  check(pronoun, {report}) {
    const expected = objectCase(pronoun) ?? subjectCase(pronoun)
    if (!expected) return
    const written = /^(?:I|me)$/.test(pronoun.text) ? expected : matchCase(pronoun.text, expected)
    report({
      place: pronoun.place,
      expected: [written],
      reason: `Unexpected \`${pronoun.text}\`, expected \`${written}\``
    })
  }
})

/** After a preposition, or after one and another person: what `I` should be. */
function objectCase(pronoun: Token): string | undefined {
  const expected = objects[pronoun.normal]
  const {previous, next, sentence} = pronoun
  if (!expected || !previous?.isWord || previous.sentence !== sentence || pronoun.spaceBefore === '')
    return undefined
  if (/^\p{Lu}/u.test(pronoun.text) && pronoun.normal !== 'i') return undefined
  const ends = !next || next.sentence !== sentence || /^[.,;:!?)]$/.test(next.normal)
  if (/^(?:with|between|from|against|about)$/.test(previous.normal)) {
    if (previous.normal === 'between' && next?.normal === 'and' && pronoun.normal !== 'i') return expected
    return ends && pronoun.normal !== 'i' ? expected : undefined
  }
  if (previous.normal !== 'and' || !ends || next?.normal === ':') return undefined
  return hasPreposition(previous) ? expected : undefined
}

/** Whether one person and a preposition stand before `and`: `to my wife and`, `between you and`. */
function hasPreposition(and: Token): boolean {
  let token = and.previous
  if (!token?.isWord || !/^(?:NN|PRP)/.test(and.document.tag(token))) return false
  for (let step = 0; token?.isWord && step < 3; step++, token = token.previous) {
    const before: Token | undefined = token.previous
    if (!before?.isWord || before.sentence !== and.sentence) return false
    if (prepositions.has(before.normal)) return before.normal !== 'like' && before.normal !== 'of'
    if (!/^(?:DT|PRP\$|JJ|NN.*)$/.test(and.document.tag(before))) return false
  }
  return false
}

/** As the first of two subjects: what `him` should be. */
function subjectCase(pronoun: Token): string | undefined {
  const expected = subjects[pronoun.normal]
  const {next, document} = pronoun
  if (!expected || !pronoun.opensSentence || next?.normal !== 'and') return undefined
  const second = next.next
  const verb = second?.next
  if (!second?.isWord || !verb?.isWord || !/^(?:VB[DPZ]|MD)$/.test(document.tag(verb))) return undefined
  return /^(?:i|he|she|we|they|you)$/.test(second.normal) || document.tag(second) === 'NNP'
    ? expected
    : undefined
}
