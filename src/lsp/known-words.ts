import type {WordList} from '../config/add-word.ts'
import type {Message} from '../rule/message.ts'

/** Rules whose findings a word in a list silences, with the lists that do. */
const lists: Readonly<Record<string, readonly WordList[]>> = {
  'spelling/misspelled-word': ['words', 'names'],
  'spelling/variant': ['words'],
  'spacing/joined-words': ['words', 'names'],
  'capitalization/sentence-start': ['names'],
  'capitalization/shift-slip': ['words', 'names'],
  'apostrophe/lost-possessive': ['names']
}

/** What a finding would add to a list: without the ending of a possessive. */
export const wordOf = ({actual}: Pick<Message, 'actual'>): string =>
  actual.replace(/(?:[’']s|(?<=s)[’'])$/, '')

/** The lists that the text of a finding may be added to, the likeliest first. A name has a capital somewhere. */
export function listsFor({ruleId, actual}: Pick<Message, 'ruleId' | 'actual'>): readonly WordList[] {
  if (!/^\p{L}[\p{L}\p{M}\p{N}’'. -]*$/u.test(actual)) return []
  const fitting = (Object.hasOwn(lists, ruleId) ? lists[ruleId] : undefined) ?? []
  return /\p{Lu}/u.test(actual) ? [...fitting].sort() : fitting.filter((list) => list === 'words')
}
