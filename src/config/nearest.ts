/**
 * Find the name that a misspelt one was probably meant to be.
 * @param name - What somebody wrote.
 * @param known - Right names, in the order to prefer them in. A name such as `category/topic` is found by its topic too.
 * @returns The nearest, or `undefined` if none is within about a third of the letters.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let bestCost = Math.max(1, Math.floor(name.length / 3)) + 1

  for (const candidate of known) {
    const forms = [
      candidate,
      candidate.slice(candidate.lastIndexOf('/') + 1),
      candidate.slice(candidate.indexOf(':') + 1)
    ]
    for (const form of new Set(forms)) {
      const cost = distance(wanted, form.toLowerCase()) + (form === candidate ? 0 : 0.5)
      if (cost < bestCost) {
        best = candidate
        bestCost = cost
      }
    }
  }

  return best
}

/** “; did you mean …?” for the nearest name, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const guess = nearest(name, known)
  return guess === undefined ? '' : `; did you mean \`${guess}\`?`
}

/** Names in backticks, joined as in a sentence: “`a`, `b` or `c`”. */
export function anyOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}

/** Edit distance with transpositions of neighbours. */
function distance(left: string, right: string): number {
  let before: number[] = []
  let previous = Array.from({length: right.length + 1}, (_, index) => index)

  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      const cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1)
      )
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current.push(swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost)
    }
    before = previous
    previous = current
  }

  return previous[right.length] ?? 0
}
