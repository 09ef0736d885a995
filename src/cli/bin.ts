#!/usr/bin/env node
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {loadCompiled} from './compiled.ts'
import type {start} from './start.ts'

const folder = fileURLToPath(new URL('cli/', import.meta.url))
loadCompiled(`${folder}core.cjs`)
const program = createRequire(folder)('./start.cjs') as {readonly start: typeof start} // Built from `start.ts`.
await program.start()
