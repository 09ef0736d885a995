/** Hash of nothing; what {@link addUnit} starts from. */
export const emptyHash = 0x811c9dc5 | 0

/** Hash of a string one UTF-16 code unit longer (FNV-1a over code units). */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Hash of a string, evenly spread over 32 bits. */
export function hashString(text: string): number {
  let hash = emptyHash
  for (let index = 0; index < text.length; index++) hash = addUnit(hash, text.charCodeAt(index))
  return mix(hash, text.length)
}

/** Hash of two numbers in order; neither can be recovered by chance from its neighbour’s. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ right ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
