import {pathToFileURL} from 'node:url'
import {rulePage} from '../node/rule-page.ts'
import type {Message} from '../rule/message.ts'

const known = new Map<string, string | undefined>()

/** Address of the page about a rule: the one that comes with this package, else the one that the finding names. */
export function addressOfRule({ruleId, url}: Pick<Message, 'ruleId' | 'url'>): string | undefined {
  if (!known.has(ruleId)) {
    const page = rulePage(ruleId)
    known.set(ruleId, page === undefined ? undefined : pathToFileURL(page).href)
  }
  return known.get(ruleId) ?? url ?? undefined
}
