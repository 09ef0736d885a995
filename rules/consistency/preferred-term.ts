import {type Document, defineFacet, straighten, type Token, tokenKinds, withoutPossessive} from '#analysis'
import {capitalize, defineRule, type Finding, isCapitalized} from '#rule'

const terms = [
  {use: 'Kyiv', not: ['Kiev']},
  {use: 'sign-in page', not: ['login page', 'log-in screen']}
]

export default defineRule({
  id: 'consistency/preferred-term',
  meta: {
    description: 'Use the terms and names that the configuration prefers, so spelt and so capitalized.',
    rationale:
      'A publication decides once how it writes a term; `terms` and `names` in `.lintrc.json` say how.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'The train to ⟦Kiev⟧ was full.', good: 'The train to Kyiv was full.', settings: {terms}},
      {bad: '⟦Kiev’s⟧ streets were empty.', good: 'Kyiv’s streets were empty.', settings: {terms}},
      {bad: 'Go to the ⟦login page⟧ first.', good: 'Go to the sign-in page first.', settings: {terms}},
      {bad: '⟦Login page⟧ errors are rare.', good: 'Sign-in page errors are rare.', settings: {terms}},
      {bad: 'The ⟦log-in screen⟧ is blue.', good: 'The sign-in page is blue.', settings: {terms}},
      {bad: 'The code is on ⟦Github⟧.', good: 'The code is on GitHub.', settings: {names: ['GitHub']}},
      {
        bad: 'A ⟦wordpress⟧ plugin broke.',
        good: 'A WordPress plugin broke.',
        settings: {names: ['WordPress']}
      }
    ],
    clean: [
      'The train to Kiev was full.',
      {text: 'The train to Kyiv was full.', settings: {terms}},
      {text: 'He said: `Kiev`.', settings: {terms}},
      {text: 'Go to the sign-in page and log in. The page is new.', settings: {terms}},
      {text: 'Open github.com or GitHub, or GITHUB.', settings: {names: ['GitHub']}},
      {text: 'He will swift-boat the bill. Written in Swift.', settings: {names: ['Swift']}},
      {text: 'Kievan Rus is long gone.', settings: {terms}}
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {settings, tokens} = document
    if (settings.terms.length === 0 && settings.names.length === 0) return
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.kinds[index] === tokenKinds.punctuation || tokens.kinds[index] === tokenKinds.object)
        continue
      const token = document.token(index)
      const finding = findUnwanted(token) ?? findOtherCasing(token)
      if (finding) report(finding)
    }
  }
})

function findUnwanted(token: Token): Finding | undefined {
  const {document} = token
  if (document.settings.terms.length === 0) return undefined
  for (const {words, use} of document.get(unwanted).get(withoutPossessive(token.normal)) ?? []) {
    const last = lastOf(token, words)
    if (!last) continue
    const ending = last.text.slice(withoutPossessive(last.text).length)
    const place = document.range(token.start, last.end)
    const actual = document.slice(place)
    const expected = (isCapitalized(actual) ? capitalize(use) : use) + ending
    if (actual === expected || isWithin(token, use)) continue
    return {
      place,
      expected: [expected],
      reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
      safe: !token.quoted
    }
  }
  return undefined
}

function findOtherCasing(token: Token): Finding | undefined {
  const expected = otherCasing(token.document, token)
  if (expected === undefined) return undefined
  return {
    place: token.place,
    expected: [expected],
    reason: `Unexpected \`${token.text}\`, expected \`${expected}\``
  }
}

interface Unwanted {
  readonly words: readonly string[]
  readonly use: string
}

/** Forms that the configuration replaces, by their first word, longest first. */
const unwanted = defineFacet('unwanted-terms', (document): ReadonlyMap<string, readonly Unwanted[]> => {
  const byFirst = new Map<string, Unwanted[]>()
  for (const {use, not} of document.settings.terms) {
    for (const form of not) {
      const words = straighten(form)
        .toLowerCase()
        .split(/\s+|(?=-)|(?<=-)/)
      byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), {words, use}])
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return byFirst
})

/** The token that ends a term, or `undefined` if its words do not follow one another. */
function lastOf(token: Token, words: readonly string[]): Token | undefined {
  let last = token
  for (const [at, word] of words.entries()) {
    if (at > 0) {
      if (!last.next) return undefined
      last = last.next
    }
    const isLast = at === words.length - 1
    if ((isLast ? withoutPossessive(last.normal) : last.normal) !== word) return undefined
  }
  return last
}

/** Whether the form found already stands in the term wanted: `page` of `sign-in page`. */
function isWithin(token: Token, use: string): boolean {
  const at = use.toLowerCase().indexOf(token.normal)
  if (at <= 0) return false
  const {text} = token.document
  return (
    text.slice(Math.max(0, token.start - at), token.start - at + use.length).toLowerCase() ===
    use.toLowerCase()
  )
}

/** How the configuration capitalizes a name that stands in another way; capitals throughout are let stand. */
function otherCasing(document: Document, token: Token): string | undefined {
  if (document.settings.names.length === 0 || !token.isWord || token.casing === 'upper') return undefined
  const stem = withoutPossessive(token.text)
  const names = document.vocabulary.casings(stem).filter((form) => document.settings.names.includes(form))
  const [name] = names
  if (!name || names.includes(stem) || document.vocabulary.accepts(token.text)) return undefined
  // Where only the first letter differs, the word may be another: `swift` and `Swift`.
  if (capitalize(stem) === name && document.lexicon.frequency(stem.toLowerCase()) > 0) return undefined
  return name + token.text.slice(stem.length)
}
