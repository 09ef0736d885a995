import path from 'node:path'
import {LintError} from '../error.ts'
import type {ConfigHost} from './host.ts'
import type {ValuePath} from './issues.ts'
import {anyOf, didYouMean} from './nearest.ts'
import {parseConfig} from './parse.ts'
import {findPreset, presetNames, recommended} from './presets.ts'
import {listOf, type RawConfig} from './raw.ts'
import type {RulesById} from './validate-rule.ts'

/** One configuration of those that a file is made of. */
export interface Layer {
  readonly config: RawConfig
  /** Where it is written; `undefined` for a preset. */
  readonly file: string | undefined
  /** Folder that its paths are relative to. */
  readonly folder: string
  /** Folder that its globs are relative to: for a preset or package, that of the configuration which extends it. */
  readonly globFolder: string
  /** Whether this is `stet:recommended`, which turns on rules and has no other settings. */
  readonly recommended: boolean
}

/**
 * Read a configuration and all that it extends.
 * `stet:recommended` lies under everything unless some configuration of the chain names a preset or extends nothing.
 * @returns Layers, later ones winning.
 * @throws {LintError} If one is missing, invalid or extends itself.
 */
export async function readLayers(
  file: string,
  host: ConfigHost,
  rules: RulesById
): Promise<readonly Layer[]> {
  let started = false
  const layers = await read(file, path.dirname(file), [])
  return started ? layers : [recommendedLayer(path.dirname(file)), ...layers]

  async function read(
    current: string,
    globFolder: string,
    trail: readonly string[]
  ): Promise<readonly Layer[]> {
    const source = host.read(current)
    if (source === undefined)
      throw new LintError('bad-config', 'There is no such configuration', {file: current})
    const config = await parseConfig(source, current, rules)
    const folder = path.dirname(current)
    const chain = [...trail, current]
    const entries = listOf(config.extends)
    if (config.extends !== undefined && entries.length === 0) started = true

    const layers: Layer[] = []
    for (const [index, entry] of entries.entries()) {
      const place = typeof config.extends === 'string' ? ['extends'] : ['extends', index]
      if (entry.startsWith('stet:')) {
        const preset = presetLayers(entry, globFolder)
        if (!preset) {
          const message = `Unexpected preset \`${entry}\`, expected ${anyOf(presetNames)}${didYouMean(entry, presetNames)}`
          throw await placedError(message, source, current, place)
        }
        started = true
        layers.push(...preset)
        continue
      }

      const target = findExtended(entry, folder, host)
      if (target === undefined || host.read(target) === undefined) {
        const expected = `a preset (${anyOf(presetNames)}), a path that begins with \`./\`, or a package`
        throw await placedError(
          `There is no \`${entry}\` to extend, expected ${expected}`,
          source,
          current,
          place
        )
      }
      if (!target.endsWith('.json')) {
        const message = `Unexpected \`${path.basename(target)}\` as what \`${entry}\` means, expected a \`.json\` file`
        throw await placedError(message, source, current, place)
      }
      if (chain.includes(target)) {
        const circle = [...chain.slice(chain.indexOf(target)), target].map(
          (name) => `\`${path.basename(name)}\``
        )
        const message = `Unexpected circle in \`extends\`: ${circle.join(' extends ')}, expected an end`
        throw await placedError(message, source, current, place)
      }
      layers.push(...(await read(target, isPath(entry) ? path.dirname(target) : globFolder, chain)))
    }

    return [...layers, {config, file: current, folder, globFolder, recommended: false}]
  }
}

/** The layer of `stet:recommended`. */
export const recommendedLayer = (folder: string): Layer => ({
  config: {},
  file: undefined,
  folder,
  globFolder: folder,
  recommended: true
})

/** Whether an entry is a path and not the name of a package or a word. */
export const isPath = (entry: string): boolean => /^\.{1,2}[/\\]/.test(entry) || path.isAbsolute(entry)

/**
 * An error at a value of a configuration.
 * @param place - Keys and indices that lead to the value.
 */
export async function placedError(
  message: string,
  source: string,
  file: string,
  place: ValuePath
): Promise<LintError> {
  const {locate} = await import('./jsonc.ts')
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  return new LintError('bad-config', message, {file, ...locate(text, place, false)})
}

function presetLayers(name: string, folder: string): readonly Layer[] | undefined {
  if (name === recommended) return [recommendedLayer(folder)]
  const config = findPreset(name)
  if (!config) return undefined
  const below = listOf(config.extends).flatMap((entry) => presetLayers(entry, folder) ?? [])
  return [...below, {config, file: undefined, folder, globFolder: folder, recommended: false}]
}

function findExtended(entry: string, folder: string, host: ConfigHost): string | undefined {
  return isPath(entry) ? path.resolve(folder, entry) : host.resolvePackage(entry, folder)
}
