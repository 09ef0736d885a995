import {statSync} from 'node:fs'

/** Bytes of text from which on optimized code earns back what it costs: with twice as many, a run is as fast either way. */
const shortest = 50_000
const fewest = 20

/** Whether a text is so short that most of a run over it goes into starting. */
export const isShortText = ({length}: string): boolean => length < shortest

/** Whether files are so few and small that most of a run goes into starting. */
export function isShortRun(paths: readonly string[]): boolean {
  if (paths.length > fewest) return false
  let size = 0
  for (const path of paths) size += statSync(path, {throwIfNoEntry: false})?.size ?? 0
  return size < shortest
}
