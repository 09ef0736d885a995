import {existsSync} from 'node:fs'
import path from 'node:path'
import type {Baseline} from './baseline.ts'
import type {Engine} from './engine.ts'
import type {Io} from './io.ts'
import type {RunOptions} from './options.ts'

/** What findings that are put up with are written down in. */
export const suppressionsFileName = '.stet-suppressions.json'

/**
 * Open the record of what is put up with, if there is one or one is to be made.
 * @throws {LintError} If it cannot be read.
 */
export async function openBaseline(
  options: RunOptions,
  engine: Engine,
  io: Io
): Promise<Baseline | undefined> {
  if (options.suppressions === 'ignore') return undefined
  const {suppressionsLocation: given} = options
  const found = given === undefined ? findAbove(io.cwd) : path.resolve(io.cwd, given)
  if (found === undefined && options.suppressions === 'use') return undefined
  return (await import('./baseline.ts')).createBaseline(
    found ?? path.join(io.cwd, suppressionsFileName),
    options,
    io,
    engine
  )
}

/** The nearest one above a folder, as far as its repository reaches. */
function findAbove(folder: string): string | undefined {
  const file = path.join(folder, suppressionsFileName)
  if (existsSync(file)) return file
  const parent = path.dirname(folder)
  return parent === folder || existsSync(path.join(folder, '.git')) ? undefined : findAbove(parent)
}
