import type {Token} from './token.ts'

/** A name of several words and the tokens that write it, in whatever letter case. */
export interface NamePhrase {
  readonly words: readonly string[]
  readonly tokens: readonly Token[]
}

/** What must stand before a name for common words to be meant as it. */
type Condition = 'any' | 'the' | 'preposition'

const listed: Readonly<Record<Condition, string>> = {
  any:
    'United States,United Nations,United Kingdom,Great Britain,Wall Street,World War I,World War II,' +
    'World War One,World War Two,First World War,Second World War,North America,South America,' +
    'Latin America,New York,New Zealand,New Delhi,New Orleans,North Korea,South Korea,North Carolina,' +
    'South Carolina,North Dakota,South Dakota,West Virginia,South Africa,South Sudan,Sri Lanka,' +
    'Hong Kong,Saudi Arabia,Sierra Leone,Burkina Faso,El Salvador,Northern Ireland,Nova Scotia,' +
    'British Columbia,Tel Aviv,Buenos Aires,Kuala Lumpur,Abu Dhabi,Rio de Janeiro,Downing Street,' +
    'Buckingham Palace,San Francisco,Los Angeles,Las Vegas,San Diego,Puerto Rico,Costa Rica',
  the:
    'Czech Republic,Dominican Republic,European Union,Soviet Union,Middle East,' +
    'African Union,Roman Empire,British Empire,Ottoman Empire',
  preposition: 'New Jersey,New Mexico,New England,New Hampshire,Papua New Guinea,Long Island'
}

const phrases = new Map<string, {readonly words: readonly string[]; readonly condition: Condition}[]>()
for (const [condition, names] of Object.entries(listed) as [Condition, string][]) {
  // The keys are those of the record.
  for (const name of names.split(',')) {
    const words = name.split(' ')
    const first = words[0]?.toLowerCase() ?? ''
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), {words, condition}].sort((a, b) => b.words.length - a.words.length)
    )
  }
}

const prepositions = new Set('in from of to near across throughout into outside around at and'.split(' '))

/** Whether a name of several words begins with a word in lower case. */
export const opensNamePhrase = (normal: string): boolean => phrases.has(normal)

/** The name of several words that begins at a token, if one does. */
export function namePhraseAt(token: Token): NamePhrase | undefined {
  const candidates = phrases.get(token.normal)
  if (!candidates) return undefined
  for (const {words, condition} of candidates) {
    const tokens = match(token, words)
    if (!tokens) continue
    const before = token.previous?.normal ?? ''
    if (condition === 'the' && before !== 'the') continue
    if (condition === 'preposition' && !prepositions.has(before)) continue
    return {words, tokens}
  }
  return undefined
}

function match(first: Token, words: readonly string[]): readonly Token[] | undefined {
  const tokens = [first]
  let last = first
  for (const word of words.slice(1)) {
    const next = last.next
    if (!next || next.spaceBefore === '' || next.normal.replace(/'s$/, '') !== word.toLowerCase())
      return undefined
    tokens.push(next)
    last = next
  }
  return tokens
}
