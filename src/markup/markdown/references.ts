import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** What a character reference, `&amp;`, `&#38;` or `&#x26;`, stands for; itself if it is not known. */
export function decodeReference(reference: string): string {
  const name = reference.slice(1, -1)
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || reference
  const isHex = /^#x/i.test(name)
  return decodeNumber(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10))
}

/** Code points that CommonMark does not let through become U+FFFD. */
function decodeNumber(code: number): string {
  const isControl = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)
  const isSurrogate = code > 0xd7ff && code < 0xe000
  const isNonCharacter = (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe
  return isControl || isSurrogate || isNonCharacter || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}
