import {probes, sumOfWeights, weightOfCode} from '../weights.ts'
import {featureCount, mix} from './features.ts'
import {kernel, overhang, tableAt, weightsAt} from './kernel.ts'

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

function createFastSummer(table: Uint16Array): Summer {
  const module = new WebAssembly.Module(kernel)
  const memory = new WebAssembly.Memory({
    initial: Math.ceil((tableAt + 2 * (table.length + overhang)) / page)
  })
  new Float32Array(memory.buffer, weightsAt, weightOfCode.length).set(weightOfCode)
  const copy = new Uint16Array(memory.buffer, tableAt, table.length + overhang)
  copy.set(table)
  copy.set(table.subarray(0, probes), table.length)
  const mask = new WebAssembly.Global({value: 'i32'}, table.length - 1)
  const {exports} = new WebAssembly.Instance(module, {m: {memory, mask}})
  return {
    features: new Int32Array(memory.buffer, 0, featureCount),
    sum: exports.sum as Summer['sum'] // So the kernel exports it.
  }
}
