import type {ResolvedConfig} from '../config/types.ts'
import {LintError} from '../error.ts'
import {readData} from '../node/data.ts'
import type {Linter} from '../pipeline/lint.ts'
import type {Engine} from './engine.ts'
import type {Io} from './io.ts'
import type {RunOptions} from './options.ts'

/** Gives the linter of a configuration, the same for the same one. */
export type Linters = (config: ResolvedConfig) => Promise<Linter>

/** What linters depend on of the arguments. */
export type LinterOptions = Pick<RunOptions, 'inlineConfig' | 'allowPlugins'> &
  Partial<Pick<RunOptions, 'reportUnusedDirectives'>>

/**
 * Make linters as files need them.
 * @param wrap - Puts something before each.
 * @returns A function that throws a `LintError` where a configuration names plugins and nobody has allowed them.
 */
export function createLinters(
  engine: Engine,
  {inlineConfig, reportUnusedDirectives, allowPlugins}: LinterOptions,
  io: Pick<Io, 'env'>,
  wrap: (linter: Linter, config: ResolvedConfig) => Linter = (linter) => linter
): Linters {
  const linterByConfig = new Map<ResolvedConfig, Promise<Linter>>()
  return (config) => {
    const known = linterByConfig.get(config)
    if (known) return known
    const made = make(config).then((linter) => wrap(linter, config))
    linterByConfig.set(config, made)
    return made
  }

  async function make(config: ResolvedConfig): Promise<Linter> {
    const host = {data: readData, inlineConfig, reportUnusedDirectives: reportUnusedDirectives === true}
    if (config.plugins.length === 0) return engine.createLinter(config, host)
    if (!allowPlugins) await requirePermission(config, io)
    const {loadPlugins} = await import('../node/plugins.ts')
    return engine.createLinter(config, {...host, plugins: await loadPlugins(config.plugins)})
  }
}

/** A repository cannot allow its own plugins: only its user can. */
async function requirePermission({plugins}: ResolvedConfig, {env}: Pick<Io, 'env'>): Promise<void> {
  const {readUserSettings, userSettingsFile} = await import('../node/user-settings.ts')
  if (readUserSettings(env).allowPlugins) return
  const names = plugins.map(({specifier}) => `\`${specifier}\``).join(', ')
  const how = `allow them with \`--allow-plugins\`, or for good with \`{"allowPlugins": true}\` in \`${userSettingsFile(env)}\``
  throw new LintError('plugin', `The configuration loads plugins, which are code (${names}): ${how}`)
}
