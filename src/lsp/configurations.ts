import {existsSync} from 'node:fs'
import path from 'node:path'
import type {Engine} from '../cli/engine.ts'
import {createLinters, type Linters} from '../cli/linters.ts'
import type {RunOptions} from '../cli/options.ts'
import {createConfigFinder, type FileConfig, requireConfig} from '../config/resolve.ts'
import type {ResolvedConfig} from '../config/types.ts'
import {LintError} from '../error.ts'
import {configHost} from '../node/config-host.ts'
import {findIgnored} from '../node/ignored.ts'
import type {Linter} from '../pipeline/lint.ts'
import {type DraftRecord, type DraftSuppressions, draftSuppressions, noRecord} from './draft-suppressions.ts'
import type {Subject} from './subject.ts'
import {type WatchedHost, watchHost} from './watched-host.ts'

/** Arguments of the command line that a server heeds. */
export type ServerOptions = Pick<RunOptions, 'config' | 'inlineConfig' | 'allowPlugins'>

/** What is to be done with a draft. */
export interface DraftConfig {
  readonly linter: Linter
  /** Configurations that were read for it, the nearest last. */
  readonly files: readonly string[]
  /** What is put up with in it. */
  readonly suppressions: DraftRecord
}

/** A configuration in place of the nearest one; `false` for none. */
type ConfigFile = string | false | undefined

/** Everything that was read since the last reload: files are looked at once. */
interface Generation {
  readonly host: WatchedHost
  readonly find: (file: string, configFile: ConfigFile) => Promise<FileConfig>
  readonly linters: Linters
  readonly linterByConfig: Map<ResolvedConfig, Promise<Linter>>
  readonly ignoredByGit: Map<string, boolean>
  readonly suppressions: DraftSuppressions
}

/** Gives drafts the configuration that the command line would, and goes on with the last good one while it is broken. */
export class Configurations {
  readonly #make: () => Generation
  readonly #options: ServerOptions
  readonly #onProblem: (error: LintError) => void
  readonly #onReload: () => void
  #generation: Generation
  #revision = 0
  /** What held when a configuration was last right, by draft and configuration. */
  readonly #good = new Map<string, FileConfig>()

  /**
   * @param onProblem - Told of what is wrong with a configuration, once for each reload and draft.
   * @param onReload - Told after everything that was read is forgotten.
   */
  constructor(
    engine: Engine,
    options: ServerOptions,
    env: NodeJS.ProcessEnv,
    {onProblem, onReload}: {onProblem: (error: LintError) => void; onReload: () => void}
  ) {
    this.#make = () => makeGeneration(engine, options, env)
    this.#options = options
    this.#onProblem = onProblem
    this.#onReload = onReload
    this.#generation = this.#make()
  }

  /** Counts reloads; reloads first if a file that was read has changed. What was found under another number is out of date. */
  get revision(): number {
    if (this.#generation.host.isStale()) this.reload()
    return this.#revision
  }

  /** Forget what was read. */
  reload(): void {
    this.#generation = this.#make()
    this.#revision++
    this.#onReload()
  }

  /**
   * Look up what is to be done with a draft.
   * @param configFile - A configuration that the user sets for it in the editor.
   * @returns `undefined` for one that is ignored, and for one whose configuration was never right.
   */
  async of({file, saved}: Subject, configFile: string | undefined): Promise<DraftConfig | undefined> {
    const generation = this.#generation
    const found = await this.#find(generation, file, configFile ?? this.#options.config)
    if (!found || found.ignored || (saved && (await isIgnoredByGit(generation, file)))) return undefined
    const suppressions = saved ? this.#suppressionsOf(generation, file) : noRecord
    return {linter: await this.#linterOf(generation, found), files: found.files, suppressions}
  }

  /** Where the record is broken, nothing is put up with. */
  #suppressionsOf({suppressions}: Generation, file: string): DraftRecord {
    try {
      return suppressions.of(file)
    } catch (error) {
      this.#tell(error)
      return noRecord
    }
  }

  async #find(generation: Generation, file: string, configFile: ConfigFile): Promise<FileConfig | undefined> {
    const key = JSON.stringify([file, configFile])
    try {
      const found = await generation.find(file, configFile)
      this.#good.set(key, found)
      return found
    } catch (error) {
      this.#tell(error)
      return this.#good.get(key)
    }
  }

  /** Without the plugins where they are not allowed or fail: the rules are still worth having. */
  #linterOf({linters, linterByConfig}: Generation, {config}: FileConfig): Promise<Linter> {
    const known = linterByConfig.get(config)
    if (known) return known
    const made = linters(config).catch((error) => {
      this.#tell(error)
      return linters({...config, plugins: []})
    })
    linterByConfig.set(config, made)
    return made
  }

  #tell(error: unknown): void {
    if (!(error instanceof LintError)) throw error
    this.#onProblem(error)
  }
}

function makeGeneration(engine: Engine, options: ServerOptions, env: NodeJS.ProcessEnv): Generation {
  const host = watchHost(configHost)
  const finders = new Map<ConfigFile, (file: string) => Promise<FileConfig>>()
  return {
    host,
    async find(file, configFile) {
      const known = finders.get(configFile)
      if (known) return known(file)
      const only = typeof configFile === 'string' ? requireConfig(path.resolve(configFile), host) : configFile
      const finder = createConfigFinder({host, rules: engine.rules, file: only})
      finders.set(configFile, finder)
      return finder(file)
    },
    linters: createLinters(engine, options, {env}),
    linterByConfig: new Map(),
    ignoredByGit: new Map(),
    suppressions: draftSuppressions(host)
  }
}

async function isIgnoredByGit({ignoredByGit}: Generation, file: string): Promise<boolean> {
  const known = ignoredByGit.get(file)
  if (known !== undefined) return known
  const ignored = isInRepository(file) && (await findIgnored([file], path.dirname(file))).has(file)
  ignoredByGit.set(file, ignored)
  return ignored
}

/** Whether git could have a say: asking it takes as long as checking a page. */
function isInRepository(file: string): boolean {
  const folder = path.dirname(file)
  return existsSync(path.join(folder, '.git')) || (folder !== file && isInRepository(folder))
}
