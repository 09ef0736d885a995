import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {isPath} from '../config/layers.ts'
import type {PluginSetting} from '../config/types.ts'
import {LintError} from '../error.ts'
import type {LoadedPlugin} from '../pipeline/foreign.ts'

/**
 * Import the retext plugins of a configuration. Whoever calls this has made sure that they are allowed.
 * @throws {LintError} `plugin` if one is missing, fails to load or is no plugin.
 */
export async function loadPlugins(settings: readonly PluginSetting[]): Promise<readonly LoadedPlugin[]> {
  return Promise.all(settings.map(loadPlugin))
}

async function loadPlugin(setting: PluginSetting): Promise<LoadedPlugin> {
  const {specifier, from} = setting
  const file = resolvePlugin(specifier, from)
  if (file === undefined) {
    const expected = isPath(specifier) ? 'a file' : 'an installed package'
    throw new LintError(
      'plugin',
      `There is no plugin \`${specifier}\`, expected ${expected} as seen from \`${from}\``
    )
  }
  let loaded: {readonly default?: unknown}
  try {
    loaded = await import(pathToFileURL(file).href)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LintError('plugin', `Plugin \`${specifier}\` fails to load: ${reason}`, {cause})
  }
  if (typeof loaded.default !== 'function') {
    throw new LintError(
      'plugin',
      `Unexpected module \`${specifier}\`, expected a retext plugin as its default export`
    )
  }
  return {setting, attacher: loaded.default as LoadedPlugin['attacher']} // A function is all that unified asks for.
}

function resolvePlugin(specifier: string, from: string): string | undefined {
  if (isPath(specifier)) {
    const file = path.resolve(from, specifier)
    return existsSync(file) ? file : undefined
  }
  try {
    return createRequire(path.join(from, 'noop.js')).resolve(specifier)
  } catch {
    return findImport(specifier, from)
  }
}

/** Packages that only `import` may load are hidden from `require`; the entry is read from their manifest then. */
function findImport(specifier: string, from: string): string | undefined {
  const manifest = path.join(from, 'node_modules', specifier, 'package.json')
  if (existsSync(manifest)) {
    const {exports}: {exports?: unknown} = JSON.parse(readFileSync(manifest, 'utf8'))
    const entry = entryOf(exports)
    return entry === undefined ? undefined : path.join(path.dirname(manifest), entry)
  }
  const parent = path.dirname(from)
  return parent === from ? undefined : findImport(specifier, parent)
}

function entryOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (typeof exports !== 'object' || exports === null) return undefined
  const conditions: Readonly<Record<string, unknown>> = {...exports}
  return entryOf(conditions['.'] ?? conditions.node ?? conditions.import ?? conditions.default)
}
