import {closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))

/**
 * Read a data file that comes with stet.
 * Built, all lie in the `data` folder beside the program; in the sources, each in that of the part it belongs to.
 * @param name - File name such as `lexicon.bin`.
 * @param memoryFor - Gives memory for so many bytes. Default: memory of its own.
 * @throws {Error} If there is none: the package is incomplete.
 */
export async function readData(name: string, memoryFor?: (bytes: number) => Uint8Array): Promise<Uint8Array> {
  return readDataNow(name, memoryFor)
}

/** The same for what is needed while modules are loaded. */
export function readDataNow(name: string, memoryFor?: (bytes: number) => Uint8Array): Uint8Array {
  for (const folder of dataFolders()) {
    const file = path.join(folder, name)
    // In one step: waiting for the thread pool costs a cold start more than the reading itself.
    if (existsSync(file)) return memoryFor ? readInto(file, memoryFor) : readFileSync(file)
  }
  throw new Error(`There is no data file \`${name}\`: the package is incomplete`)
}

function readInto(file: string, memoryFor: (bytes: number) => Uint8Array): Uint8Array {
  const descriptor = openSync(file, 'r')
  try {
    const memory = memoryFor(fstatSync(descriptor).size)
    for (let at = 0; at < memory.length; ) {
      const count = readSync(descriptor, memory, at, memory.length - at, at)
      if (count === 0) throw new Error(`The data file \`${path.basename(file)}\` is cut short`)
      at += count
    }
    return memory
  } finally {
    closeSync(descriptor)
  }
}

function dataFolders(): readonly string[] {
  const built = [path.join(here, 'data'), path.join(here, '..', 'data')].filter((folder) =>
    existsSync(folder)
  )
  if (built.length > 0) return built
  const sources = path.dirname(here)
  return readdirSync(sources).map((part) => path.join(sources, part, 'data'))
}
