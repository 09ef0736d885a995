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

/** Number of the only tag of a punctuation mark, symbol or figure; `undefined` for what has letters. */
export function symbolTag(word: string): number | undefined {
  if (/^\.{2,}$/.test(word)) return numberOf(':')
  return rows.find(([pattern]) => pattern.test(word))?.[1]
}
