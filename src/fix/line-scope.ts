import type {MessagePlace} from '../rule/message.ts'
import {followEdits, type Scope, type Stretch} from './scope.ts'

/** Lines of a draft that count, from 1; `count` 0 is where lines were taken out, below line `first`. */
export interface LineRun {
  readonly first: number
  readonly count: number
}

/**
 * Make a scope of the findings that touch some lines, or reach over a place where lines were taken out.
 * @param text - The draft. Lines end with a line feed here, as git counts them.
 * @param runs - In order of the draft.
 */
export function lineScope(text: string, runs: readonly LineRun[]): Scope {
  const starts = lineStarts(text)
  const startOf = (line: number): number => starts[line - 1] ?? Number.POSITIVE_INFINITY
  let stretches: readonly Stretch[] = runs.map(({first, count}) =>
    count === 0
      ? {start: startOf(first + 1), end: startOf(first + 1)}
      : {start: startOf(first), end: startOf(first + count)}
  )
  return {
    select: (messages) =>
      messages.filter(({place}) => stretches.some((stretch) => isTouched(place, stretch))),
    follow(edits) {
      stretches = stretches.map((stretch) => followEdits(stretch, edits))
    }
  }
}

/** An insertion point belongs to the line that it stands on; other text to all lines it has a character of. */
function isTouched(place: MessagePlace, {start, end}: Stretch): boolean {
  const [first, last] = [place.start.offset, place.end.offset]
  return first < end && (first === last ? first >= start : last > start)
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  if (starts.at(-1) === text.length && text !== '') starts.pop() // No line begins after the last line feed.
  return starts
}
