import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {cacheOf, loadCompiled} from '../../src/cli/compiled.ts'
import type {main} from '../../src/cli/main.ts'

/**
 * Keep what V8 compiles of the command line in a run that uses most of it: over the examples of all rules. A process
 * of its own, for only functions that have run are kept.
 */
async function writeCodeCache(folder: string): Promise<void> {
  const core = path.resolve(folder, 'core.cjs')
  const script = loadCompiled(core)
  const program = createRequire(core)('./start.cjs') as {readonly main: typeof main} // Built from `start.ts`.
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'stet-build-'))
  const texts = rules.flatMap(({meta}) => meta.examples.map(({bad}) => bad.replace(/[⟦⟧]/g, '')))
  writeFileSync(path.join(cwd, 'sample.md'), texts.join('\n\n'))
  const silent = {write: () => true}
  const code = await program.main(['sample.md'], {
    cwd,
    env: {},
    stdin: process.stdin,
    stdout: silent,
    stderr: process.stderr
  })
  rmSync(cwd, {recursive: true})
  if (code !== 1) throw new Error(`Unexpected exit code ${code} of the sample, expected 1: it has errors`)
  writeFileSync(cacheOf(core), script.createCachedData())
}

await writeCodeCache(process.argv[2] ?? 'dist/cli')
