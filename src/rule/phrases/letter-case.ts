import {capitalize, isCapitalized} from '../../analysis/casing.ts'
import type {Token} from '../../analysis/token.ts'

const weighty = 4

/** A replacement in the letter case of the tokens it replaces; words that both have stay as they are written. */
export function matchPhraseCase(tokens: readonly Token[], replacement: string): string {
  const words = tokens.filter(({isWord}) => isWord)
  if (isUpper(words)) return replacement.toUpperCase()
  const opens = isCapitalized(words[0]?.text ?? '')
  const titled =
    opens &&
    words.slice(1).some(({text}) => text.length >= weighty) &&
    words.every(({text, casing}) => text.length < weighty || casing === 'title')
  const written = new Map(words.slice(1).map(({normal, text}) => [normal, text]))
  return replacement.replace(/[^\s-]+/g, (word, at: number) => {
    const same = written.get(word) ?? word
    return (at === 0 && opens) || (titled && word.length >= weighty) ? capitalize(same) : same
  })
}

/** Whether words have capitals that the sentence does not account for: a name or the title of a work. */
export function isTitled(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first || first.block.kind === 'heading' || isUpper(tokens.filter(({isWord}) => isWord))) return false
  if (tokens.length === 1) return isCapitalized(first.text) && !first.opensSentence
  return tokens.slice(1).some(({text}) => isCapitalized(text) && !/^I(?:\P{L}|$)/u.test(text))
}

const isUpper = (words: readonly Token[]): boolean =>
  words.every(({casing, text}) => casing === 'upper' || text === 'I') &&
  words.some(({text}) => text.length > 1)
