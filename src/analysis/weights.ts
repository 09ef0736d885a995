/**
 * How the weights of a trained model are packed: a table of 16-bit slots, each 11 bits to know a feature again and a 5-bit weight, a sign and one
 * of 15 magnitudes. An empty slot is 0.
 */

/** How many slots after its own a weight may lie. */
export const probes = 8

const smallest = 0.05
const growth = 1.36

/** Weight of each 5-bit code. */
export const weightOfCode: Float32Array = Float32Array.from({length: 32}, (_, code) => {
  const magnitude = (code & 15) === 0 ? 0 : smallest * growth ** (code & 15)
  return code >= 16 ? -magnitude : magnitude
})

/** The code whose weight is nearest to `weight`; 0 if the weight is too small to keep. */
export function codeOfWeight(weight: number): number {
  const level = Math.round(Math.log(Math.abs(weight) / smallest) / Math.log(growth))
  if (!(level >= 1)) return 0
  return Math.min(15, level) + (weight < 0 ? 16 : 0)
}

/** Weight that a table holds for a hash; 0 if it holds none. Asked some hundred times a word. */
export const weightIn = (table: Uint16Array, hash: number): number => weightOfCode[codeIn(table, hash)] ?? 0

/** Code that a table holds for a hash, from 0, for none, to 31. */
export function codeIn(table: Uint16Array, hash: number): number {
  const slots = table.length
  const wanted = (Math.imul(hash, 0x2c1b3c6d) >>> 21) << 5 // As `fingerprintOf` gives it.
  let slot = (hash >>> 7) & (slots - 1) // As `slotOf` gives it.
  for (let probe = 0; probe < probes; probe++) {
    const found = table[slot] ?? 0
    if (found === 0) return 0
    if ((found & 0xffe0) === wanted) return found & 31
    slot = (slot + 1) & (slots - 1)
  }
  return 0
}

/** Hashes that `sumOfWeights` can take at once. */
export const mostWeights = 128

const slots = new Int32Array(mostWeights)
const entries = new Uint16Array(mostWeights)

/**
 * `start` and the weights that a table holds for `count` hashes together, added in order. A table is larger than what a
 * processor keeps at hand: all its places are read before the first is judged, so that it waits for them but once.
 */
export function sumOfWeights(table: Uint16Array, hashes: Int32Array, count: number, start: number): number {
  const mask = table.length - 1
  for (let index = 0; index < count; index++) {
    const slot = ((hashes[index] as number) >>> 7) & mask // Within bounds, here and below.
    slots[index] = slot
    entries[index] = table[slot] as number
  }
  let sum = start
  for (let index = 0; index < count; index++) {
    let found = entries[index] as number
    if (found === 0) continue
    const wanted = (Math.imul(hashes[index] as number, 0x2c1b3c6d) >>> 21) << 5
    let slot = slots[index] as number
    for (let probe = 1; ; probe++) {
      if ((found & 0xffe0) === wanted) {
        sum += weightOfCode[found & 31] as number
        break
      }
      if (probe === probes) break
      slot = (slot + 1) & mask
      found = table[slot] as number
      if (found === 0) break
    }
  }
  return sum
}

/** Place of a hash in a table of `slots`, a power of two. */
export const slotOf = (hash: number, slots: number): number => (hash >>> 7) & (slots - 1)

/** What is stored of a hash to know it again, already shifted past the weight. */
export const fingerprintOf = (hash: number): number => (Math.imul(hash, 0x2c1b3c6d) >>> 21) << 5

/**
 * The parts of a model file: length of the header, header as JSON, table.
 * @returns The header as the trainer wrote it, not validated; the table is a view of the file where that is aligned.
 */
export function openModel(bytes: Uint8Array): {readonly header: unknown; readonly table: Uint16Array} {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  const start = tableStart(length)
  const aligned = (bytes.byteOffset + start) % 2 === 0 ? bytes : bytes.slice()
  const slots = (bytes.byteLength - start) >> 1
  return {header, table: new Uint16Array(aligned.buffer, aligned.byteOffset + start, slots)}
}

/** Where the table begins after a header of so many bytes. */
export const tableStart = (length: number): number => (4 + length + 1) & ~1
