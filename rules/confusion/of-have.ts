import {shareOf, type Token} from '#analysis'
import {defineRule, matchCase} from '#rule'

const modal = /^(?:could|should|would|might|must|may)(?:n't)?$/
const between = new Set([
  'not',
  'never',
  'always',
  'also',
  'probably',
  'certainly',
  'only',
  'just',
  'really',
  'easily'
])

/** What “of” may begin between a modal verb and its infinitive: “would of course win”, “could of itself do little”. */
const standing =
  /^(?:course|necessity|late|old|all|(?:it|him|her|my)self|(?:them|our)selves|its|his|her|their|our|my)$/

/** The modal verb before a token, adverbs passed over. */
function modalBefore(token: Token): Token | undefined {
  const {previous} = token
  if (!previous) return undefined
  if (modal.test(previous.normal)) return previous
  const before = previous.previous
  return between.has(previous.normal) && before && modal.test(before.normal) ? before : undefined
}

export default defineRule({
  id: 'confusion/of-have',
  meta: {
    description: 'Write “have”, not “of”, after “could”, “should”, “would”, “might”, “must” and “may”.',
    rationale: 'In speech “could’ve” sounds like “could of”, but the verb is “have”.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'She could ⟦of⟧ won.', good: 'She could have won.'},
      {bad: 'You shouldn’t ⟦of⟧ called.', good: 'You shouldn’t have called.'},
      {bad: 'It might never ⟦of⟧ happened.', good: 'It might never have happened.'},
      {bad: 'They must ⟦of⟧ been late.', good: 'They must have been late.'},
      {bad: 'I would not ⟦of⟧ known.', good: 'I would not have known.'},
      {bad: 'A report should ⟦of⟧ a clear title.', good: 'A report should have a clear title.'},
      {bad: 'Each member must ⟦of⟧ insurance.', good: 'Each member must have insurance.'},
      {bad: 'They may ⟦of⟧ the wrong address.', good: 'They may have the wrong address.'},
      {bad: 'SHE WOULD ⟦OF⟧ WON.', good: 'SHE WOULD HAVE WON.'}
    ],
    clean: [
      'You could of course stay.',
      'The month of May of that year was wet.',
      'The might of the navy was clear.',
      'What would become of them?',
      'It is a must of the season.',
      'They feared the power and might of the empire.',
      'Such a law would of itself change little.',
      'The garden was full of may of a deep pink.',
      'He would, of all people, agree.'
    ]
  },
  on: {words: ['of']},
  check(token, {document, report}) {
    const verb = modalBefore(token)
    if (!verb || verb.casing === 'title') return // “The month of May of that year.”
    if (token.next && standing.test(token.next.normal)) return
    if (isAmbiguous(verb) && !startsParticiple(token.next) && !followsSubject(verb)) return
    const expected = matchCase(token.text, 'have')
    report({
      place: token.place,
      expected: [expected],
      reason: `Unexpected \`${token.text}\` after \`${document.slice(verb.place)}\`, expected \`${expected}\``
    })
  }
})

/** Words that are nouns too: “the might of the navy”, “a must of the season”. */
const isAmbiguous = (verb: Token): boolean => /^(?:might|must|may)$/.test(verb.normal)

const startsParticiple = (token: Token | undefined): boolean =>
  token?.normal === 'been' ||
  token?.normal === 'had' ||
  (token !== undefined && /^VB[ND]$/.test(token.document.tag(token)))

/** “They may”, “the agency must”: a pronoun or a noun, not an article, an adjective, a preposition or “and”. */
const followsSubject = (verb: Token): boolean =>
  verb.previous?.isWord === true &&
  (/^(?:i|you|he|she|it|we|they|who|which|that)$/.test(verb.previous.normal) ||
    shareOf(verb.previous, (tag) => tag.startsWith('NN')) >= 0.8)
