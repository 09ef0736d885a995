import {capitalize, casingOf, isCapitalized, uncapitalize} from '../../analysis/casing.ts'
import type {Token} from '../../analysis/token.ts'

const weighty = 4

/** A replacement in the letter case of the tokens it replaces; words that both have stay as they are written. */
export function matchPhraseCase(tokens: readonly Token[], replacement: string): string {
  const words = tokens.filter(({isWord}) => isWord)
  if (words.every(({casing, text}) => casing === 'upper' || text === 'I') && words.some(({text}) => text.length > 1))
    return replacement.toUpperCase()
  const titled = words.length > 1 && words.every(({text, casing}) => text.length < weighty || casing === 'title')
  const written = new Map(words.slice(1).map(({normal, text}) => [normal, text]))
  const opens = isCapitalized(words[0]?.text ?? '')
  const cased = replacement.split(/(?<=[ -])/).map((word, index) => {
    const bare = word.trim()
    const same = written.get(bare)
    if (same) return index === 0 && opens ? capitalize(word) : word.replace(bare, same)
    if (index === 0 && opens) return capitalize(word)
    return titled && bare.length >= weighty ? capitalize(word) : word
  })
  const [first = '', ...rest] = cased
  const lowered = !opens && words[0]?.casing === 'lower' && casingOf(first.trim()) === 'title' ? uncapitalize(first) : first
  return [isCapitalized(replacement) ? first : lowered, ...rest].join('')
}
