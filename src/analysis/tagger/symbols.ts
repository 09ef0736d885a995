import type {PennTag} from '../tagger-types.ts'
import {numberOf} from './tags.ts'

const tables: readonly (readonly [RegExp, PennTag])[] = [
  [/^[.!?\u203d]+$/u, '.'],
  [/^,$/u, ','],
  [/^(?:[-\u2010-\u2015;:/]|--+|\.{2,}|…)+$/u, ':'],
  [/^[([{<]$/u, '('],
  [/^[)\]}>]$/u, ')'],
  [/^(?:``?|[“‘«„])$/u, '``'],
  [/^(?:''?|["”’»])$/u, "''"],
  [/^[$£€¥]$/u, '$'],
  [/^#$/u, '#'],
  [/^&$/u, 'CC'],
  [/^%$/u, 'NN'],
  [/^[^\p{L}\p{N}]+$/u, 'SYM'],
  [/^[-+±$£€¥#]*(?:\d+|\d*[.]\d+|\d[\d.,:/\u2013-]*\d)%?$/u, 'CD']
]
const rows = tables.map(([pattern, tag]) => [pattern, numberOf(tag)] as const)

function hasAsciiLetter(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const letter = word.charCodeAt(index) | 32
    if (letter >= 97 && letter <= 122) return true
  }
  return false
}

/** Number of the only tag of a punctuation mark, symbol or figure; `undefined` for what has letters. */
export function symbolTag(word: string): number | undefined {
  if (hasAsciiLetter(word)) return undefined // So have most words, and every pattern below looks at all of a word.
  if (/^\.{2,}$/.test(word)) return numberOf(':')
  return rows.find(([pattern]) => pattern.test(word))?.[1]
}
