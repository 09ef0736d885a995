import {readFileSync} from 'node:fs'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'

/** Root of the checkout. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Folder of the development data: `STET_DATA`, or a data folder beside the checkout. */
export const dataFolder = path.resolve(root, process.env.STET_DATA ?? '../shared')

/** Read a text file, unpacked if it is gzipped. */
export function readText(...parts: readonly string[]): string {
  const bytes = readFileSync(path.join(...parts))
  return (parts.at(-1)?.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
