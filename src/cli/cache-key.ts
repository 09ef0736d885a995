import {createHash} from 'node:crypto'
import path from 'node:path'
import type {ResolvedConfig} from '../config/types.ts'
import {readProgram} from '../node/program.ts'
import type {LinterHost} from '../pipeline/lint.ts'

/** Tells of a text under which the same text is checked alike: a digest of all that its messages depend on. */
export type CacheKey = (file: string, text: string) => string

/** How comments in a draft count. */
export type CommentOptions = Pick<LinterHost, 'inlineConfig' | 'reportUnusedDirectives'>

/**
 * Make keys for the texts of one configuration.
 * @param program - What is the same for all configurations, from `programKey`.
 */
export function createCacheKey(program: string, config: ResolvedConfig, comments: CommentOptions): CacheKey {
  const settings = `${program}\n${JSON.stringify(comments)}\n${JSON.stringify(config, withMaps)}\n`
  // Format follows from a name's ending.
  return (file, text) => digest(settings, path.extname(file).toLowerCase(), '\n', text)
}

/** Digest of this program: of its code and data, for a version number tells nothing of a checkout. */
export const programKey = (): string => digest(...readProgram())

/** A short digest. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url')
}

/** JSON has no maps and sets; left alone, all would look the same. */
const withMaps = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value
