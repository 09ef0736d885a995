import type {FixEdit} from '../rule/message.ts'

/** What one pass did. */
export interface Applied<Fix extends FixEdit = FixEdit> {
  readonly output: string
  readonly applied: readonly Fix[]
  /** Fixes that overlap or touch an applied one: they wait for the next pass. */
  readonly deferred: readonly Fix[]
}

/**
 * Apply the fixes that do not touch one another.
 * @param source - File contents that every range refers to.
 * @param fixes - Candidate fixes; where two touch, the one that begins first wins, then the shorter, then the earlier
 *   in the list. Ranges are UTF-16 offsets.
 * @returns New contents, plus what was applied and what was deferred.
 * @throws {RangeError} If an edit lies outside `source` or ends before it starts.
 */
export function applyFixes<Fix extends FixEdit>(source: string, fixes: readonly Fix[]): Applied<Fix> {
  const ordered = fixes
    .map((fix, index) => ({fix, index}))
    .sort((a, b) => a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1] || a.index - b.index)
  const applied: Fix[] = []
  const deferred: Fix[] = []
  let output = ''
  let position = 0
  for (const {fix} of ordered) {
    const [start, end] = fix.range
    if (start < 0 || end < start || end > source.length) {
      throw new RangeError(`Edit [${start}, ${end}) lies outside a source of ${source.length} units`)
    }
    if (applied.length > 0 && start <= position) {
      deferred.push(fix)
      continue
    }
    output += source.slice(position, start) + fix.text
    position = end
    applied.push(fix)
  }
  return {output: output + source.slice(position), applied, deferred}
}
