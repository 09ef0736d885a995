import {readFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {LintError} from '../error.ts'
import {hasCode, reasonOf} from './system-error.ts'

/** What a user allows on this machine, whatever a repository says. */
export interface UserSettings {
  readonly allowPlugins: boolean
}

/** Where the user's own settings lie. */
export function userSettingsFile(env: NodeJS.ProcessEnv): string {
  return path.join(
    env.XDG_CONFIG_HOME || path.join(env.HOME || os.homedir(), '.config'),
    'stet',
    'config.json'
  )
}

/**
 * Read the user's own settings.
 * @throws {LintError} If the file is there and is not what it should be.
 */
export function readUserSettings(env: NodeJS.ProcessEnv): UserSettings {
  const file = userSettingsFile(env)
  let settings: unknown
  try {
    settings = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    if (hasCode(cause, 'ENOENT', 'ENOTDIR')) return {allowPlugins: false}
    throw new LintError('bad-config', `Cannot read it: ${reasonOf(cause)}`, {file, cause})
  }
  const keys = typeof settings === 'object' && settings !== null ? Object.entries(settings) : [['', settings]]
  for (const [key, value] of keys) {
    if (key === 'allowPlugins' && typeof value === 'boolean') continue
    const message = `Unexpected ${key ? `\`${key}\`` : 'value'}, expected \`{"allowPlugins": true}\` or \`false\``
    throw new LintError('bad-config', message, {file})
  }
  return {allowPlugins: keys.some(([, value]) => value === true)}
}
