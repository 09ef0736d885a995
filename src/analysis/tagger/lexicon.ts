/** Tags that words are known to take. Words are found by their hash; those with like tags share a class. */
export interface Lexicon {
  /** Hashes of word forms and endings, ascending as unsigned numbers. */
  readonly keys: Uint32Array
  /** Class of each key. */
  readonly classes: Uint16Array
  /** Where the tags of each class begin; one more at the end. */
  readonly starts: Uint32Array
  /** Tag numbers, class by class, likeliest first. */
  readonly tags: Uint8Array
  /** Share of each tag in its class, in 255ths; 0 for a tag that is possible though unseen. */
  readonly shares: Uint8Array
  /** 1 for each class whose words were seen too rarely to rule out other tags. */
  readonly rare: Uint8Array
}

/** Class of a hashed word form or ending, or -1. */
export function findClass({keys, classes}: Lexicon, hash: number): number {
  const wanted = hash >>> 0
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return keys[low] === wanted ? (classes[low] ?? -1) : -1
}

/** Tag numbers of a class, likeliest first. */
export function classTags({starts, tags}: Lexicon, index: number): Uint8Array {
  return tags.subarray(starts[index], starts[index + 1])
}

/** Shares of the tags of a class, in 255ths. */
export function classShares({starts, shares}: Lexicon, index: number): Uint8Array {
  return shares.subarray(starts[index], starts[index + 1])
}
