import {VFile} from 'vfile'
import type {SourceFile} from '../node/read-source.ts'
import type {Linter} from '../pipeline/lint.ts'
import {readMessages} from '../pipeline/vfile.ts'
import type {ReportedFile} from '../report/types.ts'
import type {RunOptions} from './options.ts'

/**
 * Check one text and, where asked, fix it in memory.
 * @param name - What it is called in reports.
 * @param path - Path that tells its format.
 */
export async function checkText(
  text: string,
  name: string,
  path: string,
  linter: Linter,
  {fixing, fixTypes}: Pick<RunOptions, 'fixing' | 'fixTypes'>
): Promise<ReportedFile> {
  const checked = await linter.check(new VFile({path, value: text}))
  const messages = readMessages(checked)
  if (fixing === 'none') return {path: name, source: text, messages}

  const fixable = messages.some(
    ({fix, expected}) => fix !== null || (fixTypes.includes('suggestion') && expected.length > 0)
  )
  if (!fixable) return {path: name, source: text, messages, original: text}
  const fixed = await linter.fix(new VFile({path, value: text}), {types: fixTypes})
  const source = String(fixed)
  return {path: name, source, messages: readMessages(fixed), original: text, fixed: countFixed(fixed)}
}

/**
 * Check one file and, where asked, write back what is fixed.
 * @param onError - Told if it cannot be written; its findings are then those of the text as it was.
 */
export async function checkFile(
  file: SourceFile & {readonly name: string; readonly path: string},
  linter: Linter,
  options: Pick<RunOptions, 'fixing' | 'fixTypes'>,
  onError: (error: unknown) => void
): Promise<ReportedFile> {
  const {name, path, text, bytes} = file
  const result = await checkText(text, name, path, linter, options)
  if (options.fixing !== 'write' || result.source === text) return result
  try {
    const {writeSource} = await import('../node/write-source.ts')
    writeSource(path, name, result.source, bytes)
    return result
  } catch (error) {
    onError(error)
    return checkText(text, name, path, linter, {...options, fixing: 'none'})
  }
}

function countFixed(file: VFile): number {
  const {stet} = file.data as {stet?: {fixed?: number}} // Written by `Linter.fix`.
  return stet?.fixed ?? 0
}
