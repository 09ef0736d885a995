import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {VFile} from 'vfile'
import type {ResolvedConfig} from '../config/types.ts'
import {hasCode, reasonOf} from '../node/system-error.ts'
import type {Linter} from '../pipeline/lint.ts'
import {addMessages, readMessages} from '../pipeline/vfile.ts'
import type {Message} from '../rule/message.ts'
import {createCacheKey, digest, programKey} from './cache-key.ts'
import type {Io} from './io.ts'
import {displayName} from './names.ts'
import type {RunOptions} from './options.ts'

/** Keeps what was found in files from one run to the next. */
export interface ResultCache {
  /** A linter that looks here first. */
  wrap(linter: Linter, config: ResolvedConfig): Linter
  /** Write down what there is now. */
  save(): Promise<void>
}

/** What is known of one file: the text with this key has these messages. */
interface Entry {
  readonly key: string
  readonly messages: readonly Message[]
}

/** Where results lie unless a place is given. */
const defaultFolder = '.stet-cache'
const fileName = 'results.ndjson'
const header = '{"stet":"results","version":1}'

/**
 * Open the cache. One that is damaged is left aside with a word, and one that cannot be read too: results are then
 * found anew.
 * @param program - Digest of the program that gives the results.
 */
export function openCache(
  {cacheLocation, inlineConfig, reportUnusedDirectives}: RunOptions,
  io: Io,
  program: string = programKey()
): ResultCache {
  const file = locate(cacheLocation, io.cwd)
  const say = (text: string) => io.stderr.write(`stet: ${displayName(file, io.cwd)}: ${text}\n`)
  const entries = readEntries(file, say)
  let changed = false

  return {
    wrap(linter, config) {
      // A plugin is code, and may depend on anything.
      if (config.plugins.length > 0) return linter
      const keyOf = createCacheKey(program, config, {inlineConfig, reportUnusedDirectives})
      const remember = (checked: VFile): VFile => {
        const key = keyOf(checked.path, String(checked))
        entries.set(nameOf(checked.path), {key, messages: readMessages(checked)})
        changed = true
        return checked
      }
      return {
        async check(draft) {
          const known = entries.get(nameOf(draft.path))
          if (known?.key !== keyOf(draft.path, String(draft))) return remember(await linter.check(draft))
          addMessages(draft, known.messages)
          return draft
        },
        fix: async (draft, options) => remember(await linter.fix(draft, options))
      }
    },
    async save() {
      if (!changed) return
      try {
        await writeEntries(file, cacheLocation === undefined, entries)
      } catch (cause) {
        say(`Cannot write the cache: ${reasonOf(cause)}`)
      }
    }
  }

  /** Relative to the cache, so that both may be moved together. */
  function nameOf(draft: string): string {
    return path.relative(path.dirname(file), draft).split(path.sep).join('/')
  }
}

/** A folder is where it is one already or ends like one; else it is the file itself. */
function locate(given: string | undefined, cwd: string): string {
  const place = path.resolve(cwd, given ?? defaultFolder)
  const isFolder =
    given === undefined || /[/\\]$/.test(given) || (existsSync(place) && statSync(place).isDirectory())
  return isFolder ? path.join(place, fileName) : place
}

function readEntries(file: string, say: (text: string) => void): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  try {
    const [first, ...lines] = readFileSync(file, 'utf8').split('\n')
    if (first !== header || lines.pop() !== '') throw new SyntaxError('It is not whole')
    for (const line of lines) {
      const [sum = '', name = '', key = '', messages = ''] = line.split('\t')
      if (sum !== sumOf(name, key, messages)) throw new SyntaxError('A line is not as it was written')
      entries.set(JSON.parse(name), {key, messages: JSON.parse(messages)})
    }
    return entries
  } catch (cause) {
    if (cause instanceof SyntaxError) say('Unexpected contents, so this cache is ignored and made anew')
    else if (!hasCode(cause, 'ENOENT', 'ENOTDIR')) say(`Cannot read the cache: ${reasonOf(cause)}`)
    return new Map()
  }
}

/** Written whole beside the old one and then put in its place, so that two runs cannot mix theirs. */
async function writeEntries(
  file: string,
  isOurFolder: boolean,
  entries: ReadonlyMap<string, Entry>
): Promise<void> {
  const folder = path.dirname(file)
  mkdirSync(folder, {recursive: true})
  // Git is to pass over a folder of ours without being told to.
  if (isOurFolder) writeFileSync(path.join(folder, '.gitignore'), '*\n')
  const lines = [...entries]
    .filter(([name]) => existsSync(path.resolve(folder, name)))
    .map(([name, {key, messages}]) => {
      const cells = [JSON.stringify(name), key, JSON.stringify(messages)] as const
      return [sumOf(...cells), ...cells].join('\t')
    })
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await writeFile(temporary, `${[header, ...lines].join('\n')}\n`)
    await rename(temporary, file)
  } finally {
    await rm(temporary, {force: true})
  }
}

const sumOf = (...cells: readonly [string, string, string]): string => digest(cells.join('\t')).slice(0, 16)
