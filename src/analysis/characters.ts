const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const letterCharacter = /[\p{L}\p{M}]/u

/** Whether the character at an offset is a letter or a combining mark. */
export function isLetterAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return letterCharacter.test(String.fromCodePoint(text.codePointAt(offset) ?? 0))
}

/** Whether the character at an offset is an ASCII digit. */
export function isDigitAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code >= 48 && code <= 57
}

/** Whether the character at an offset is a fraction: `½`, `⅔`. */
export function isFractionAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)
}

/** Whether the character at an offset is a letter, a combining mark or a digit of any script. */
export function isWordAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (code < 128) return isLetterAt(text, offset) || isDigitAt(text, offset)
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(offset) ?? 0))
}

/** Whether the character at an offset is white space: a space of any width, a tab or a line end. */
export function isSpaceAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Whether the character at an offset is an apostrophe: straight, typographic or modifier letter. */
export function isApostropheAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code === 0x27 || code === 0x2019 || code === 0x02bc
}

/** The word with its apostrophes made straight. */
export const straighten = (word: string): string =>
  word.includes('’') || word.includes('ʼ') ? word.replace(/[’ʼ]/g, "'") : word
