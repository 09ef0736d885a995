import {existsSync} from 'node:fs'
import path from 'node:path'
import {packageFolder} from './version.ts'

/**
 * Page of a rule, as it comes with this package.
 * @returns Absolute path, or `undefined` if there is none: the rule is of a plugin.
 */
export function rulePage(id: string): string | undefined {
  if (!/^[a-z-]+\/[a-z-]+$/.test(id)) return undefined
  const file = path.join(packageFolder(), 'rules', `${id}.md`)
  return existsSync(file) ? file : undefined
}
