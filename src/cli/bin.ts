#!/usr/bin/env node
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {loadCompiled} from './compiled.ts'
import type {start} from './start.ts'

const folder = fileURLToPath(new URL('cli/', import.meta.url))
// Most regular expressions are met again, so that none is worth interpreting first: it is compiled twice then.
loadCompiled(`${folder}core.cjs`, () => setFlagsFromString('--no-regexp-tier-up'))
if (process.argv[2] === 'lsp') loadCompiled(`${folder}server.cjs`)
const program = createRequire(folder)('./start.cjs') as {readonly start: typeof start} // Built from `start.ts`.
await program.start()
