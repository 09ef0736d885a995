import {minimalEdit} from '../fix/edit.ts'
import type {FixEdit, Message} from '../rule/message.ts'

/** One way to mend a finding. */
export interface Replacement {
  readonly title: string
  readonly edit: FixEdit
  /** Whether it is certain. */
  readonly safe: boolean
}

/** Every way to mend a finding, best first; the first alone can be certain. */
export function replacements({actual, expected, fix, place}: Message): readonly Replacement[] {
  const found = expected.map((text, index): Replacement => {
    const title = titleOf(actual, text)
    if (fix && index === 0) return {title, edit: fix, safe: true}
    const edit = minimalEdit(actual, text, place.start.offset, Number)
    return {title, edit: {range: [edit.start, edit.end], text: edit.text}, safe: false}
  })
  if (found.length > 0 || !fix) return found
  return [{title: titleOf('', fix.text), edit: fix, safe: true}]
}

function titleOf(actual: string, expected: string): string {
  if (expected === '') return `Remove ${shown(actual)}`
  return actual === '' ? `Insert ${shown(expected)}` : `Replace with ${shown(expected)}`
}

const longest = 60

function shown(text: string): string {
  if (/^ +$/.test(text)) return text.length === 1 ? 'a space' : `${text.length} spaces`
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`
}
