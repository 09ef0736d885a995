/**
 * A table to look up words of a draft in. It has nothing but its entries: `constructor` and the like are words, too, and
 * plain objects inherit such names.
 */
export const tableOf = <Value>(
  entries: Readonly<Record<string, Value>>
): Readonly<Record<string, Value | undefined>> => Object.assign(Object.create(null), entries)
