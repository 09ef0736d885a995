#!/usr/bin/env node
import {loadCompiled, serverFiles} from './compiled.ts'
import type {start} from './start.ts'

// As in `compiled.ts`.
const {createRequire} = process.getBuiltinModule('node:module')
const {fileURLToPath} = process.getBuiltinModule('node:url')
const {setFlagsFromString} = process.getBuiltinModule('node:v8')

const folder = fileURLToPath(new URL('cli/', import.meta.url))
// Most regular expressions are met again, so that none is worth interpreting first: it is compiled twice then.
loadCompiled(`${folder}core.cjs`, () => setFlagsFromString('--no-regexp-tier-up'))
if (process.argv[2] === 'lsp') for (const name of serverFiles) loadCompiled(`${folder}${name}`)
const program = createRequire(folder)('./start.cjs') as {readonly start: typeof start} // Built from `start.ts`.
await program.start()
