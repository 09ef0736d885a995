/** What stands around a line that may be a headline. */
export interface HeadlineContext {
  /** The next block’s text, `undefined` at the end of the file. */
  readonly next: string | undefined
  /** Whether the next block is a list or table. */
  readonly isNextStructure: boolean
  /** Whether the line opens the file: the headline of an article may be long. */
  readonly isFirst?: boolean
}

const longest = 150
const mostWords = 25
/** Words of one that is written like a sentence, and of such a one that opens the file. */
const sentenceWords = {later: 10, first: 18}

/** Words that title case leaves small. */
const small = new Set(
  'a an and as at but by de for from in into nor of off on onto or over per so than the to up upon versus via vs vs. with yet'.split(
    ' '
  )
)

const addresses =
  /\d.*\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|boulevard|blvd\.?|lane|drive|suite|square|floor|box)\b|\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?)\b|[\w.]@[\w.]|:\/\//i
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const date = new RegExp(
  `^(?:\\w+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${months})(?: \\d{1,2}(?:st|nd|rd|th)?)?,? ?(?:\\d{4})?$`,
  'i'
)
const byline = /^(?:By|BY) \p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|and|of|for))*$/u
const letter =
  /^(?:(?:dear|sincerely|respectfully|cheers|yours (?:truly|sincerely|faithfully)|(?:best|kind|warm) (?:regards|wishes)|regards)\b|(?:cc|to|re|from|date|subject|tel|phone|fax|e-?mail|photo|photograph|image|source|credit)s?(?: by\b| ?:))/i
const endsOpen = /[,;:…–—-]\s*$/
const endsSentence = /[.!]["'”’)\]]*\s*$/
const initials = /(?:\b\p{Lu}\.){2,}$/u

/**
 * Whether a line by itself is a headline: no sentence, not long, in title case or at least short, and standing before
 * what it could be the headline of. A signature, an address, a date, a salutation are none.
 */
export function isHeadline(line: string, {next, isNextStructure, isFirst = false}: HeadlineContext): boolean {
  const text = line.trim()
  if (next === undefined || text.length > longest || text.includes('\n') || text.includes('|')) return false
  if (endsOpen.test(text) || (endsSentence.test(text) && !initials.test(text))) return false
  if (addresses.test(text) || date.test(text) || letter.test(text)) return false
  if (/^(?:By|BY) /.test(text) && byline.test(text)) return false

  const words = text.split(/[\s/]+|—/).filter((word) => /[A-Za-z]/.test(word) || /\p{L}/u.test(word))
  if (words.length === 0 || words.length > mostWords) return false
  const following = next.trim()
  const stands = isNextStructure || following.length >= Math.max(60, text.length * 1.5)
  if (isTitleCase(words)) return stands || words.length >= 5
  if (!/^[^\p{L}]*\p{Lu}/u.test(text) || words.length > sentenceWords[isFirst ? 'first' : 'later'])
    return false
  return (
    (isNextStructure || following.length >= Math.max(60, text.length * 2)) && !/[.!?]["'”’)]* \S/.test(text)
  )
}

/** A word of nothing but ASCII letters: most are, and need no tables of Unicode. */
const plain = /^[A-Za-z]+$/

/** Whether most words that title case would capitalize are capitalized. */
function isTitleCase(words: readonly string[]): boolean {
  const bare = words.map((word) => (plain.test(word) ? word : withoutSigns(word)))
  const significant = bare.filter((word) => word !== '' && !small.has(word))
  const capitalized = significant.filter((word) => /^(?:\p{Lu}|\p{N})|^\p{Ll}{0,2}\p{Lu}/u.test(word))
  return significant.length >= 2 && capitalized.length >= Math.max(2, significant.length * 0.7)
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** A word without what is no letter or digit around it. */
function withoutSigns(word: string): string {
  const characters = [...word]
  const isLetter = (character: string): boolean => letterOrDigit.test(character)
  const first = characters.findIndex(isLetter)
  if (first < 0) return ''
  return characters.slice(first, characters.findLastIndex(isLetter) + 1).join('')
}
