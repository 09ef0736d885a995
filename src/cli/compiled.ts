import type {Script} from 'node:vm'

// Importing modules of Node into a module takes a cold start longer than asking for them.
const {readFileSync} = process.getBuiltinModule('node:fs')
const Module = process.getBuiltinModule('node:module')
const path = process.getBuiltinModule('node:path')
const vm = process.getBuiltinModule('node:vm')

/** What a language server needs beside the files of a plain run, in the order of loading. */
export const serverFiles = ['protocol.cjs', 'run-lsp.cjs'] as const

/** Where the compiled form of a script lies. */
export const cacheOf = (file: string): string => `${file}.cache`

/**
 * Load a CommonJS file from what V8 made of it before: reading and compiling half a megabyte of source would take a
 * third of a short run. A cache of another version of Node is refused by V8; the source is compiled then.
 * @param file - Absolute; whoever requires it afterwards is given this module.
 * @param onCompiled - Called before it runs; V8 refuses what it compiled under other flags, so they may be set from here on.
 * @returns Its script, which can be asked for a new cache once its functions have run.
 */
export function loadCompiled(file: string, onCompiled?: () => void): Script {
  const script = new vm.Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData: readCache(cacheOf(file))
  })
  onCompiled?.()
  const require = Module.createRequire(file)
  const module = new Module(file)
  module.filename = file
  module.loaded = true
  require.cache[file] = module
  script.runInThisContext().call(module.exports, module.exports, require, module, file, path.dirname(file))
  return script
}

function readCache(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
