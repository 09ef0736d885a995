/** The part of WebAssembly that is used: neither the language's own types nor those of Node declare it. */
declare namespace WebAssembly {
  class CompileError extends Error {}
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>)
  }
  class Memory {
    constructor(size: {readonly initial: number})
    readonly buffer: ArrayBuffer
  }
  class Global {
    constructor(type: {readonly value: 'i32'}, value: number)
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory | Global>>>>)
    readonly exports: Readonly<Record<string, unknown>>
  }
}
