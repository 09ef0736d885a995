import {isHeldBack} from '../corpus.ts'

/** What a paragraph of the corpus is for: one in ten only sets thresholds; another is kept back for measuring and not read. */
export type Part = 'train' | 'tune' | 'kept back'

/** The part of a paragraph, counted from 0 in its file. */
export const partOf = (line: number): Part =>
  isHeldBack(line) ? 'kept back' : line % 10 === 8 ? 'tune' : 'train'
