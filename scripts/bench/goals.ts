import type {Size} from './growth.ts'
import type {Keystrokes} from './keystroke.ts'
import type {Measured} from './processes.ts'
import {round} from './statistics.ts'
import type {Throughput} from './throughput.ts'

/** What was measured, as far as it was. */
export interface Results {
  readonly cold?: readonly Measured[]
  readonly posts?: readonly Measured[]
  readonly archive?: readonly Measured[]
  readonly throughput?: Throughput | undefined
  readonly keystrokes?: Keystrokes | undefined
  readonly growth?: readonly (readonly Size[])[]
}

type Row = readonly [work: string, goal: string, measured: string, isReached: string]

const bare = '`node -e 0`'

/** What stet is meant to reach, and what it does: of programs, by CPU time in the same run. */
export function goalRows(results: Results): readonly Row[] {
  const {cold = [], posts = [], archive = [], throughput, keystrokes, growth = []} = results
  const worst = Math.max(...growth.map(perByte))
  return [
    ...atMost('the article, cold', 2, ratio(cold, 'stet', bare), `of ${bare}`),
    ...faster('the article, cold', 12, cold, 'cspell'),
    ...faster('the article, cold', 25, cold, 'harper.js'),
    ...atMost('the article: memory', 80, of(cold, 'stet')?.memory, 'MB'),
    ...faster('100 posts', 4, posts, 'cspell'),
    ...faster('100 posts', 40, posts, 'harper.js'),
    ...faster('the archive', 4, archive, 'cspell'),
    ...faster('the archive', 6, archive, 'hunspell'),
    ...faster('the archive', 1, archive, 'vale'),
    ...atMost('the archive: memory', 120, of(archive, 'stet')?.memory, 'MB'),
    ...row('in one process', `≥ 8 MB/s`, throughput?.rate, 'MB/s', (rate) => rate >= 8),
    ...atMost('a keystroke, 95th percentile', 5, keystrokes?.p95, 'ms'),
    ...atMost('a byte of 100 times the text', 1.1, worst > 0 ? worst : undefined, 'times one of the text')
  ]
}

const of = (measured: readonly Measured[], name: string): Measured | undefined =>
  measured.find(({program}) => program === name)

/** How much CPU time one program takes for that of another; `undefined` if one was not measured to the end. */
function ratio(measured: readonly Measured[], one: string, other: string): number | undefined {
  const value = (of(measured, one)?.cpu ?? Number.NaN) / (of(measured, other)?.cpu ?? Number.NaN)
  return Number.isFinite(value) ? value : undefined
}

function perByte(sizes: readonly Size[]): number {
  const [first] = sizes
  const last = sizes.at(-1)
  if (!first || !last) return Number.NEGATIVE_INFINITY
  return last.milliseconds / last.bytes / (first.milliseconds / first.bytes)
}

const faster = (work: string, times: number, measured: readonly Measured[], peer: string): readonly Row[] =>
  row(work, `≥ ${times} × faster than ${peer}`, ratio(measured, peer, 'stet'), '×', (value) => value >= times)

const atMost = (work: string, limit: number, value: number | undefined, unit: string): readonly Row[] =>
  row(work, `≤ ${limit} ${unit}`, value, unit, (measured) => measured <= limit)

function row(
  work: string,
  goal: string,
  value: number | undefined,
  unit: string,
  isReached: (value: number) => boolean
): readonly Row[] {
  if (value === undefined) return [[work, goal, 'not measured', '–']]
  return [[work, goal, `${round(value)} ${unit}`, isReached(value) ? 'yes' : 'no']]
}
