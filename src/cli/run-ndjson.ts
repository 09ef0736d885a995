import path from 'node:path'
import {LintError} from '../error.ts'
import {pickMessage} from '../report/json.ts'
import {Tally} from '../report/summary.ts'
import type {Message} from '../rule/message.ts'
import {checkText} from './check-file.ts'
import type {Engine} from './engine.ts'
import type {Io} from './io.ts'
import {readLines} from './lines.ts'
import {createLinters, type Linters} from './linters.ts'
import {type NdjsonDocument, readNdjsonLine} from './ndjson-line.ts'
import type {RunOptions} from './options.ts'
import {exitCode, onlyErrors} from './report.ts'
import {type ConfigFinder, configFinder} from './run.ts'
import {createWriter} from './write-all.ts'

/** After so many documents what was looked up for their paths is forgotten, or an archive would fill the memory. */
const forgetAfter = 10_000

/** One line of the answer. */
interface Answer {
  readonly path?: string
  readonly id?: string | number
  readonly messages?: readonly Message[]
  readonly output?: string
  readonly error?: string
  readonly line?: number
}

/**
 * Check documents that come one a line, as JSON, and answer each with a line.
 * @returns Exit code: 2 if a line could not be checked.
 * @throws {LintError} For wrong arguments or configuration named by hand.
 */
export async function runNdjson(options: RunOptions, engine: Engine, io: Io): Promise<number> {
  const write = createWriter(io.stdout)
  const tally = new Tally()
  let failed = false
  let configOf = configFinder(options, engine, io)
  let linters = createLinters(engine, options, io)
  let count = 0

  for await (const {bytes, number} of readLines(io.stdin)) {
    if (++count % forgetAfter === 0) {
      configOf = configFinder(options, engine, io)
      linters = createLinters(engine, options, io)
    }
    const answer = await answerLine(bytes, number)
    failed ||= answer.error !== undefined
    // Nobody reads on, so nothing more is checked.
    if (!(await write(`${JSON.stringify(answer)}\n`))) break
  }
  return failed ? 2 : exitCode(tally, options.maxWarnings, io)

  async function answerLine(bytes: Uint8Array, number: number): Promise<Answer> {
    let names: Pick<Answer, 'path' | 'id'> = {}
    try {
      const document = readNdjsonLine(bytes, (found) => {
        names = found
      })
      return {...names, ...(await checkDocument(document, configOf, linters))}
    } catch (error) {
      const message = error instanceof LintError ? error.message : `Internal error: ${String(error)}`
      return {...names, line: number, error: message}
    }
  }

  async function checkDocument(
    {name, file, text}: NdjsonDocument,
    find: ConfigFinder,
    linterOf: Linters
  ): Promise<Answer> {
    const target = path.resolve(io.cwd, file)
    const {config, ignored} = await find(target)
    const fixing = options.fixing !== 'none'
    if (ignored && options.forceExclude) return {messages: [], ...(fixing ? {output: text} : {})}
    const result = await checkText(text, name, target, await linterOf(config), options)
    tally.add(result)
    const {messages, source} = options.quiet ? onlyErrors(result) : result
    return {messages: messages.map(pickMessage), ...(fixing ? {output: source} : {})}
  }
}
