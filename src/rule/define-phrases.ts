import {matchCase} from '../analysis/casing.ts'
import type {Token} from '../analysis/token.ts'
import {type CleanExample, type ConfigSeverity, defineRule, type Example, type Rule} from './define-rule.ts'

interface PhrasesDefinition {
  readonly id: string
  readonly description: string
  readonly rationale: string
  /** Default: `error`. */
  readonly defaultSeverity?: ConfigSeverity
  /** Whether the first replacement is certain. Default: false. */
  readonly safe?: boolean
  /** Default: true. */
  readonly recommended?: boolean
  /** Replacements, best first, by phrase: lower case, single spaces, straight apostrophes. None: the phrase is flagged. */
  readonly swap: Readonly<Record<string, readonly string[]>>
  readonly examples: readonly Example[]
  readonly clean: readonly CleanExample[]
}

interface Phrase {
  readonly words: readonly string[]
  readonly expected: readonly string[]
}

/** Define a rule that is only words: phrases and what to write instead. They match across inline markup and line ends. */
export function definePhrases(definition: PhrasesDefinition): Rule {
  const {
    id,
    description,
    rationale,
    defaultSeverity = 'error',
    safe = false,
    recommended = true,
    swap,
    examples,
    clean
  } = definition
  const byFirst = new Map<string, Phrase[]>()
  for (const [phrase, expected] of Object.entries(swap)) {
    const words = phrase.split(/[ -]/)
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), {words, expected}])
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return defineRule({
    id,
    meta: {
      description,
      rationale,
      defaultSeverity,
      fixable: safe ? 'safe' : 'suggest',
      recommended,
      examples,
      clean
    },
    on: {words: [...byFirst.keys()]},
    check(token, {document, report}) {
      for (const {words, expected} of byFirst.get(token.normal) ?? []) {
        const last = lastOf(token, words)
        if (!last) continue
        const place = {start: token.start, end: last.end}
        const actual = document.slice(place)
        const replacements = expected.map((each) => matchCase(actual, each))
        const wanted =
          replacements.length > 0
            ? `, expected ${replacements.map((each) => `\`${each}\``).join(' or ')}`
            : ''
        report({place, expected: replacements, reason: `Unexpected \`${actual}\`${wanted}`})
        return
      }
    }
  })
}

/** The token that ends the phrase, or `undefined` if the words do not follow one another; hyphens may join them. */
function lastOf(token: Token, words: readonly string[]): Token | undefined {
  let last = token
  for (const word of words.slice(1)) {
    let next = last.next
    if (next?.normal === '-' && next.spaceBefore === '' && next.spaceAfter === '') next = next.next
    if (next?.normal !== word) return undefined
    last = next
  }
  return last
}
