import {statSync} from 'node:fs'
import type {ConfigHost} from '../config/host.ts'

/** A host that remembers what it was asked for. */
export interface WatchedHost extends ConfigHost {
  /** Whether any of it has come, gone or changed since. */
  isStale(): boolean
}

/**
 * Remember the state of every file that a configuration is read from, and of those that were looked for in vain. Not
 * every editor tells of changed files, and asking the disk for some ten of them is cheap beside a check.
 */
export function watchHost(host: ConfigHost): WatchedHost {
  const stamps = new Map<string, string>()
  return {
    read(file) {
      if (!stamps.has(file)) stamps.set(file, stampOf(file))
      return host.read(file)
    },
    resolvePackage: (specifier, folder) => host.resolvePackage(specifier, folder),
    isStale() {
      for (const [file, stamp] of stamps) if (stampOf(file) !== stamp) return true
      return false
    }
  }
}

function stampOf(file: string): string {
  try {
    const stats = statSync(file, {throwIfNoEntry: false})
    return stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : ''
  } catch {
    return ''
  }
}
