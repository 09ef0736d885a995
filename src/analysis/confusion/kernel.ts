/**
 * The sum of weights as WebAssembly: eight slots of the table are compared at once, without a branch that the processor
 * could guess wrongly. A model is asked some hundred times a word, most of them in vain.
 *
 * Memory holds the hashes of features from 0 on, these mixed with the salt at `mixedAt`, the weights of codes at
 * `weightsAt`, and from `modelAt` on somewhere the table, followed by its first slots once more.
 */

/** Bytes at which the parts of the memory begin. */
export const mixedAt = 256
export const weightsAt = 512
/** Something is written here so that nothing that leads to it is left out. */
const sink = 768
export const modelAt = 1024
/** How many slots follow the table, so that eight can be read from each. */
export const overhang = 8

/** A number as WebAssembly writes it, signed. */
function signed(value: number): readonly number[] {
  const bytes: number[] = []
  let rest = value | 0
  while (true) {
    const low = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low]
    bytes.push(low | 0x80)
  }
}

/** The same, unsigned. */
function unsigned(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const tee = (local: number) => [0x22, local]
const constant = (value: number) => [0x41, ...signed(value)]
/** Loads from an address on the stack: how many bytes it is aligned to, as a power of two, and what is added to it. */
const load32 = (offset: number) => [0x28, 2, ...unsigned(offset)]
const store32 = (offset: number) => [0x36, 2, ...unsigned(offset)]
const load16 = (offset: number) => [0x2f, 1, ...unsigned(offset)]
const loadFloat = (offset: number) => [0x2a, 2, ...unsigned(offset)]
const loadEight = (offset: number) => [0xfd, 0x00, 1, ...unsigned(offset)]
const [zero, less, trailing, add, subtract, multiply] = [[0x45], [0x49], [0x68], [0x6a], [0x6b], [0x6c]]
const [and, or, xor, left, right] = [[0x71], [0x72], [0x73], [0x74], [0x76]]
const [addFloats, widen] = [[0xa0], [0xbb]]
const [splat, equal, andEight, bits] = [
  [0xfd, 0x10],
  [0xfd, 0x2d],
  [0xfd, 0x4e],
  [0xfd, 0x84, 0x01]
]
const mask = [0x23, 0]
const table = [0x23, 1]
const [block, loop, end] = [[0x02, 0x40], [0x03, 0x40], [0x0b]]
const leaveIf = [0x0d, 0]

const [count, salt, sum, at, stop, hash, place, hits, first, slots] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** Calls for each of `count` hashes, `at` its address, and once more from 0. */
const forEach = (...content: readonly number[]) => [
  ...[constant(0), set(at), block, get(stop), zero, leaveIf, loop].flat(),
  ...content,
  ...[get(at), constant(4), add, tee(at), get(stop), less, leaveIf, end, end].flat()
]

/** The address of the slots for a hash on the stack: see `slotOf`. */
const placeOf = [constant(7), right, mask, and, constant(1), left, table, add].flat()

/**
 * Mix each hash with `salt` and touch its slots; then find each again and add the weight of the slot that knows it. The
 * table is larger than what a processor keeps at hand: as so little is done between one place and the next at first, it
 * fetches many of them at once.
 */
const body = [
  ...[get(count), constant(2), left, set(stop)].flat(),
  ...forEach(
    ...[
      // The hash of the feature for one word: see `mix`.
      ...[get(at), load32(0), get(salt), xor, constant(0x9e3779b1), multiply, tee(hash)],
      ...[get(hash), constant(15), right, xor, tee(hash)],
      ...[constant(0x85ebca6b), multiply, get(hash), constant(13), right, xor, set(hash)],
      ...[get(at), get(hash), store32(mixedAt)],
      ...[get(first), get(hash), placeOf, load16(0), xor, set(first)]
    ].flat()
  ),
  ...[constant(0), get(first), store32(sink)].flat(),
  ...forEach(
    ...[
      // Eight slots from its place on.
      ...[get(at), load32(mixedAt), tee(hash), placeOf, tee(place)],
      ...[loadEight(0), tee(slots)],
      // Which of them hold its fingerprint: see `fingerprintOf`.
      ...[constant(0xffe0), splat, andEight, get(hash), constant(0x2c1b3c6d), multiply, constant(21), right],
      ...[constant(5), left, splat, equal, bits, tee(hits)],
      // The first that does, or that is empty.
      ...[get(slots), constant(0), splat, equal, bits, or, constant(1 << 8), or, trailing, set(first)],
      // Its weight, or that of code 0 if it is not a hit.
      ...[get(sum), get(place), get(first), constant(1), left, add, load16(0), constant(31), and],
      ...[constant(0), get(hits), get(first), right, constant(1), and, subtract, and],
      ...[constant(2), left, loadFloat(weightsAt), widen, addFloats, set(sum)]
    ].flat()
  ),
  ...[get(sum), end].flat()
]

const [int, float, vector] = [0x7f, 0x7c, 0x7b]
const section = (id: number, ...content: readonly number[]) => [id, ...unsigned(content.length), ...content]
const name = (text: string) => [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))]
const imported = (text: string, ...what: readonly number[]) => [...name('m'), ...name(text), ...what]
const locals = [2, 6, int, 1, vector]

/** The module: imports `m.memory`, `m.table`, where the table begins, and `m.mask`, the number of its slots less one; exports `sum(count, salt, start)`. */
export const kernel: Uint8Array<ArrayBuffer> = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, 1, 0x60, 3, int, int, float, 1, float),
  ...section(
    2,
    3,
    ...imported('memory', 2, 0, 1),
    ...imported('mask', 3, int, 0),
    ...imported('table', 3, int, 0)
  ),
  ...section(3, 1, 0),
  ...section(7, 1, ...name('sum'), 0, 0),
  ...section(10, 1, ...unsigned(locals.length + body.length), ...locals, ...body)
])
