import {fingerprintOf, type ModelHeader, probes, slotOf} from '../../src/analysis/confusion/model.ts'

/** Table of quantized weights, as the model file has it. */
export interface Table {
  readonly slots: number
  readonly scale: number
  readonly fingerprints: Uint16Array
  readonly weights: Int8Array
}

interface Entry {
  readonly hash: number
  readonly weight: number
  /** What the entry adds to the model's judgement; the table takes the worthiest. */
  readonly worth: number
}

const slots = 1 << 20
const fill = 0.8
const scale = 1 / 32

/** Puts the worthiest weights into a table of a fixed size. */
export function packTable(entries: readonly Entry[]): Table {
  const fingerprints = new Uint16Array(slots)
  const weights = new Int8Array(slots)
  const kept = [...entries].sort((a, b) => b.worth - a.worth || a.hash - b.hash).slice(0, Math.floor(slots * fill))
  let left = 0
  for (const {hash, weight} of kept) {
    let slot = slotOf(hash, slots)
    let probe = 0
    while (probe < probes && fingerprints[slot] !== 0 && fingerprints[slot] !== fingerprintOf(hash)) {
      slot = (slot + 1) & (slots - 1)
      probe++
    }
    if (probe === probes || fingerprints[slot] !== 0) left++
    else {
      fingerprints[slot] = fingerprintOf(hash)
      weights[slot] = Math.max(-127, Math.min(127, Math.round(weight / scale)))
    }
  }
  console.log(`kept ${kept.length - left} of ${entries.length} weights`)
  return {slots, scale, fingerprints, weights}
}

/** The model file: length of the header, header, fingerprints, weights. */
export function writeModel(header: ModelHeader, table: Table): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = (4 + text.length + 1) & ~1
  const bytes = new Uint8Array(start + table.slots * 3)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  bytes.set(new Uint8Array(table.fingerprints.buffer), start)
  bytes.set(new Uint8Array(table.weights.buffer), start + table.slots * 2)
  return bytes
}
