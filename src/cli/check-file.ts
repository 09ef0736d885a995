import {VFile} from 'vfile'
import type {Scope} from '../fix/scope.ts'
import type {SourceFile} from '../node/read-source.ts'
import type {Linter} from '../pipeline/lint.ts'
import {readMessages} from '../pipeline/vfile.ts'
import type {ReportedFile} from '../report/types.ts'
import type {Message} from '../rule/message.ts'
import type {Baseline} from './baseline.ts'
import type {RunOptions} from './options.ts'
import type {Target} from './targets.ts'

/**
 * Check one text and, where asked, fix it in memory.
 * @param name - What it is called in reports.
 * @param path - Path that tells its format.
 * @param scope - Which findings count. Default: all.
 */
export async function checkText(
  text: string,
  name: string,
  path: string,
  linter: Linter,
  {fixing, fixTypes}: Pick<RunOptions, 'fixing' | 'fixTypes'>,
  scope?: Scope
): Promise<ReportedFile> {
  const checked = await linter.check(new VFile({path, value: text}))
  const messages = within(readMessages(checked), scope)
  if (fixing === 'none') return {path: name, source: text, messages}

  const fixable = messages.some(
    ({fix, expected}) => fix !== null || (fixTypes.includes('suggestion') && expected.length > 0)
  )
  if (!fixable) return {path: name, source: text, messages, original: text, found: messages}
  const fixed = await linter.fix(new VFile({path, value: text}), {types: fixTypes, scope})
  const source = String(fixed)
  return {
    path: name,
    source,
    messages: within(readMessages(fixed), scope),
    original: text,
    found: messages,
    fixed: countFixed(fixed)
  }
}

/**
 * Check one file and, where asked, write back what is fixed.
 * @param baseline - What is put up with.
 * @param onError - Told if it cannot be written; its findings are then those of the text as it was.
 */
export async function checkFile(
  file: SourceFile & Pick<Target, 'name' | 'path' | 'lines'>,
  linter: Linter,
  options: Pick<RunOptions, 'fixing' | 'fixTypes'>,
  onError: (error: unknown) => void,
  baseline?: Baseline
): Promise<ReportedFile> {
  const {name, path, text, bytes, lines} = file
  const scope = () => scopeOf(path, text, lines, baseline)
  const result = await checkText(text, name, path, linter, options, await scope())
  const settle = (reported: ReportedFile) => baseline?.settle(path, reported) ?? reported
  if (options.fixing !== 'write' || result.source === text) return settle(result)
  try {
    const {writeSource} = await import('../node/write-source.ts')
    writeSource(path, name, result.source, bytes)
    return settle(result)
  } catch (error) {
    onError(error)
    return settle(await checkText(text, name, path, linter, {...options, fixing: 'none'}, await scope()))
  }
}

/** What is put up with is found among all findings of a draft, before those on some lines are taken. */
export async function scopeOf(
  path: string,
  text: string,
  lines: Target['lines'],
  baseline: Baseline | undefined
): Promise<Scope | undefined> {
  const first = baseline?.scope(path, text)
  if (!lines) return first
  const byLine = (await import('../fix/line-scope.ts')).lineScope(text, lines)
  return first ? inBoth(first, byLine) : byLine
}

/** What counts in one scope and then, of that, in another. */
const inBoth = (first: Scope, second: Scope): Scope => ({
  select: (messages) => second.select(first.select(messages)),
  follow(edits) {
    first.follow(edits)
    second.follow(edits)
  }
})

const within = (messages: readonly Message[], scope: Scope | undefined): readonly Message[] =>
  scope ? scope.select(messages) : messages

function countFixed(file: VFile): number {
  const {stet} = file.data as {stet?: {fixed?: number}} // Written by `Linter.fix`.
  return stet?.fixed ?? 0
}
