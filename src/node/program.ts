import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {readVersion} from './version.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** What this program is made of: its version, and contents of its code and data where it is built. */
export function* readProgram(): Generator<string | Uint8Array> {
  yield readVersion()
  const data = path.join(here, '..', 'data')
  if (!existsSync(data)) return
  for (const folder of [here, data]) {
    for (const name of readdirSync(folder).sort()) {
      // Beside the code lies what V8 made of it, which is another on each machine.
      if (!name.endsWith('.cache')) yield readFileSync(path.join(folder, name))
    }
  }
}
