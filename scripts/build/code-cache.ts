import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {cacheOf, loadCompiled, serverFiles} from '../../src/cli/compiled.ts'
import type {main} from '../../src/cli/main.ts'
import {useServer} from './use-server.ts'

/** A draft with something for each rule to find. */
const sample = rules.flatMap(({meta}) => meta.examples.map(({bad}) => bad.replace(/[⟦⟧]/g, ''))).join('\n\n')

/**
 * Keep what V8 compiles of the program in runs that use most of it: over the examples of all rules. A process of its own,
 * for only functions that have run are kept.
 */
async function writeCodeCaches(folder: string): Promise<void> {
  const core = path.resolve(folder, 'core.cjs')
  const script = loadCompiled(core)
  const program = createRequire(core)('./start.cjs') as {readonly main: typeof main} // Built from `start.ts`.
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'stet-build-'))
  writeFileSync(path.join(cwd, 'sample.md'), sample)
  const io = {cwd, env: {}, stdin: process.stdin, stdout: {write: () => true}, stderr: process.stderr}
  const code = await program.main(['sample.md'], io)
  rmSync(cwd, {recursive: true})
  if (code !== 1) throw new Error(`Unexpected exit code ${code} of the sample, expected 1: it has errors`)
  // Before the server runs: a short run over a file needs nothing of what an editor does.
  writeFileSync(cacheOf(core), script.createCachedData())

  const server = serverFiles.map((name) => {
    const file = path.resolve(folder, name)
    return {file, script: loadCompiled(file)}
  })
  await useServer(() => void program.main(['lsp'], io), sample)
  for (const {file, script} of server) writeFileSync(cacheOf(file), script.createCachedData())
}

await writeCodeCaches(process.argv[2] ?? 'dist/cli')
// The server listens for ever.
process.exit()
