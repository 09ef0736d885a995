import {personalTitles} from './abbreviations.ts'
import {sentenceStarters, sureStarters} from './sentence-starters.ts'

/** Endings of file names that a draft may mention. */
const extensions =
  'md|mdx|txt|html?|css|scss|less|jsx?|tsx?|mjs|cjs|json5?|jsonl|ya?ml|toml|xml|svg|png|jpe?g|gif|webp|pdf|docx?|xlsx?|pptx?|csv|tsv|py|rb|rs|go|java|kt|swift|c|h|cpp|hpp|cs|php|pl|sh|bash|zsh|ps1|psm1|psd1|bat|cmd|exe|dll|so|zip|gz|tar|tgz|lock|log|ini|conf|cfg|env|sql|db|rst|adoc|tex|ipynb|erb|vue|wasm|crate|gem|whl|jar|deb|rpm|dmg|iso|mp3|mp4|mov|wav|bin|dat|bak|tmp|key|pem|crt'

/** Top-level domains that are not also everyday words. */
const domains =
  'com|org|net|edu|gov|mil|int|io|dev|app|info|biz|co|uk|eu|de|fr|ch|nl|ca|au|nz|jp|cn|ru|ua|by|pl|br|ie|tv|ly|gl|ai|fm|xyz|online|site|blog|cloud|london|scot|wales'

const address = /^(?:[a-z][a-z+.-]*:\/\/\S+|www\.\S+|mailto:\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|data:\S+)$/iu
const currency = /^[$€£¥]\d/u
/** What is quick to find of a file name and a domain, before their letters are looked at. */
const extension = new RegExp(`^(?:${extensions})$`, 'i')
const anyDomain = new RegExp(`\\.(?:${domains})(?![^/:?#])`)

/** Patterns that depend on what is a letter and a digit, written as what stands between brackets. */
function patternsOf(letter: string, upper: string, lower: string, digit: string, unicode: string) {
  const word = letter + digit
  return {
    handle: new RegExp(`^[@#][${word}_/-][${word}_./-]*$`, unicode),
    domain: new RegExp(`^(?:[${word}-]+\\.)+(?:${domains})(?:[/:?#]\\S*)?$`, unicode),
    fileName: new RegExp(`^[${word}_.\\-/\\\\*~$]*\\.(?:${extensions})$`, `i${unicode}`),
    dotted: new RegExp(`^\\.?[${letter}][${word}-]*(?:\\.[${word}-]+)+$`, unicode),
    path: new RegExp(
      `^(?:~|\\.{1,2}|[A-Za-z]:)?[/\\\\][${word}._~*$-]|^[${word}._-]+(?:[/\\\\][${word}._-]+){2,}[/\\\\]?$`,
      unicode
    ),
    codeCharacters: new RegExp(
      `[_\\\\=<>{}^|~\`$]|::|->|=>|\\(\\)|[${lower}]\\d|[*+]{2}|&\\w+;|%\\w`,
      unicode
    ),
    stops: new RegExp(
      `^(?:[${letter}]\\.)+[${letter}]?(?:$|[^${word}])|^(?:ph\\.d|m\\.sc|b\\.sc|d\\.phil|et\\.al)\\b`,
      `i${unicode}`
    ),
    /** `K.C` is no C source file. */
    initials: new RegExp(`^(?:[${upper}]\\.)+[${upper}]$`, unicode),
    version: new RegExp(`^v?\\d+(?:\\.\\d+)+[${word}.+-]*$`, unicode),
    member: new RegExp(`^\\.[${letter}][${word}_-]*$`, unicode),
    titled: new RegExp(`^[${upper}].*\\.[${upper}][${lower}]+$`, unicode),
    capital: new RegExp(`^[${upper}]`, unicode),
    capitalized: new RegExp(`^[${upper}][${lower}]`, unicode),
    small: new RegExp(`^[${lower}]{2,}$`, unicode),
    camel: new RegExp(`[${lower}][${upper}]`, unicode)
  }
}

type Patterns = ReturnType<typeof patternsOf>

const asciiPatterns = patternsOf('A-Za-z', 'A-Z', 'a-z', '0-9', '')
let unicodePatterns: Patterns | undefined

/** The patterns for a chunk: those with the tables of Unicode take ten times as long to compile, and few chunks need them. */
function patternsFor(chunk: string): Patterns {
  if (/^[\0-\x7f]*$/.test(chunk)) return asciiPatterns
  unicodePatterns ??= patternsOf('\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{N}', 'u')
  return unicodePatterns
}

/** `obj.method`, `Node.js`, `.NET`, `System.String`, but not a sentence that lost its space (`security.A`, `France.The`, `Dr.Smith`). */
function isDottedName(chunk: string, patterns: Patterns): boolean {
  if (patterns.member.test(chunk)) return !sentenceStarters.has(chunk.slice(1).toLowerCase())
  if (!patterns.dotted.test(chunk) || patterns.stops.test(chunk)) return false
  const parts = chunk.split('.')
  if (parts[0] === '') return true
  if (parts.length === 2 && patterns.titled.test(chunk) && personalTitles.has((parts[0] ?? '').toLowerCase()))
    return false
  return parts.slice(1).every((part, index) => {
    const before = parts[index] ?? ''
    if (!patterns.capital.test(part)) return !patterns.small.test(before) || !sentenceStarters.has(part)
    if (index + 2 === parts.length && patterns.capitalized.test(part) && sureStarters.has(part.toLowerCase()))
      return false
    if (patterns.camel.test(part) || patterns.camel.test(before)) return true
    if (/\d/u.test(part + before)) return true
    return patterns.capital.test(before) && !sentenceStarters.has(part.toLowerCase())
  })
}

/**
 * Whether a run of text without white space, stripped of the punctuation around it, is something that is read but
 * never checked: an address, a handle, a path, a file name, an identifier.
 */
export function isLiteral(chunk: string): boolean {
  if (hyphenated.test(chunk)) return false // Most of those that hold any mark at all.
  if (currency.test(chunk)) return false
  const patterns = patternsFor(chunk)
  const stopped = chunk.includes('.')
  if (stopped && patterns.initials.test(chunk)) return false
  if (address.test(chunk) || (/^[@#]/.test(chunk) && patterns.handle.test(chunk))) return true
  if (/[/\\]/.test(chunk) && patterns.path.test(chunk)) return true
  if (stopped && (namesFile(chunk, patterns) || namesDomain(chunk, patterns) || patterns.version.test(chunk)))
    return true
  if (patterns.codeCharacters.test(chunk)) return true
  return stopped && isDottedName(chunk, patterns)
}

const hyphenated = /^[A-Za-z]+(?:[-'’][A-Za-z]+)*$/

const namesFile = (chunk: string, {fileName}: Patterns): boolean =>
  extension.test(chunk.slice(chunk.lastIndexOf('.') + 1)) && fileName.test(chunk)

const namesDomain = (chunk: string, {domain}: Patterns): boolean =>
  anyDomain.test(chunk) && domain.test(chunk)

/** Marks of which a literal needs one, by their ASCII codes. */
const marks = Uint8Array.from({length: 128}, (_, code) =>
  '@#/\\_.=<>{}^|~`$+*&%:-'.includes(String.fromCharCode(code)) ? 1 : 0
)

/** Whether a stretch of text holds a character that a literal needs, so that `isLiteral` is worth asking. */
export function mayBeLiteral(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) if (marks[text.charCodeAt(offset)] === 1) return true
  return false
}
