/** Give a suggestion the letter case of the word it replaces: capitals throughout, a capital first, or its own. */
export function followCase(suggestion: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase())
    return suggestion.toUpperCase()
  const first = word.slice(0, 1)
  return first === first.toLowerCase()
    ? suggestion
    : suggestion.slice(0, 1).toUpperCase() + suggestion.slice(1)
}
