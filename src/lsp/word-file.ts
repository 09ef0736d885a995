import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {addWord, type WordList} from '../config/add-word.ts'
import {configFileName} from '../config/resolve.ts'
import {LintError} from '../error.ts'
import {readSource} from '../node/read-source.ts'
import {reasonOf} from '../node/system-error.ts'
import {writeSource} from '../node/write-source.ts'
import type {Checked} from './checks.ts'
import {type Client, folderOf} from './client.ts'

/**
 * The configuration that the words of a draft belong to: the one that holds for it, else a new one at the top of the
 * folder that is open, or beside it.
 * @returns Absolute path, or `undefined` for a draft that was never saved where no folder is open.
 */
export function configFileFor({files, subject}: Checked, client: Client): string | undefined {
  const own = files.at(-1)
  if (own !== undefined) return own
  const folder = folderOf(subject.file, client)
  if (folder !== undefined) return path.join(folder, configFileName)
  return subject.saved ? path.join(path.dirname(subject.file), configFileName) : undefined
}

/**
 * Add a word to a configuration on the disk; without one, write it.
 * @throws {LintError} If it cannot be read, is not right, or cannot be written.
 */
export function writeWord(file: string, list: WordList, word: string): void {
  if (existsSync(file)) {
    const {text, bytes} = readSource(file, file)
    const changed = addWord(text, list, word, file)
    if (changed !== text) writeSource(file, file, changed, bytes)
    return
  }
  try {
    writeFileSync(file, addWord(undefined, list, word, file), {flag: 'wx'})
  } catch (cause) {
    throw new LintError('unwritable', `Cannot write it: ${reasonOf(cause)}`, {file, cause})
  }
}
