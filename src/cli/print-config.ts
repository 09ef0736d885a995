import path from 'node:path'
import type {ResolvedConfig} from '../config/types.ts'
import {completeOptions} from '../rule/options.ts'
import type {Engine} from './engine.ts'
import type {Io} from './io.ts'
import {displayName} from './names.ts'
import type {RunOptions} from './options.ts'
import {configFinder} from './run.ts'

/** `--print-config PATH`: all settings for a file, defaults filled in, as JSON. The file need not exist. */
export async function runPrintConfig(
  given: string,
  options: RunOptions,
  engine: Engine,
  io: Io
): Promise<number> {
  const {config, ignored, files} = await configFinder(options, engine, io)(path.resolve(io.cwd, given))
  const {language, words, names, terms, plugins, quotations, minPrecision} = config
  const printed = {
    files: files.map((file) => displayName(file, io.cwd)),
    ignored,
    language: language ?? null,
    words,
    names,
    terms,
    rules: printRules(config, engine),
    plugins: plugins.map(({specifier, options: settings}) =>
      settings === undefined ? specifier : [specifier, settings]
    ),
    quotations,
    minPrecision
  }
  io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  return 0
}

function printRules({rules: settings}: ResolvedConfig, {rules}: Engine): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rules.map(({id, meta}) => {
      const setting = settings.get(id)
      const severity = !setting
        ? 'off'
        : setting.severity === undefined
          ? meta.defaultSeverity
          : setting.severity
      const options = completeOptions(meta.options, setting?.options ?? {})
      const word = severity === 'warning' ? 'warn' : severity
      return [id, Object.keys(options).length === 0 ? word : [word, options]]
    })
  )
}
