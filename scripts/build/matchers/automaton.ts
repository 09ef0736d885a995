import {symbols} from '../../../src/node/matcher.ts'
import type {Pattern} from './pattern.ts'

/** A table that reads a text character by character. */
export interface Automaton {
  /** Class of each symbol. */
  readonly classes: readonly number[]
  /** By state and class the next state, or what ends the reading. */
  readonly next: ReadonlyArray<readonly Target[]>
  readonly first: number
  /** Whether a text may end in each state. */
  readonly ends: readonly boolean[]
}

/** A state, or that no text that begins so is matched, or that every one is. */
export type Target = number | 'failed' | 'matched'

/** More than any expression needs that is worth a table. */
const mostSteps = 6_000
const mostStates = 1_500

type Step =
  | {readonly type: 'character'; readonly set: number; readonly next: number}
  | {readonly type: 'any'; next: readonly number[]}
  | {readonly type: 'start' | 'end'; readonly next: number}
  | {readonly type: 'matched'}

/**
 * Make the table of an expression.
 * @param flags - None but `i` and `u`.
 * @returns Nothing if it would be too large, or tells nothing.
 */
export function makeAutomaton(pattern: Pattern, flags: string): Automaton | undefined {
  const sets: string[] = []
  const steps: Step[] = [{type: 'matched'}]
  const add = (step: Step): number => steps.push(step) - 1

  /** Put the steps of a pattern before those that follow it. */
  function lay(part: Pattern, next: number): number {
    if (steps.length > mostSteps) return next
    if (part.type === 'character') {
      if (!sets.includes(part.source)) sets.push(part.source)
      return add({type: 'character', set: sets.indexOf(part.source), next})
    }
    if (part.type === 'sequence') return part.parts.reduceRight((after, each) => lay(each, after), next)
    if (part.type === 'choice') return add({type: 'any', next: part.choices.map((each) => lay(each, next))})
    if (part.type !== 'repeat') return add({type: part.type, next})

    const {body, least, most} = part
    let after = next
    if (most === Infinity) {
      const loop: Step = {type: 'any', next: []}
      after = add(loop)
      loop.next = [lay(body, after), next]
    } else {
      for (let count = least; count < most; count++)
        after = add({type: 'any', next: [lay(body, after), next]})
    }
    for (let count = 0; count < least; count++) after = lay(body, after)
    return after
  }

  const begin = lay(pattern, 0)
  if (steps.length > mostSteps) return undefined
  const members = sets.map((source) => membersOf(source, flags))
  const {classes, samples} = classify(members)
  return determine(steps, begin, members, samples, classes)
}

const knownMembers = new Map<string, readonly boolean[]>()

/** Whether each symbol is one of the characters. */
function membersOf(source: string, flags: string): readonly boolean[] {
  const key = `${flags} ${source}`
  let members = knownMembers.get(key)
  if (!members) {
    const expression = new RegExp(`^(?:${source})$`, flags)
    members = symbols.map((symbol) => expression.test(String.fromCharCode(symbol)))
    knownMembers.set(key, members)
  }
  return members
}

/** Group the symbols that no set tells apart. */
function classify(members: ReadonlyArray<readonly boolean[]>): {classes: number[]; samples: number[]} {
  const known = new Map<string, number>()
  const samples: number[] = []
  const classes = symbols.map((_, symbol) => {
    const key = members.map((set) => (set[symbol] ? 1 : 0)).join('')
    const index = known.get(key) ?? samples.push(symbol) - 1
    known.set(key, index)
    return index
  })
  return {classes, samples}
}

function determine(
  steps: readonly Step[],
  begin: number,
  members: ReadonlyArray<readonly boolean[]>,
  samples: readonly number[],
  classes: readonly number[]
): Automaton | undefined {
  /** The steps that are reached without a character. */
  function reach(from: readonly number[], at: {start?: boolean; end?: boolean}): readonly number[] {
    const seen = new Set<number>()
    const open = [...from]
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue
      seen.add(index)
      const step = steps[index]
      if (step?.type === 'any') open.push(...step.next)
      else if ((step?.type === 'start' && at.start) || (step?.type === 'end' && at.end)) open.push(step.next)
    }
    return [...seen].sort((a, b) => a - b)
  }

  const again = reach([begin], {})
  const states = new Map<string, number>()
  const all: Array<readonly number[]> = []
  const stateOf = (set: readonly number[], start: boolean): Target => {
    if (set.includes(0)) return 'matched'
    const key = `${start}:${set}`
    const known = states.get(key) ?? all.push(set) - 1
    states.set(key, known)
    return known
  }

  const first = stateOf(reach([begin], {start: true}), true)
  if (first !== 0) return undefined
  const next: Target[][] = []
  const ends: boolean[] = []
  for (let state = 0; state < all.length; state++) {
    if (state > mostStates) return undefined
    const set = all[state] ?? []
    ends.push(reach(set, {start: state === 0, end: true}).includes(0))
    next.push(
      samples.map((symbol) => {
        const after = set.flatMap((index) => {
          const step = steps[index]
          return step?.type === 'character' && members[step.set]?.[symbol] ? [step.next] : []
        })
        return stateOf(
          [...new Set([...reach(after, {}), ...again])].sort((a, b) => a - b),
          false
        )
      })
    )
  }
  return minimize({classes, next, first, ends})
}

/** Make one of states that nothing tells apart, and let reading end where no text can be matched any more. */
function minimize({classes, next, first, ends}: Automaton): Automaton | undefined {
  let groups: readonly number[] = ends.map(Number)
  for (let count = 0; ; ) {
    const known = new Map<string, number>()
    groups = next.map((row, state) => {
      const key = `${groups[state]}:${row.map((target) => (typeof target === 'number' ? groups[target] : target))}`
      const group = known.get(key) ?? known.size
      known.set(key, group)
      return group
    })
    if (known.size === count) break
    count = known.size
  }

  const states = [...new Set(groups)].map((group) => groups.indexOf(group))
  const isLost = (group: number, row: readonly Target[], state: number): boolean =>
    ends[state] === false && row.every((target) => typeof target === 'number' && groups[target] === group)
  const lost = new Set(
    states
      .filter((state) => isLost(groups[state] ?? 0, next[state] ?? [], state))
      .map((state) => groups[state])
  )
  const kept = states.filter((state) => !lost.has(groups[state]))
  const place = new Map(kept.map((state, index) => [groups[state], index]))
  const begin = place.get(groups[first])
  if (begin === undefined) return undefined
  const follow = (target: Target): Target =>
    typeof target === 'number' ? (place.get(groups[target]) ?? 'failed') : target
  return {
    classes,
    next: kept.map((state) => (next[state] ?? []).map(follow)),
    first: begin,
    ends: kept.map((state) => ends[state] ?? false)
  }
}
