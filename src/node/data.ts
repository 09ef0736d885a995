import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))

/**
 * Read a data file that comes with stet.
 * Built, all lie in the `data` folder beside the program; in the sources, each in that of the part it belongs to.
 * @param name - File name such as `lexicon.bin`.
 * @throws {Error} If there is none: the package is incomplete.
 */
export async function readData(name: string): Promise<Uint8Array> {
  for (const folder of dataFolders()) {
    const file = path.join(folder, name)
    // In one step: waiting for the thread pool costs a cold start more than the reading itself.
    if (existsSync(file)) return readFileSync(file)
  }
  throw new Error(`There is no data file \`${name}\`: the package is incomplete`)
}

function dataFolders(): readonly string[] {
  const built = [path.join(here, 'data'), path.join(here, '..', 'data')].filter((folder) =>
    existsSync(folder)
  )
  if (built.length > 0) return built
  const sources = path.dirname(here)
  return readdirSync(sources).map((part) => path.join(sources, part, 'data'))
}
