import {readdirSync, type Stats, statSync} from 'node:fs'
import path from 'node:path'

/**
 * Whether something has to be made anew of what it is made of: a part is missing, or older than any file or folder that it
 * comes from. A folder changes when a file in it goes.
 * @param sources - Files and folders.
 * @param products - Files.
 */
export function isStale(sources: readonly string[], products: readonly string[]): boolean {
  const made = products.map((file) => statSync(file, {throwIfNoEntry: false})?.mtimeMs)
  if (made.some((time) => time === undefined)) return true
  const oldest = Math.min(...made.filter((time) => time !== undefined))
  return sources.some((source) => newest(source) > oldest)
}

function newest(place: string): number {
  const stats: Stats = statSync(place)
  if (!stats.isDirectory()) return stats.mtimeMs
  const within = readdirSync(place).map((name) => newest(path.join(place, name)))
  return Math.max(stats.mtimeMs, ...within)
}
