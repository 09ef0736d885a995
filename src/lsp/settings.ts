import {isRecord} from '../config/issues.ts'

/** How queries to the author are shown. */
export type QueryLevel = 'information' | 'hint' | 'off'

/** What a user sets in the editor; everything else belongs into `.lintrc.json`, where all who work on a draft share it. */
export interface EditorSettings {
  readonly enable: boolean
  readonly queries: QueryLevel
  /** A configuration in place of the nearest `.lintrc.json`; relative to the folder that is open. */
  readonly config: string | undefined
}

/** Section of the editor’s settings that is ours. */
export const settingsSection = 'stet'

/** What holds where nothing is set. */
export const defaultSettings: EditorSettings = {enable: true, queries: 'information', config: undefined}

const levels: readonly unknown[] = ['information', 'hint', 'off'] satisfies readonly QueryLevel[]

/**
 * Read settings as an editor sends them: its section, or an object with that section in it.
 * @param complain - Told of each value that is none we know; the default holds then.
 */
export function readSettings(given: unknown, complain: (message: string) => void): EditorSettings {
  const outer = isRecord(given) ? given : {}
  const values = isRecord(outer[settingsSection]) ? outer[settingsSection] : outer
  return {
    enable:
      pick('enable', (value) => typeof value === 'boolean', '`true` or `false`') ?? defaultSettings.enable,
    queries:
      pick<QueryLevel>('queries', (value) => levels.includes(value), '`information`, `hint` or `off`') ??
      defaultSettings.queries,
    config: pick<string>('config', (value) => typeof value === 'string', 'a path') || undefined
  }

  function pick<Value>(key: string, fits: (value: unknown) => boolean, expected: string): Value | undefined {
    const value = values[key]
    if (value === undefined || value === null) return undefined
    if (fits(value)) return value as Value // `fits` has compared it.
    complain(`Unexpected ${JSON.stringify(value)} for \`${settingsSection}.${key}\`, expected ${expected}`)
    return undefined
  }
}
