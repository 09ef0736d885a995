import type {Message} from '../rule/message.ts'

/** What a finding is known by from one version of a draft to the next: its text and the words beside it, but no place. */
export interface Fingerprint {
  /** Up to two words before it in its paragraph, in small letters. */
  readonly before: string
  /** The text, its white space made one space. */
  readonly text: string
  /** Up to two words after it. */
  readonly after: string
}

const wordCount = 2
/** How far to look for words: whoever writes longer ones must do with fewer. */
const reach = 240

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
/** Paragraphs end where a line is blank or has only the marks of a quotation. */
const paragraphBreak = /\r?\n[ \t>]*\r?\n/

/** Fingerprint of a finding on a draft. Putting lines in above or wrapping a paragraph anew does not change it. */
export function fingerprint(source: string, {place, actual}: Message): Fingerprint {
  const {start, end} = place
  const before = source.slice(Math.max(0, start.offset - reach), start.offset)
  const after = source.slice(end.offset, end.offset + reach)
  return {
    before: wordsOf(before.split(paragraphBreak).at(-1)).slice(-wordCount).join(' '),
    text: actual.replace(/\r?\n[ \t>]*|\s+/g, ' '),
    after: wordsOf(after.split(paragraphBreak)[0]).slice(0, wordCount).join(' ')
  }
}

const wordsOf = (text = ''): readonly string[] => text.toLowerCase().match(word) ?? []

/** A fingerprint as it is written down: `words before ⟦text⟧ words after`. */
export const formatFingerprint = ({before, text, after}: Fingerprint): string =>
  `${before} ⟦${text}⟧ ${after}`.trim()

/** Read what `formatFingerprint` writes; `undefined` for anything else. */
export function parseFingerprint(written: string): Fingerprint | undefined {
  const start = written.indexOf('⟦')
  const end = written.lastIndexOf('⟧')
  if (start === -1 || end < start) return undefined
  return {
    before: written.slice(0, start).trim(),
    text: written.slice(start + 1, end),
    after: written.slice(end + 1).trim()
  }
}
