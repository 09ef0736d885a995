import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of this package: that of the manifest above this file. */
export function packageFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder)
    folder = path.dirname(folder)
  return folder
}

/** Version of this package. */
export function readVersion(): string {
  const {version}: {version: string} = JSON.parse(
    readFileSync(path.join(packageFolder(), 'package.json'), 'utf8')
  )
  return version
}
