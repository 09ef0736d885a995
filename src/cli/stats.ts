import {VFile} from 'vfile'
import {readMessages} from '../pipeline/vfile.ts'
import {complain} from './complain.ts'
import type {Engine} from './engine.ts'
import {bad, conflict, readGiven} from './given.ts'
import {commandHelpText} from './help.ts'
import type {Io} from './io.ts'
import {createLinters} from './linters.ts'
import {type OptionDefinition, optionDefinitions} from './options.ts'
import {createProgress} from './progress.ts'
import {configFinder, noFiles, selectTargets} from './run.ts'
import {StatisticsCollector} from './statistics.ts'
import {statsText} from './stats-text.ts'
import {surveyFile} from './survey-files.ts'
import {findTargets} from './targets.ts'
import {reportOptions} from './terminal.ts'

const {
  config,
  'no-config': noConfig,
  'allow-plugins': allowPlugins,
  color,
  'no-color': noColor
} = optionDefinitions

const options: Readonly<Record<string, OptionDefinition>> = {
  format: {
    type: 'string',
    short: 'f',
    value: 'NAME',
    choices: ['text', 'json'],
    help: 'text (the default) or json, which has all of it.'
  },
  top: {type: 'string', value: 'N', help: 'Rows of each table. Default: 10.'},
  ...(config && {config}),
  ...(noConfig && {'no-config': noConfig}),
  ...(allowPlugins && {'allow-plugins': allowPlugins}),
  ...(color && {color}),
  ...(noColor && {'no-color': noColor}),
  help: {type: 'boolean', short: 'h', help: 'Show this.'}
}

const usage = 'stet stats [options] [PATH…]'
const about =
  'Count findings by rule and file, words, and the most frequent words that are unknown. Without a path: this folder.\nWhat a record of suppressions puts up with is counted too.'

/**
 * `stet stats`: what there is in some drafts, in numbers.
 * @returns Exit code: 0 whatever is found, 2 if a file could not be read.
 */
export async function runStats(argv: readonly string[], engine: Engine, io: Io): Promise<number> {
  const {values, positionals} = readGiven(argv, options, 'stet stats --help')
  const on = (name: string) => values.has(name)
  if (on('help')) {
    io.stdout.write(commandHelpText(usage, about, options))
    return 0
  }
  if (on('config') && on('no-config')) throw conflict('config', 'no-config')
  const top = topOf(values.get('top'))
  const paths = positionals.length === 0 ? ['.'] : positionals

  let failed = false
  const onError = (error: unknown, name?: string) => {
    failed = true
    complain(error, io, name)
  }
  const found = await findTargets(paths, io.cwd, onError)
  const configOf = configFinder({config: on('no-config') ? false : values.get('config')}, engine, io)
  const targets = await selectTargets(found, {forceExclude: false}, configOf, io)
  if (targets.length === 0) {
    if (failed) return 2
    throw noFiles(found.length, paths)
  }

  const linters = createLinters(engine, {inlineConfig: true, allowPlugins: on('allow-plugins')}, io)
  for (const target of targets) await linters(target.config.config)
  const collector = new StatisticsCollector()
  const progress = createProgress(io.stderr, targets.length)
  for (const [index, target] of targets.entries()) {
    progress.report(index)
    try {
      const surveyed = await surveyFile(target, target.config.config)
      if (!surveyed) continue
      const linter = await linters(target.config.config)
      const checked = await linter.check(new VFile({path: target.path, value: surveyed.text}))
      collector.add(target.name, surveyed, readMessages(checked))
    } catch (error) {
      progress.clear()
      onError(error, target.name)
    }
  }
  progress.clear()

  const asked = on('color') ? true : on('no-color') ? false : undefined
  const {result} = collector
  io.stdout.write(
    values.get('format') === 'json'
      ? `${JSON.stringify(result, null, 2)}\n`
      : statsText(result, top, reportOptions(asked, io.stdout, io).color)
  )
  return failed ? 2 : 0
}

function topOf(value = '10'): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value)
  throw bad(`Unexpected \`${value}\` for \`--top\`, expected a whole number from 1`)
}
