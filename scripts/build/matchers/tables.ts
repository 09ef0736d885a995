import {failed, headLength, matched, symbols} from '../../../src/node/matcher.ts'
import {type Automaton, makeAutomaton, type Target} from './automaton.ts'
import {isReadBackwards, readPattern, reversed} from './pattern.ts'

/** The tables of many expressions in one file. */
export interface Tables {
  /** Where the table of an expression begins, or nothing if it has none. */
  at(source: string, flags: string): number | undefined
  /** Contents of the file. */
  bytes(): Uint8Array
}

/** Rows are numbered by where they begin, in sixteen bits. */
const largest = 60_000

/** Collect tables. */
export function createTables(): Tables {
  const words: number[] = []
  const kinds: string[] = []
  const known = new Map<string, number | undefined>()

  function write({classes, next, first, ends}: Automaton, backwards: boolean): number | undefined {
    const count = Math.max(...classes) + 1
    if (next.length * count > largest) return undefined
    const order = [...next.keys()].sort((a, b) => Number(ends[a]) - Number(ends[b]) || a - b)
    const rowOf = new Map(order.map((state, index) => [state, index * count]))
    const value = (target: Target): number =>
      target === 'failed' ? failed : target === 'matched' ? matched : (rowOf.get(target) ?? failed)

    const key = String.fromCharCode(...classes)
    if (!kinds.includes(key)) kinds.push(key)
    const firstEnd = order.findIndex((state) => ends[state])
    const at = words.length
    words.push(value(first), firstEnd < 0 ? failed : firstEnd * count, kinds.indexOf(key), Number(backwards))
    if (words.length !== at + headLength) throw new Error('Unexpected head of a table')
    for (const state of order) for (const target of next[state] ?? []) words.push(value(target))
    return at
  }

  return {
    at(source, flags) {
      const key = `/${source}/${flags}`
      if (!known.has(key)) {
        const pattern = /^[iu]*$/.test(flags) ? readPattern(source) : undefined
        const backwards = pattern !== undefined && isReadBackwards(pattern)
        const automaton = pattern && makeAutomaton(backwards ? reversed(pattern) : pattern, flags)
        known.set(key, automaton && write(automaton, backwards))
      }
      return known.get(key)
    },
    bytes() {
      const table = new Uint16Array(words)
      const classes = kinds.flatMap((key) => symbols.map((_, index) => key.charCodeAt(index)))
      return Buffer.concat([
        new Uint8Array(new Uint32Array([table.byteLength]).buffer),
        new Uint8Array(table.buffer),
        new Uint8Array(classes)
      ])
    }
  }
}
