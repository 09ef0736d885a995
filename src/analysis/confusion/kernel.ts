/**
 * The sum of weights as WebAssembly: eight slots of the table are compared at once, without a branch that the processor
 * could guess wrongly. A model is asked some hundred times a word, most of them in vain.
 *
 * Memory holds the hashes of features from 0 on, what is made of them for one word at `placesAt` and `fingerprintsAt`, the
 * weights of codes at `weightsAt`, and from `modelAt` on somewhere the table, followed by its first slots once more.
 */

/** Bytes at which the parts of the memory begin: there is room for 64 features. */
const placesAt = 256
export const weightsAt = 512
const fingerprintsAt = 640
/** Something is written here so that nothing that leads to it is left out. */
const sink = 896
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
const load16 = (offset: number) => [0x2f, 1, ...unsigned(offset)]
const loadFloat = (offset: number) => [0x2a, 2, ...unsigned(offset)]
const store32 = (offset: number) => [0x36, 2, ...unsigned(offset)]
const [zero, less, trailing, add, subtract] = [[0x45], [0x49], [0x68], [0x6a], [0x6b]]
const [and, or, xor, right] = [[0x71], [0x72], [0x73], [0x76]]
const left = [0x74]
const [addFloats, widen] = [[0xa0], [0xbb]]
/** Of vectors: four numbers of 32 bits, or eight of 16. */
const vector = (operation: number) => [0xfd, ...unsigned(operation)]
const loadVector = (align: number, offset: number) => [...vector(0x00), align, ...unsigned(offset)]
const storeVector = (offset: number) => [...vector(0x0b), 2, ...unsigned(offset)]
const loadInAllEight = (offset: number) => [...vector(0x08), 1, ...unsigned(offset)]
const [inAllFour, inAllEight, equalEight] = [vector(0x11), vector(0x10), vector(0x2d)]
const [andVectors, xorVectors] = [vector(0x4e), vector(0x51)]
const [leftFour, rightFour, addFour, multiplyFour] = [vector(0xab), vector(0xad), vector(0xae), vector(0xb5)]
/** Bits of the signs of two vectors of eight, one after the other. */
const signsOfBoth = [...vector(0x65), ...vector(0x64)]
const mask = [0x23, 0]
const table = [0x23, 1]
const [block, loop, end] = [[0x02, 0x40], [0x03, 0x40], [0x0b]]
const leaveIf = [0x0d, 0]

const [count, salt, sum] = [0, 1, 2] as const
const [at, stop, place, hits, first, touched] = [3, 4, 5, 6, 7, 8] as const
const [hashes, salts, slots, fingerprints, empty] = [9, 10, 11, 12, 13] as const

/** Runs for `at` from 0 to `stop`. */
const forEach = (step: number, ...content: readonly (readonly number[])[]) => [
  ...[constant(0), set(at), block, get(stop), zero, leaveIf, loop].flat(),
  ...content.flat(),
  ...[get(at), constant(step), add, tee(at), get(stop), less, leaveIf, end, end].flat()
]

const timesFour = (factor: number) => [...constant(factor), ...inAllFour, ...multiplyFour]

/**
 * Four hashes at a time: mix each with `salt` and find its place and fingerprint. Then touch all places: the table is
 * larger than what a processor keeps at hand, and as so little is done between one place and the next, it fetches many
 * of them at once. Then add the weight of the slot at each that knows its hash.
 */
const body = [
  ...[get(count), constant(2), left, set(stop)].flat(),
  ...[get(salt), inAllFour, set(salts)].flat(),
  ...forEach(
    16,
    // The hash of the feature for one word: see `mix`.
    ...[get(at), loadVector(2, 0), get(salts), xorVectors, timesFour(0x9e3779b1), tee(hashes)],
    ...[get(hashes), constant(15), rightFour, xorVectors, tee(hashes)],
    ...[timesFour(0x85ebca6b), get(hashes), constant(13), rightFour, xorVectors, set(hashes)],
    // Its place: see `slotOf`.
    ...[get(at), get(hashes), constant(7), rightFour, mask, inAllFour, andVectors],
    ...[constant(1), leftFour, table, inAllFour, addFour, storeVector(placesAt)],
    // Its fingerprint: see `fingerprintOf`.
    ...[get(at), get(hashes), timesFour(0x2c1b3c6d), constant(21), rightFour, constant(5), leftFour],
    storeVector(fingerprintsAt)
  ),
  ...forEach(4, get(touched), get(at), load32(placesAt), load16(0), xor, set(touched)),
  ...[constant(0), get(touched), store32(sink)].flat(),
  ...[constant(0xffe0), inAllEight, set(fingerprints)].flat(),
  ...forEach(
    4,
    // Eight slots from its place on: which of them hold its fingerprint, and which nothing.
    ...[get(at), load32(placesAt), tee(place), loadVector(1, 0), tee(slots)],
    ...[get(fingerprints), andVectors, get(at), loadInAllEight(fingerprintsAt), equalEight],
    ...[get(slots), get(empty), equalEight, signsOfBoth, tee(hits)],
    // The first that does either.
    ...[get(hits), constant(8), right, or, constant(1 << 8), or, trailing, set(first)],
    // Its weight, or that of code 0 if it is not a hit.
    ...[get(sum), get(place), get(first), constant(1), left, add, load16(0), constant(31), and],
    ...[constant(0), get(hits), constant(255), and, get(first), right, constant(1), and, subtract, and],
    ...[constant(2), left, loadFloat(weightsAt), widen, addFloats, set(sum)]
  ),
  ...[get(sum), end].flat()
]

const [int, float, vectors] = [0x7f, 0x7c, 0x7b]
const section = (id: number, ...content: readonly number[]) => [id, ...unsigned(content.length), ...content]
const name = (text: string) => [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))]
const imported = (text: string, ...what: readonly number[]) => [...name('m'), ...name(text), ...what]
const locals = [2, 6, int, 5, vectors]

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
