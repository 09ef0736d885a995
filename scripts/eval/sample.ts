/** A sample of a list, the same for the same list, in the order of the list. */
export function draw<Item>(items: readonly Item[], size: number): readonly Item[] {
  let state = 0x5eed1e55
  return items
    .map((item, index) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return {item, index, key: state}
    })
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({item}) => item)
}
