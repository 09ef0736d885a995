import path from 'node:path'
import type {ConfigHost} from './host.ts'
import type {ValuePath} from './issues.ts'
import {isPath, type Layer, placedError} from './layers.ts'
import type {RawSettings} from './raw.ts'

/**
 * The words of a `words` or `names` list, files among them read.
 * @param key - Which list.
 * @param settings - Settings that hold it: a layer's own or one of its overrides.
 * @param within - Keys and indices that lead from the layer to the settings.
 * @throws {LintError} If a file is missing.
 */
export async function expandWords(
  key: 'words' | 'names',
  settings: RawSettings,
  within: ValuePath,
  layer: Layer,
  host: ConfigHost
): Promise<readonly string[]> {
  const words: string[] = []
  for (const [index, entry] of (settings[key] ?? []).entries()) {
    if (!isPath(entry)) {
      words.push(entry.trim())
      continue
    }
    const text = host.read(path.resolve(layer.folder, entry))
    if (text === undefined) {
      const file = layer.file ?? entry
      const message = `There is no file \`${entry}\`, expected a list of ${key}, one a line`
      throw await placedError(message, host.read(file) ?? '', file, [...within, key, index])
    }
    words.push(...parseWordList(text))
  }
  return words
}

/**
 * Read a list of words.
 * @param text - One entry a line; what follows a `#` at the start of a line or after a space is a comment.
 */
export function parseWordList(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/(^|\s)#.*$/u, '').trim())
    .filter((line) => line !== '')
}
