import type {Automaton} from './automaton.ts'
import {areNeighbours, letterCount, letterOf, omission, slipCosts, substitution} from './costs.ts'
import {edgeBits} from './format.ts'
import {type SoundRule, soundRules} from './sounds.ts'

/** Takes a form near the word: its number, the edit cost in hundredths, letter case and accents aside; gives the bound from now on. */
export type TakeMatch = (number: number, cost: number, form: () => string) => number

const longest = 32
/** How many letters more or fewer a form may have at any point. */
const band = 3
const far = 0x3fff

/** Finds forms near a word; it keeps its tables from one call to the next. */
export interface Walker {
  /** Visit all forms within a bound; those are first that begin as the word does. */
  walk(word: string, bound: number, take: TakeMatch): void
  /** Cost of writing a word for another form, listed or not; `far` beyond what the tables hold. */
  compare(word: string, form: string): number
}

/** Make a walker over the automaton: a row of the edit-distance table for each letter of the path, bounded and banded. */
export function createWalker({alphabet, folded, roots, rootSkips, edges, skips}: Automaton): Walker {
  // Read once: module bindings are slow in the innermost loop when the code is not bundled.
  const [bits, letterRange, substitutions, omissions, sounds] = [
    edgeBits,
    letterCount,
    substitution,
    omission,
    soundRules
  ] as const
  const {transposed, doubled, first: firstLetter} = slipCosts
  const letters = Uint8Array.from(folded, letterOf)
  const written = new Uint8Array(longest + 1)
  const surplus = new Uint8Array(longest + 1)
  const path = new Uint8Array(longest + 8)
  const units = new Uint16Array(longest + 8)
  const table = new Uint16Array((longest + 8) * (longest + 1))
  const width = longest + 1
  let length = 0
  let bound = 0
  let take: TakeMatch = () => bound

  const prepare = (word: string): void => {
    length = word.length
    for (let index = 1; index <= length; index++)
      written[index] = letterOf(word.charCodeAt(index - 1) | (word.charCodeAt(index - 1) === 39 ? 0 : 32))
    table[0] = 0
    for (let index = 1; index <= length; index++) {
      surplus[index] = surplusCost(
        written[index] ?? 0,
        written[index - 1] ?? 0,
        index < length ? (written[index + 1] ?? 0) : 0
      )
      table[index] = (table[index - 1] ?? 0) + (surplus[index] ?? 0) + (index === 1 ? firstLetter : 0)
    }
  }

  /** Fill the row of a path of `depth` letters; returns its least cost. */
  const fill = (depth: number): number => {
    const letter = path[depth] ?? 0
    const before = path[depth - 1] ?? 0
    const row = depth * width
    const above = row - width
    const start = Math.max(1, depth - band)
    const end = Math.min(length, depth + band)
    const missing =
      depth > 1 && letter === before ? doubled : (omissions[letter] ?? 0) + (depth === 1 ? firstLetter : 0)
    let least = far
    const edge = start === 1 && depth <= band ? (table[above] ?? far) + missing : far
    table[row + start - 1] = edge
    if (edge < least) least = edge
    for (let index = start; index <= end; index++) {
      const other = written[index] ?? 0
      let cost =
        (table[above + index - 1] ?? far) +
        (letter === other ? 0 : (substitutions[letter * letterRange + other] ?? far))
      if (letter !== other && depth === 1 && index === 1) cost += firstLetter
      const skipped = (table[row + index - 1] ?? far) + (surplus[index] ?? 0)
      if (skipped < cost) cost = skipped
      if (index < depth + band) {
        const lacking = (table[above + index] ?? far) + missing
        if (lacking < cost) cost = lacking
      }
      if (depth > 1 && index > 1 && letter === written[index - 1] && other === before && letter !== other) {
        const swapped = (table[above - width + index - 2] ?? far) + transposed
        if (swapped < cost) cost = swapped
      }
      if (cost > 0) {
        const rules = sounds[letter * letterRange + other]
        if (rules !== undefined) cost = soundCost(rules, depth, index, cost)
        const silent = sounds[letter * letterRange]
        if (silent !== undefined) cost = soundCost(silent, depth, index, cost)
      }
      table[row + index] = cost
      if (cost < least) least = cost
    }
    if (end < length) table[row + end + 1] = far
    return least
  }

  /** Cost by the cheapest rule that fits here, if it is less than what letters cost. */
  const soundCost = (rules: readonly SoundRule[], depth: number, index: number, most: number): number => {
    let best = most
    for (let each = 0; each < rules.length; each++) {
      const rule = rules[each] as SoundRule
      const up = depth - rule.right.length
      const back = index - rule.written.length
      if (up < 0 || back < 0 || up - back > band || back - up > band) continue
      const total = (table[up * width + back] ?? far) + rule.cost
      if (total < best && endsWith(path, depth, rule.right) && endsWith(written, index, rule.written))
        best = total
    }
    return best
  }

  const formOf = (depth: number): string => String.fromCharCode(...units.subarray(1, depth + 1))

  const visit = (at: number, number: number, depth: number): void => {
    const edge = edges[at] ?? 0
    const code = edge & bits.code
    const letter = letters[code] ?? 0
    if (letter === 0 || (edge & bits.offers) === 0) return
    path[depth] = letter
    units[depth] = alphabet[code] ?? 0
    if (fill(depth) > bound) return
    let below = number
    if ((edge & bits.final) !== 0) {
      below++
      if (depth >= length - band) {
        const cost = table[depth * width + length] ?? far
        if (cost <= bound)
          bound = Math.min(
            bound,
            take(number, cost, () => formOf(depth))
          )
      }
    }
    if (depth >= length + band) return
    const first = edge >>> bits.targetShift
    if (first === 0) return
    const wanted = written[depth + 1] ?? 0
    let next = first
    while (true) {
      const child = edges[next] ?? 0
      if (letters[child & bits.code] === wanted) visit(next, below + (skips[next] ?? 0), depth + 1)
      if ((child & bits.last) !== 0) break
      next++
    }
    next = first
    while (true) {
      const child = edges[next] ?? 0
      if (letters[child & bits.code] !== wanted) visit(next, below + (skips[next] ?? 0), depth + 1)
      if ((child & bits.last) !== 0) break
      next++
    }
  }

  return {
    walk: (word, limit, taker) => {
      if (word.length > longest) return
      prepare(word)
      bound = limit
      take = taker
      for (const isWanted of [true, false]) {
        for (let code = 1; code < roots.length; code++) {
          const at = roots[code] ?? 0
          if (at !== 0 && (letters[code] === written[1]) === isWanted) visit(at, rootSkips[code] ?? 0, 1)
        }
      }
    },
    compare: (word, form) => {
      if (word.length > longest || form.length > longest || Math.abs(word.length - form.length) > band)
        return far
      prepare(word)
      for (let depth = 1; depth <= form.length; depth++) {
        const unit = form.charCodeAt(depth - 1)
        path[depth] = letterOf(unit === 39 ? unit : unit | 32)
        fill(depth)
      }
      return table[form.length * width + length] ?? far
    }
  }
}

/** Cost of a letter too many, between those before and after it: a doubled one or a slip to a neighbouring key is cheap. */
function surplusCost(letter: number, before: number, after: number): number {
  if (letter === before) return slipCosts.undoubled
  if (letter === 27) return slipCosts.surplusApostrophe
  const isNear =
    areNeighbours[letter * letterCount + before] === 1 || areNeighbours[letter * letterCount + after] === 1
  return isNear ? slipCosts.surplusNear : slipCosts.surplus
}

function endsWith(text: Uint8Array, end: number, part: readonly number[]): boolean {
  for (let index = part.length - 1, at = end; index >= 0; index--, at--)
    if (text[at] !== part[index]) return false
  return true
}
