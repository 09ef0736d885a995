import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** Version of this package, from the manifest above this file. */
export function readVersion(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder)
    folder = path.dirname(folder)
  const {version}: {version: string} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return version
}
