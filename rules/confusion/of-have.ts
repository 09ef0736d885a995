import type {Token} from '#analysis'
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
      {bad: 'SHE WOULD ⟦OF⟧ WON.', good: 'SHE WOULD HAVE WON.'}
    ],
    clean: [
      'You could of course stay.',
      'The month of May of that year was wet.',
      'The might of the navy was clear.',
      'What would become of them?',
      'It is a must of the season.',
      'He would, of all people, agree.'
    ]
  },
  on: {words: ['of']},
  check(token, {document, report}) {
    const verb = modalBefore(token)
    if (!verb || token.next?.normal === 'course') return
    if (/^(?:might|must|may)$/.test(verb.normal) && !startsParticiple(token.next)) return // “The might of the navy.”
    if (
      token.next &&
      /^(?:the|a|an|this|that|these|those|all|its|his|her|their|our|my)$/.test(token.next.normal)
    )
      return
    const expected = matchCase(token.text, 'have')
    report({
      place: token.place,
      expected: [expected],
      reason: `Unexpected \`${token.text}\` after \`${document.slice(verb.place)}\`, expected \`${expected}\``
    })
  }
})

const startsParticiple = (token: Token | undefined): boolean =>
  token?.normal === 'been' ||
  token?.normal === 'had' ||
  (token !== undefined && /^VB[ND]$/.test(token.document.tag(token)))
