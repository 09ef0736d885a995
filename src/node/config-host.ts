import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {ConfigHost} from '../config/host.ts'
import {LintError} from '../error.ts'
import {hasCode, reasonOf} from './system-error.ts'

/** Configuration from the disk. */
export const configHost: ConfigHost = {
  read(file) {
    // Most folders have no configuration, and asking first is cheaper than an error.
    if (!existsSync(file)) return undefined
    try {
      return readFileSync(file, 'utf8')
    } catch (cause) {
      if (hasCode(cause, 'ENOENT', 'ENOTDIR')) return undefined
      throw new LintError('bad-config', `Cannot read it: ${reasonOf(cause)}`, {file, cause})
    }
  },

  resolvePackage(specifier, folder) {
    try {
      return createRequire(path.join(folder, 'noop.js')).resolve(specifier)
    } catch {
      return undefined
    }
  }
}
