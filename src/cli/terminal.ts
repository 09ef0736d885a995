import type {ReportOptions} from '../report/types.ts'
import type {Io, Output} from './io.ts'

/** Width where nobody says how wide the terminal is. */
const usualWidth = 100
const leastWidth = 40

/**
 * How a report is to look.
 * @param color - What the arguments say; unset, the environment and the terminal decide.
 * @param output - Where the report goes; `undefined` for a file.
 */
export function reportOptions(
  color: boolean | undefined,
  output: Output | undefined,
  {env}: Io
): Omit<ReportOptions, 'rules'> {
  const width = output?.columns ?? (Number(env.COLUMNS) || usualWidth)
  return {color: color ?? wantsColor(output, env), width: Math.max(leastWidth, width)}
}

function wantsColor(output: Output | undefined, env: NodeJS.ProcessEnv): boolean {
  if (!output) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  if (env.NO_COLOR) return false
  return output.isTTY === true && env.TERM !== 'dumb'
}
