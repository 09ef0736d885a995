import type {Command} from 'vscode-languageserver/node'
import type {WordList} from '../config/add-word.ts'
import {isRecord} from '../config/issues.ts'

/** Name of the command that adds a word to a configuration. */
const addWordName = 'stet.server.addWord'

/** Name of the command that shows the page of a rule. */
const explainName = 'stet.server.explain'

/** Names of the commands that the server runs; an editor may take them as commands of its own. */
export const commandNames = [addWordName, explainName]

/** What a command asks for. */
export type Order =
  | {readonly kind: 'add-word'; readonly uri: string; readonly list: WordList; readonly word: string}
  | {readonly kind: 'explain'; readonly rule: string}

/** Add a word to the configuration of a document. */
export const addWordCommand = (title: string, uri: string, list: WordList, word: string): Command => ({
  title,
  command: addWordName,
  arguments: [{uri, list, word}]
})

/** Show the page of a rule. */
export const explainCommand = (title: string, rule: string): Command => ({
  title,
  command: explainName,
  arguments: [{rule}]
})

/** Read a command as it comes back; `undefined` if it is none that we gave. */
export function readCommand(command: string, [given]: readonly unknown[] = []): Order | undefined {
  if (!isRecord(given)) return undefined
  const {uri, list, word, rule} = given
  if (command === explainName) return typeof rule === 'string' ? {kind: 'explain', rule} : undefined
  if (command !== addWordName || typeof uri !== 'string' || typeof word !== 'string') return undefined
  return list === 'words' || list === 'names' ? {kind: 'add-word', uri, list, word} : undefined
}
