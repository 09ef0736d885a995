import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {recommendedLinter} from './linter.ts'
import {median} from './statistics.ts'
import {type TextKind, texts} from './texts.ts'

/** What a text of one size took, in milliseconds of CPU time. */
export interface Size {
  readonly bytes: number
  readonly milliseconds: number
  readonly findings: number
}

/**
 * Check a text of some kind in three sizes, each ten times the one before.
 * @param file - File whose prose the text is made of.
 * @param limit - Seconds that one check may take; a size that will take longer is left out.
 */
export async function measureGrowth(kind: TextKind, file: string, limit: number): Promise<readonly Size[]> {
  const linter = recommendedLinter()
  const source = readFileSync(file, 'utf8')
  const check = async (text: string): Promise<number> => {
    const checked = await linter.check(new VFile({path: file, value: text}))
    return checked.messages.length
  }

  const small = texts[kind](source, 1)
  const warm = performance.now() + 2000
  while (performance.now() < warm) await check(small)
  const sizes: Size[] = []
  for (const times of [1, 10, 100]) {
    if ((sizes.at(-1)?.milliseconds ?? 0) * 10 > limit * 1000) break
    const text = texts[kind](source, times)
    const runs: number[] = []
    let findings = 0
    const until = performance.now() + 500
    do {
      const start = process.cpuUsage()
      findings = await check(text)
      const {user, system} = process.cpuUsage(start)
      runs.push((user + system) / 1000)
    } while (performance.now() < until)
    sizes.push({bytes: Buffer.byteLength(text), milliseconds: median(runs), findings})
  }
  return sizes
}
