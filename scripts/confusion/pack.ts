import type {ModelHeader} from '../../src/analysis/confusion/model.ts'
import {codeOfWeight, fingerprintOf, probes, slotOf} from '../../src/analysis/confusion/slots.ts'

interface Entry {
  readonly hash: number
  readonly weight: number
  /** What the entry adds to the model's judgement; the table takes the worthiest. */
  readonly worth: number
}

const slots = 1 << 21
const fill = 0.8

/** Puts the worthiest weights into a table of a fixed size. */
export function packTable(entries: readonly Entry[]): Uint16Array {
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

/** The model file: length of the header, header, slots. */
export function writeModel(header: ModelHeader, table: Uint16Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = (4 + text.length + 1) & ~1
  const bytes = new Uint8Array(start + table.byteLength)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  bytes.set(new Uint8Array(table.buffer), start)
  return bytes
}

/** The parts of a model file again. */
export function readModel(bytes: Uint8Array): {readonly header: ModelHeader; readonly table: Uint16Array} {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as ModelHeader // As `writeModel` wrote it.
  const start = (4 + length + 1) & ~1
  return {header, table: new Uint16Array(new Uint8Array(bytes.subarray(start)).buffer)}
}
