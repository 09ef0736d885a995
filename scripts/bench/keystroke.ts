import {readFileSync} from 'node:fs'
import {recommendedLinter} from './linter.ts'
import {quantile} from './statistics.ts'

/** How long a draft takes to be checked again after one more character, in milliseconds of CPU time. */
export interface Keystrokes {
  readonly median: number
  readonly p95: number
  readonly most: number
}

/** Typed one after the other, each time somewhere else in the draft. */
const typed = 'ea rtn.is,oh '

/**
 * Type into a draft and check it after every character.
 * @param count - How many characters; as many more come before, unmeasured.
 */
export async function measureKeystrokes(file: string, count: number): Promise<Keystrokes> {
  const session = recommendedLinter().open(file)
  let text = readFileSync(file, 'utf8')
  const times: number[] = []
  for (let index = 0; index < 2 * count; index++) {
    const offset = Math.floor(text.length * ((index * 0.618) % 1))
    text = `${text.slice(0, offset)}${typed[index % typed.length]}${text.slice(offset)}`
    const start = process.cpuUsage()
    await session.check(text)
    const {user, system} = process.cpuUsage(start)
    if (index >= count) times.push((user + system) / 1000)
  }
  return {median: quantile(times, 0.5), p95: quantile(times, 0.95), most: Math.max(...times)}
}
