const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Letters beside a letter on the keyboard. */
function beside(letter: string): readonly string[] {
  const row = rows.findIndex((letters) => letters.includes(letter))
  const at = rows[row]?.indexOf(letter) ?? -1
  return [rows[row]?.[at - 1], rows[row]?.[at + 1], rows[row - 1]?.[at], rows[row + 1]?.[at]].filter(
    (found) => found !== undefined
  )
}

/** What a word becomes if one letter of it is lost, doubled, hit beside or exchanged with the next. */
export function neighbours(word: string): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at)
    const letter = word[at] ?? ''
    const after = word.slice(at + 1)
    found.add(before + after)
    found.add(before + letter + letter + after)
    for (const other of beside(letter)) found.add(before + other + after)
    if (after) found.add(before + after[0] + letter + after.slice(1))
  }
  found.delete(word)
  return [...found]
}
