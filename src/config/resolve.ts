import path from 'node:path'
import {LintError} from '../error.ts'
import {compileGlobs, type GlobMatcher} from './globs.ts'
import type {ConfigHost} from './host.ts'
import {type Layer, readLayers, recommendedLayer} from './layers.ts'
import {mergeLayers} from './merge.ts'
import {type ConfigurableRule, listOf} from './raw.ts'
import type {ResolvedConfig} from './types.ts'

/** Name of the configuration file. */
export const configFileName = '.lintrc.json'

/** Where configuration comes from. */
export interface ConfigSources {
  readonly host: ConfigHost
  readonly rules: readonly ConfigurableRule[]
  /** The one configuration for every file; unset, the nearest `.lintrc.json` of each; `false`, none. */
  readonly file?: string | false | undefined
}

/** What a configuration says of one file. */
export interface FileConfig {
  /** The same object for all files with the same settings. */
  readonly config: ResolvedConfig
  /** Whether an `ignore` names the file. */
  readonly ignored: boolean
  /** Configurations that were read for it, the nearest last. */
  readonly files: readonly string[]
}

interface Source {
  readonly layers: readonly Layer[]
  readonly ignores: readonly GlobMatcher[]
  /** By layer and override. */
  readonly overrides: readonly (readonly GlobMatcher[])[]
  readonly configs: Map<string, Promise<ResolvedConfig>>
}

/**
 * Look up configuration for files, reading each `.lintrc.json` once.
 * @returns A function that takes the absolute path of a file, which need not exist.
 * @throws {LintError} `bad-config`, from the returned function.
 */
export function createConfigFinder({
  host,
  rules,
  file
}: ConfigSources): (path: string) => Promise<FileConfig> {
  const rulesById = new Map(rules.map((rule) => [rule.id, rule]))
  const nearestByFolder = new Map<string, string | undefined>()
  const sourceByFile = new Map<string, Promise<Source>>()

  return async (target) => {
    const folder = path.dirname(target)
    const nearest = file === undefined ? findNearest(folder) : file || undefined
    const key = nearest ?? ''
    const source = await remember(sourceByFile, key, async () =>
      compile(nearest === undefined ? [recommendedLayer(folder)] : await readLayers(nearest, host, rulesById))
    )
    const applying = source.overrides.map((matchers) => matchers.map((matches) => matches(target) === true))
    const config = await remember(source.configs, JSON.stringify(applying), () =>
      mergeLayers(source.layers, (layer, override) => applying[layer]?.[override] === true, rulesById, host)
    )
    return {
      config,
      ignored:
        source.ignores.map((matches) => matches(target)).findLast((verdict) => verdict !== undefined) ===
        true,
      files: source.layers.flatMap((layer) => layer.file ?? [])
    }
  }

  function findNearest(folder: string): string | undefined {
    if (nearestByFolder.has(folder)) return nearestByFolder.get(folder)
    const here = path.join(folder, configFileName)
    const parent = path.dirname(folder)
    const found = host.read(here) !== undefined ? here : parent === folder ? undefined : findNearest(parent)
    nearestByFolder.set(folder, found)
    return found
  }
}

/**
 * Check that a configuration named by hand exists.
 * @throws {LintError} If it does not.
 */
export function requireConfig(file: string, host: ConfigHost): string {
  if (host.read(file) === undefined) {
    throw new LintError('bad-config', 'There is no such file, expected a configuration', {file})
  }
  return file
}

async function compile(layers: readonly Layer[]): Promise<Source> {
  return {
    layers,
    ignores: await Promise.all(
      layers.map((layer) => compileGlobs(listOf(layer.config.ignore), layer.globFolder))
    ),
    overrides: await Promise.all(
      layers.map(({config, globFolder}) =>
        Promise.all((config.overrides ?? []).map(({files}) => compileGlobs(listOf(files), globFolder)))
      )
    ),
    configs: new Map()
  }
}

function remember<Value>(
  cache: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>
): Promise<Value> {
  const known = cache.get(key)
  if (known) return known
  const made = make()
  cache.set(key, made)
  return made
}
