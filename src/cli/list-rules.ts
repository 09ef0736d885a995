import type {Engine} from './engine.ts'
import type {Io} from './io.ts'
import {takeArguments} from './subcommand.ts'

/** What `fixable` means to a reader. */
export const fixableWords = {safe: 'fixed', suggest: 'suggested', no: '–'} as const

/** `stet rules`: one line a rule, aligned. */
export function runRules(given: readonly string[], {rules}: Engine, io: Io): number {
  takeArguments(given, {
    least: 0,
    most: 0,
    expected: 'nothing after `rules`; `stet explain RULE` tells about one'
  })
  const rows = rules.map(({id, meta}) => [
    id,
    meta.recommended ? meta.defaultSeverity : 'off',
    fixableWords[meta.fixable],
    meta.description
  ])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
  io.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return 0
}
