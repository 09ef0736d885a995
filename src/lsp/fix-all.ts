import {diffLines, diffWordsWithSpace} from 'diff'
import {VFile} from 'vfile'
import type {FixEdit} from '../rule/message.ts'
import type {Checked} from './checks.ts'

const known = new WeakMap<Checked, Promise<readonly FixEdit[]>>()

/**
 * Edits that apply every certain fix, and those that become possible by them, as `--fix` does.
 * @returns In order of the file, as small as they can be; empty if nothing is certain.
 * @throws {Error} If the fixes undo one another: a bug in a rule.
 */
export function fixAllEdits(checked: Checked): Promise<readonly FixEdit[]> {
  const made = known.get(checked) ?? makeEdits(checked)
  known.set(checked, made)
  return made
}

async function makeEdits({messages, linter, subject, text, scope}: Checked): Promise<readonly FixEdit[]> {
  if (messages.every(({fix}) => fix === null)) return []
  const fixed = await linter.fix(new VFile({path: subject.formatPath, value: text}), {scope: scope()})
  return difference(text, String(fixed))
}

/** Edits that turn one text into another: whole words within the lines that differ. */
export function difference(before: string, after: string): readonly FixEdit[] {
  return changes(diffLines(before, after)).flatMap(({start, removed, added}) =>
    changes(diffWordsWithSpace(removed, added)).map(
      (change): FixEdit => ({
        range: [start + change.start, start + change.start + change.removed.length],
        text: change.added
      })
    )
  )
}

interface Change {
  readonly start: number
  readonly removed: string
  readonly added: string
}

/** Runs of what is removed and what is added in its place. */
function changes(
  parts: readonly {readonly value: string; readonly added?: boolean; readonly removed?: boolean}[]
): readonly Change[] {
  const found: Change[] = []
  let offset = 0
  let open: {start: number; removed: string; added: string} | undefined
  for (const {value, added, removed} of parts) {
    if (!added && !removed) {
      open = undefined
      offset += value.length
      continue
    }
    if (!open) {
      open = {start: offset, removed: '', added: ''}
      found.push(open)
    }
    if (added) open.added += value
    else {
      open.removed += value
      offset += value.length
    }
  }
  return found
}
