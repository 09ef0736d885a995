import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {recommended} from '../config/presets.ts'
import {configFileName} from '../config/resolve.ts'
import {LintError} from '../error.ts'
import {hasCode, reasonOf} from '../node/system-error.ts'
import {plural} from '../report/summary.ts'
import {type Asker, createAsker, isAttended} from './ask.ts'
import {complain} from './complain.ts'
import type {Engine} from './engine.ts'
import {bad, readGiven} from './given.ts'
import {commandHelpText} from './help.ts'
import type {Io} from './io.ts'
import {lookAround, type Surroundings} from './look-around.ts'
import type {OptionDefinition} from './options.ts'
import {createProgress} from './progress.ts'
import {configFinder, selectTargets} from './run.ts'
import {findTargets} from './targets.ts'

const options: Readonly<Record<string, OptionDefinition>> = {
  yes: {type: 'boolean', short: 'y', help: 'Ask nothing and take what is found.'},
  help: {type: 'boolean', short: 'h', help: 'Show this.'}
}

const schema = 'node_modules/stet/dist/lintrc.schema.json'

const dialectNames = {
  'en-US': 'American',
  'en-GB': 'British',
  'en-GB-oxendict': 'Oxford',
  'en-CA': 'Canadian',
  'en-AU': 'Australian'
} as const

/**
 * `stet init`: look at the drafts of the working directory and write a first configuration there. On a terminal it asks
 * before each thing; it never takes the place of a configuration unasked.
 */
export async function runInit(argv: readonly string[], engine: Engine, io: Io): Promise<number> {
  const {values, positionals} = readGiven(argv, options, 'stet init --help')
  if (values.has('help')) {
    const about = `Look at the drafts in this folder and write a first ${configFileName}: dialect, and names that recur.`
    io.stdout.write(commandHelpText('stet init [--yes]', about, options))
    return 0
  }
  const [surplus] = positionals
  if (surplus !== undefined) throw bad(`Unexpected \`${surplus}\`, expected nothing after \`init\``)

  const file = path.join(io.cwd, configFileName)
  const asker = values.has('yes') || !isAttended(io) ? undefined : createAsker(io)
  if (existsSync(file)) {
    if (!(await asker?.yesOrNo(`There is a ${configFileName}. Write a new one in its place?`, false)))
      throw new LintError('unwritable', 'It exists already and is left as it is', {file})
  }

  const around = await look(engine, io)
  const config = await decide(around, io, asker)
  if (asker && !(await asker.yesOrNo(`Write ${configFileName}?`, true))) {
    io.stdout.write('Nothing is written.\n')
    return 0
  }
  write(file, config, asker !== undefined)
  const next = around.read === 0 ? 'Put the words of your drafts into `words` and `names`.' : 'Next: `stet .`'
  io.stdout.write(`Wrote ${configFileName}. ${next}\n`)
  return 0
}

async function look(engine: Engine, io: Io): Promise<Surroundings> {
  const configOf = configFinder({config: false}, engine, io)
  const found = await findTargets(['.'], io.cwd, (error) => complain(error, io))
  const targets = await selectTargets(found, {forceExclude: false}, configOf, io)
  const {config} = await configOf(path.join(io.cwd, 'draft.md'))
  const progress = createProgress(io.stderr, targets.length)
  try {
    return await lookAround(targets, config, progress.report)
  } finally {
    progress.clear()
  }
}

/** What a configuration begins as, with what was found and is wanted. */
async function decide(
  {formats, read, dialect, names, words}: Surroundings,
  {cwd, stdout}: Io,
  asker: Asker | undefined
): Promise<Readonly<Record<string, unknown>>> {
  const say = (text: string) => asker && stdout.write(`${text}\n`)
  if (formats.length === 0) say('There is no draft here yet.')
  else {
    const total = formats.reduce((sum, {count}) => sum + count, 0)
    const kinds = formats.map(({name, count}) => `${count} ${name}`).join(', ')
    say(`${plural(total, 'draft')} here (${kinds})${read < total ? `, of which ${read} were read` : ''}.`)
  }
  const language =
    dialect &&
    (!asker ||
      (await asker.yesOrNo(
        `They are in ${dialectNames[dialect.name]} English (${plural(dialect.forms, 'form')}, ${dialect.against} against). Say so in \`language\`?`,
        true
      )))
  if (!dialect && read > 0)
    say('They do not tell, or not agree, which English they are in, so each counts for itself.')
  const keptNames =
    names.length > 0 && (!asker || (await asker.yesOrNo(listQuestion(names, 'name', 'names'), true)))
  // A word that several people misspell recurs as well, so this is nothing to do unasked.
  const keptWords =
    words.length > 0 &&
    asker !== undefined &&
    (await asker.yesOrNo(listQuestion(words, 'other word', 'words'), false))
  return {
    ...(existsSync(path.join(cwd, schema)) ? {$schema: `./${schema}`} : {}),
    extends: [recommended],
    ...(language && dialect ? {language: dialect.name} : {}),
    words: keptWords ? words : [],
    names: keptNames ? names : [],
    rules: {},
    ignore: []
  }
}

const shown = 12

function listQuestion(items: readonly string[], noun: string, list: string): string {
  const some = items.slice(0, shown).join(', ')
  const rest = items.length > shown ? ` and ${items.length - shown} more` : ''
  return `${plural(items.length, noun)} that stet does not know ${items.length === 1 ? 'stands' : 'stand'} in several drafts: ${some}${rest}. Put ${items.length === 1 ? 'it' : 'them'} into \`${list}\`?`
}

function write(file: string, config: Readonly<Record<string, unknown>>, replaces: boolean): void {
  try {
    writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`, {flag: replaces ? 'w' : 'wx'})
  } catch (cause) {
    const message = hasCode(cause, 'EEXIST')
      ? 'It exists already and is left as it is'
      : `Cannot write it: ${reasonOf(cause)}`
    throw new LintError('unwritable', message, {file, cause})
  }
}
