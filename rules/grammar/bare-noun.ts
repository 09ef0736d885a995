import {countNouns, pluralOf, professions, type Token} from '#analysis'
import {defineRule} from '#rule'

const linking = /^(?:is|was|am|it's|he's|she's|that's|i'm|be|become|became|isn't|wasn't)$/
/** Adjectives that praise or blame, as they stand between “be” and what something is. */
const qualities =
  /^(?:good|bad|great|nice|big|small|huge|important|interesting|beautiful|useful|popular|excellent|terrible|wonderful|amazing|new|old|young|serious|simple|hard|difficult|easy|famous|modern|rich)$/

export default defineRule({
  id: 'grammar/bare-noun',
  meta: {
    description: 'Write an article before one thing or person of several.',
    rationale:
      'What is counted has “a”, “the” or the like before it in the singular: “is a good idea”, “is a teacher”.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'It is ⟦good idea⟧ to ask first.', good: 'It is a good idea to ask first.'},
      {bad: 'This is ⟦important question⟧ for us.', good: 'This is an important question for us.'},
      {bad: 'Her aunt is ⟦teacher⟧ at a school.', good: 'Her aunt is a teacher at a school.'},
      {bad: 'He wants to become ⟦engineer⟧.', good: 'He wants to become an engineer.'},
      {bad: 'When I was ⟦child⟧, we had hens.', good: 'When I was a child, we had hens.'},
      {bad: 'She has a lot of ⟦friend⟧ in town.', good: 'She has a lot of friends in town.'},
      {bad: 'Some of my ⟦colleague⟧ are ill.', good: 'Some of my colleagues are ill.'}
    ],
    clean: [
      'It is a good idea, and he is a teacher.',
      'She is teacher and friend in one.',
      'The first of them is student government.',
      'It was good news and bad luck.',
      'It is big city life that he likes.',
      'A lot of student debt was paid.',
      'Some of my friend’s books are here.',
      'To be child-like is to be young.'
    ]
  },
  on: {words: [...new Set([...countNouns, ...professions])]},
  check(noun, {document, report}) {
    if (!/^[a-z]+$/.test(noun.text) || !isAlone(noun)) return
    const before = noun.previous
    if (!before?.isWord || before.sentence !== noun.sentence || noun.spaceBefore === '') return
    const plural = countNouns.has(noun.normal) && opensPartitive(noun) && pluralOf(document, noun.normal)
    const first = plural ? noun : withoutArticle(noun, before)
    if (!first) return
    const place = {start: first.start, end: noun.end}
    const found = document.slice(place)
    const expected = plural || `${/^[aeiou](?!se)/.test(found) ? 'an' : 'a'} ${found}`
    report({
      place,
      expected: [expected],
      reason: `Unexpected \`${found}\` after \`${first.previous?.text}\`, expected \`${expected}\``
    })
  }
})

/** Where the phrase begins that lacks an article: `good` of `is good idea`. */
function withoutArticle(noun: Token, before: Token): Token | undefined {
  if (professions.has(noun.normal) && linking.test(before.normal)) return isPerson(before) ? noun : undefined
  if (!countNouns.has(noun.normal) && !professions.has(noun.normal)) return undefined
  let first = before
  if (!qualities.test(first.normal)) return undefined
  const degree = first.previous
  if (/^(?:very|really)$/.test(degree?.normal ?? '') && degree) first = degree
  const verb = first.previous
  if (
    !verb?.isWord ||
    verb.sentence !== noun.sentence ||
    !/^(?:is|was|it's|he's|she's|that's|isn't|wasn't)$/.test(verb.normal)
  )
    return undefined
  return /^(?:it's|he's|she's|that's)$/.test(verb.normal) ||
    /^(?:it|he|she|this|that)$/.test(verb.previous?.normal ?? '')
    ? first
    : undefined
}

/** Whether somebody is, or wants to be, something. */
function isPerson({normal, previous}: Token): boolean {
  if (/^(?:he's|she's|i'm)$/.test(normal)) return true
  if (/^(?:be|become|became)$/.test(normal)) return previous?.normal === 'to' || normal !== 'be'
  return (
    /^(?:i|he|she)$/.test(previous?.normal ?? '') ||
    (/^(?:mother|father|brother|sister|wife|husband|son|daughter|aunt|uncle|friend|mom|dad)$/.test(
      previous?.normal ?? ''
    ) &&
      /^(?:my|his|her|our)$/.test(previous?.previous?.normal ?? ''))
  )
}

/** Whether the phrase ends with a noun: no other noun, adjective or mark joins it. */
function isAlone({next, sentence, spaceAfter}: Token): boolean {
  if (!next || next.sentence !== sentence) return true
  if (!next.isWord) return /^[.,;!?]$/.test(next.normal) && spaceAfter === ''
  return /^(?:to|for|in|at|of|that|because|who|with|when|from|but|is|are|was|were|on|here|today|now)$/.test(
    next.normal
  )
}

/** `a lot of friend`, `some of my colleague`. */
function opensPartitive({previous}: Token): boolean {
  const of = /^(?:my|our|his|her|their|these|those)$/.test(previous?.normal ?? '')
    ? previous?.previous
    : previous
  const measure = of?.normal === 'of' ? of.previous : undefined
  if (of !== previous) return /^(?:some|many|most|several|few|all)$/.test(measure?.normal ?? '')
  return (measure?.normal === 'lot' && measure.previous?.normal === 'a') || measure?.normal === 'lots'
}
