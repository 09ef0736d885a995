import {codeOfWeight, fingerprintOf, probes, slotOf, tableStart} from '../src/analysis/weights.ts'

/** A weight by the hash that a table knows it by. */
export interface Entry {
  readonly hash: number
  readonly weight: number
  /** What the entry adds to the model's judgement; the table takes the worthiest. */
  readonly worth: number
}

const fill = 0.8

/**
 * Puts the worthiest weights into a table.
 * @param slots - Its size, a power of two.
 */
export function packTable(entries: readonly Entry[], slots: number): Uint16Array {
  const table = new Uint16Array(slots)
  const kept = [...entries]
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
    .slice(0, Math.floor(slots * fill))
  let left = 0
  for (const {hash, weight} of kept) {
    const fingerprint = fingerprintOf(hash)
    let slot = slotOf(hash, slots)
    let probe = 0
    while (probe < probes && table[slot] !== 0 && ((table[slot] ?? 0) & 0xffe0) !== fingerprint) {
      slot = (slot + 1) & (slots - 1)
      probe++
    }
    const code = codeOfWeight(weight)
    if (probe === probes || table[slot] !== 0 || code === 0) left++
    else table[slot] = fingerprint | code
  }
  console.log(`kept ${kept.length - left} of ${entries.length} weights`)
  return table
}

/** The model file, which `openModel` takes apart. */
export function writeModel(header: object, table: Uint16Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = tableStart(text.length)
  const bytes = new Uint8Array(start + table.byteLength)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), start)
  return bytes
}
