import {conventions} from '../analysis/conventions.ts'
import {byForm} from '../analysis/memo.ts'
import type {Token} from '../analysis/token.ts'
import {type CleanExample, type ConfigSeverity, defineRule, type Example, type Rule} from './define-rule.ts'
import {isTitled, matchPhraseCase} from './phrases/letter-case.ts'
import {matchAt, neighboursOf, type PhraseMatch} from './phrases/match.ts'
import {anchorOf, anchorWords, fillSlots, type Pattern, readPattern, repeatSlots} from './phrases/pattern.ts'

/**
 * What to write, best first, by phrase: lower case, single spaces, straight apostrophes. A phrase may hold the slots
 * that `readPattern` knows (`{make} due`), which the replacements repeat in the same order (`{make} do`); `(…)` repeats
 * a choice as it was found.
 */
export type PhraseTable = Readonly<Record<string, string | readonly string[]>>

/** What a rule that is only words consists of. */
export interface PhrasesDefinition {
  readonly id: string
  readonly description: string
  readonly rationale: string
  /** Default: `error`. */
  readonly defaultSeverity?: ConfigSeverity
  /** Default: true. */
  readonly recommended?: boolean
  /** Phrases whose first replacement is certain. */
  readonly safe?: PhraseTable
  /** Phrases that are wrong. */
  readonly swap?: PhraseTable
  /** Phrases that are sometimes meant: questions to the author. */
  readonly query?: PhraseTable
  readonly examples: readonly Example[]
  readonly clean: readonly CleanExample[]
}

/** A rule with the words that it consists of. */
export interface PhrasesRule extends Rule {
  readonly phrases: Readonly<Record<'safe' | 'swap' | 'query', PhraseTable>>
}

/** A phrase as it is searched, and what to write instead. */
export interface Phrase {
  readonly pattern: Pattern
  readonly anchor: number
  /** Replacements, with their slots as the phrase has them; read when the phrase is found. */
  readonly expected: readonly string[]
  readonly safe: boolean
  readonly query: boolean
}

/** The phrases of a rule by the words that they are found by. */
export interface PhraseIndex {
  readonly words: readonly string[]
  /** Phrases found by one of these words: the longest first. */
  phrasesOf(word: string): readonly Phrase[]
  /** Whether any is certain. */
  readonly safe: boolean
}

/** A phrase as the table has it. */
interface Entry {
  readonly text: string
  readonly expected: string | readonly string[]
  readonly safe: boolean
  readonly query: boolean
}

/** Read the phrases of a rule, each when its word is met: a draft has few of the hundreds of words. */
export function indexPhrases({
  safe = {},
  swap = {},
  query = {}
}: Partial<PhrasesRule['phrases']>): PhraseIndex {
  const entries = new Map<string, Entry[]>()
  for (const table of [safe, swap, query]) {
    for (const [text, expected] of Object.entries(table)) {
      const entry = {text, expected, safe: table === safe, query: table === query}
      for (const word of anchorWords(text)) {
        const others = entries.get(word)
        if (others) others.push(entry)
        else entries.set(word, [entry])
      }
    }
  }
  const byWord = new Map<string, readonly Phrase[]>()
  return {
    words: [...entries.keys()],
    safe: Object.keys(safe).length > 0,
    phrasesOf(word) {
      let phrases = byWord.get(word)
      if (!phrases) {
        phrases = (entries.get(word) ?? [])
          .map(readEntry)
          .sort((a, b) => b.pattern.parts.length - a.pattern.parts.length)
        byWord.set(word, phrases)
      }
      return phrases
    }
  }
}

/**
 * Define a rule that is only words: phrases and what to write instead. They match across inline markup and line ends.
 * @param index - Its phrases, if they have been read before. Default: they are read from the definition.
 */
export function definePhrases(definition: PhrasesDefinition, index = indexPhrases(definition)): PhrasesRule {
  const {id, description, rationale, defaultSeverity = 'error', recommended = true} = definition
  const {safe = {}, swap = {}, query = {}, examples, clean} = definition
  const fixable = index.safe ? 'safe' : 'suggest'
  const groups = new Map<string, PhraseGroup>()
  const groupOf = byForm((phrases: PhraseIndex, {normal}) => {
    const group = groups.get(normal) ?? groupPhrases(phrases.phrasesOf(normal))
    groups.set(normal, group)
    return group
  })
  const rule = defineRule({
    id,
    meta: {description, rationale, defaultSeverity, fixable, recommended, examples, clean},
    on: {words: index.words},
    check(token, {document, report}) {
      const group = groupOf(index, token.form)
      if (!mayStandAt(group, token)) return
      for (const phrase of group.phrases) {
        const match = matchAt(token, phrase.pattern, phrase.anchor)
        if (!match) continue
        const tokens = [...document.tokensOf({first: match.first.index, end: match.last.index + 1})]
        if (isHyphenated(match) || isMentioned(match) || isTitled(tokens)) return
        const expected = phrase.expected.map((replacement) => {
          const text = fillSlots(readPattern(replacement), match.chosen).replaceAll(
            "'",
            document.get(conventions).apostrophe
          )
          return keepSpaces(tokens, matchPhraseCase(tokens, text))
        })
        const place = {start: match.first.start, end: match.last.end}
        const wanted =
          expected.length > 0 ? `, expected ${expected.map((text) => `\`${text}\``).join(' or ')}` : ''
        const reason = `Unexpected \`${document.slice(place)}\`${wanted}`
        report({place, expected, reason, safe: phrase.safe, query: phrase.query})
        return
      }
    }
  })
  return Object.freeze({...rule, phrases: {safe, swap, query}})
}

/** The phrases of a word, the longest first, and words beside it without which none of them can stand there. */
interface PhraseGroup {
  readonly phrases: readonly Phrase[]
  readonly after: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  /** Whether one of them can stand beside any words. */
  readonly anywhere: boolean
}

function groupPhrases(phrases: readonly Phrase[]): PhraseGroup {
  const after = new Set<string>()
  const before = new Set<string>()
  let anywhere = false
  for (const {pattern, anchor} of phrases) {
    const right = neighboursOf(pattern.parts[anchor + 1])
    const left = right ?? neighboursOf(pattern.parts[anchor - 1])
    if (right) for (const form of right) after.add(form)
    else if (left) for (const form of left) before.add(form)
    else anywhere = true
  }
  return {phrases, after, before, anywhere}
}

/** Whether one of the phrases may stand around a token: asked first, as it mostly cannot. */
const mayStandAt = ({after, before, anywhere}: PhraseGroup, {next, previous}: Token): boolean =>
  anywhere ||
  (next !== undefined && after.has(next.normal)) ||
  (previous !== undefined && before.has(previous.normal))

function readEntry({text, expected, safe, query}: Entry): Phrase {
  const pattern = readPattern(text)
  const wanted = [expected].flat().map((each) => repeatSlots(text, each))
  return {pattern, anchor: anchorOf(pattern), expected: wanted, safe, query}
}

/** Whether a phrase is part of a longer compound or run: `log in-depth`, `and/or`. */
const isHyphenated = ({first, last}: PhraseMatch): boolean =>
  (first.spaceBefore === '' && joints.test(first.previous?.normal ?? '')) ||
  (last.spaceAfter === '' && joints.test(last.next?.normal ?? ''))

const joints = /^[-/_@#=&~]$/

/** Whether a phrase is alone between quotation marks, as the text says something about it. */
const isMentioned = ({first, last}: PhraseMatch): boolean =>
  /^["“‘']$/.test(first.previous?.normal ?? '') && /^["”’',.]$/.test(last.next?.normal ?? '')

/** Writes a replacement of as many words with the spaces, line ends and hyphens of what it replaces. */
function keepSpaces(tokens: readonly Token[], replacement: string): string {
  const words = replacement.split(' ')
  const joints: string[] = []
  for (const [index, {normal, spaceBefore}] of tokens.entries()) {
    if (normal === '-') joints.push('-')
    else if (index > 0 && tokens[index - 1]?.normal !== '-') joints.push(spaceBefore)
  }
  if (words.length !== joints.length + 1) return replacement
  return words.map((word, index) => (index === 0 ? word : (joints[index - 1] ?? ' ') + word)).join('')
}
