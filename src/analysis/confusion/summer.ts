import {sumOfWeights, weightOfCode} from '../weights.ts'
import {featureCount, mix} from './features.ts'
import {kernel, modelAt, overhang, weightsAt} from './kernel.ts'

/** Adds up what a model's table says of features. */
export interface Summer {
  /** Hashes of features are put here. */
  readonly features: Int32Array
  /** `start` and the weights of the first `count` features, each mixed with `salt`, added in order. */
  sum(count: number, salt: number, start: number): number
}

/** Make a summer over a table. */
export function createSummer(table: Uint16Array): Summer {
  try {
    return createFastSummer(table)
  } catch (error) {
    // Processors without vectors, and programs that may not compile WebAssembly.
    if (error instanceof WebAssembly.CompileError) return createPlainSummer(table)
    throw error
  }
}

/** One that any JavaScript engine runs. */
export function createPlainSummer(table: Uint16Array): Summer {
  const features = new Int32Array(featureCount)
  const hashes = new Int32Array(featureCount)
  return {
    features,
    sum(count, salt, start) {
      for (let index = 0; index < count; index++) hashes[index] = mix(features[index] as number, salt) // Within bounds.
      return sumOfWeights(table, hashes, count, start)
    }
  }
}

const page = 65_536
const memories = new WeakMap<ArrayBufferLike, WebAssembly.Memory>()

/** Room for a model of so many bytes that ends with its table; a summer over that table need not copy it. */
export function memoryForModel(bytes: number): Uint8Array {
  const memory = new WebAssembly.Memory({initial: Math.ceil((modelAt + bytes + 2 * overhang) / page)})
  memories.set(memory.buffer, memory)
  return new Uint8Array(memory.buffer, modelAt, bytes)
}

function createFastSummer(table: Uint16Array): Summer {
  const module = new WebAssembly.Module(kernel)
  const placed = memories.has(table.buffer) ? table : copyOf(table)
  const {length, byteOffset} = placed
  const memory = memories.get(placed.buffer)
  if (!memory) throw new Error('The table is in no memory of WebAssembly')
  new Float32Array(memory.buffer, weightsAt, weightOfCode.length).set(weightOfCode)
  new Uint16Array(memory.buffer, byteOffset + 2 * length, overhang).set(placed.subarray(0, overhang))
  const number = (value: number) => new WebAssembly.Global({value: 'i32'}, value)
  const {exports} = new WebAssembly.Instance(module, {
    m: {memory, mask: number(length - 1), table: number(byteOffset)}
  })
  return {
    features: new Int32Array(memory.buffer, 0, featureCount),
    sum: exports.sum as Summer['sum'] // So the kernel exports it.
  }
}

function copyOf(table: Uint16Array): Uint16Array {
  const {buffer, byteOffset} = memoryForModel(table.byteLength)
  const copy = new Uint16Array(buffer, byteOffset, table.length)
  copy.set(table)
  return copy
}
