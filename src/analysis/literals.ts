import {personalTitles} from './abbreviations.ts'
import {sentenceStarters, sureStarters} from './sentence-starters.ts'

/** Endings of file names that a draft may mention. */
const extensions =
  'md|mdx|txt|html?|css|scss|less|jsx?|tsx?|mjs|cjs|json5?|jsonl|ya?ml|toml|xml|svg|png|jpe?g|gif|webp|pdf|docx?|xlsx?|pptx?|csv|tsv|py|rb|rs|go|java|kt|swift|c|h|cpp|hpp|cs|php|pl|sh|bash|zsh|ps1|psm1|psd1|bat|cmd|exe|dll|so|zip|gz|tar|tgz|lock|log|ini|conf|cfg|env|sql|db|rst|adoc|tex|ipynb|erb|vue|wasm|crate|gem|whl|jar|deb|rpm|dmg|iso|mp3|mp4|mov|wav|bin|dat|bak|tmp|key|pem|crt'

/** Top-level domains that are not also everyday words. */
const domains =
  'com|org|net|edu|gov|mil|int|io|dev|app|info|biz|co|uk|eu|de|fr|ch|nl|ca|au|nz|jp|cn|ru|ua|by|pl|br|ie|tv|ly|gl|ai|fm|xyz|online|site|blog|cloud|london|scot|wales'

const address = /^(?:[a-z][a-z+.-]*:\/\/\S+|www\.\S+|mailto:\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|data:\S+)$/iu
const handle = /^[@#][\p{L}\p{N}_/-][\p{L}\p{N}_./-]*$/u
const domain = new RegExp(`^(?:[\\p{L}\\p{N}-]+\\.)+(?:${domains})(?:[/:?#]\\S*)?$`, 'u')
const fileName = new RegExp(`^[\\p{L}\\p{N}_.\\-/\\\\*~$]*\\.(?:${extensions})$`, 'iu')
/** What is quick to find of these two, before their letters are looked at. */
const extension = new RegExp(`^(?:${extensions})$`, 'i')
const anyDomain = new RegExp(`\\.(?:${domains})(?![^/:?#])`)
const dotted = /^\.?\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+$/u
const path =
  /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\p{L}\p{N}._~*$-]|^[\p{L}\p{N}._-]+(?:[/\\][\p{L}\p{N}._-]+){2,}[/\\]?$/u
const codeCharacters = /[_\\=<>{}^|~`$]|::|->|=>|\(\)|\p{Ll}\d|[*+]{2}|&\w+;|%\w/u
const stops = /^(?:\p{L}\.)+\p{L}?(?:$|[^\p{L}\p{N}])|^(?:ph\.d|m\.sc|b\.sc|d\.phil|et\.al)\b/iu
/** `K.C` is no C source file. */
const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u
const version = /^v?\d+(?:\.\d+)+[\p{L}\p{N}.+-]*$/u
const currency = /^[$€£¥]\d/u

/** `obj.method`, `Node.js`, `.NET`, `System.String`, but not a sentence that lost its space (`security.A`, `France.The`, `Dr.Smith`). */
function isDottedName(chunk: string): boolean {
  if (/^\.\p{L}[\p{L}\p{N}_-]*$/u.test(chunk)) return !sentenceStarters.has(chunk.slice(1).toLowerCase())
  if (!dotted.test(chunk) || stops.test(chunk)) return false
  const parts = chunk.split('.')
  if (parts[0] === '') return true
  if (
    parts.length === 2 &&
    /^\p{Lu}.*\.\p{Lu}\p{Ll}+$/u.test(chunk) &&
    personalTitles.has((parts[0] ?? '').toLowerCase())
  )
    return false
  return parts.slice(1).every((part, index) => {
    const before = parts[index] ?? ''
    if (!/^\p{Lu}/u.test(part)) return !/^\p{Ll}{2,}$/u.test(before) || !sentenceStarters.has(part)
    if (index + 2 === parts.length && /^\p{Lu}\p{Ll}/u.test(part) && sureStarters.has(part.toLowerCase()))
      return false
    if (/\p{Ll}\p{Lu}/u.test(part) || /\p{Ll}\p{Lu}/u.test(before)) return true
    if (/\d/u.test(part + before)) return true
    return /^\p{Lu}/u.test(before) && !sentenceStarters.has(part.toLowerCase())
  })
}

/**
 * Whether a run of text without white space, stripped of the punctuation around it, is something that is read but
 * never checked: an address, a handle, a path, a file name, an identifier.
 */
export function isLiteral(chunk: string): boolean {
  if (hyphenated.test(chunk)) return false // Most of those that hold any mark at all; the patterns below are dear.
  if (currency.test(chunk)) return false
  const stopped = chunk.includes('.')
  if (stopped && initials.test(chunk)) return false
  if (address.test(chunk) || (/^[@#]/.test(chunk) && handle.test(chunk))) return true
  if (/[/\\]/.test(chunk) && path.test(chunk)) return true
  if (stopped && (namesFile(chunk) || namesDomain(chunk) || version.test(chunk))) return true
  if (codeCharacters.test(chunk)) return true
  return stopped && isDottedName(chunk)
}

const hyphenated = /^[A-Za-z]+(?:[-'’][A-Za-z]+)*$/

const namesFile = (chunk: string): boolean =>
  extension.test(chunk.slice(chunk.lastIndexOf('.') + 1)) && fileName.test(chunk)

const namesDomain = (chunk: string): boolean => anyDomain.test(chunk) && domain.test(chunk)

/** Marks of which a literal needs one, by their ASCII codes. */
const marks = Uint8Array.from({length: 128}, (_, code) =>
  '@#/\\_.=<>{}^|~`$+*&%:-'.includes(String.fromCharCode(code)) ? 1 : 0
)

/** Whether a stretch of text holds a character that a literal needs, so that `isLiteral` is worth asking. */
export function mayBeLiteral(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) if (marks[text.charCodeAt(offset)] === 1) return true
  return false
}
