// Wakes the built extension without an editor: whatever it asks of `vscode` is something that can be anything. Prints
// the commands that it registers.
const Module = require('node:module')
const path = require('node:path')

const registered = []

function anything() {
  const known = new Map([[Symbol.toPrimitive, () => '']])
  return new Proxy(class {}, {
    get(target, key) {
      if (key === 'prototype') return target.prototype
      if (key === 'then') return undefined
      if (!known.has(key)) known.set(key, anything())
      return known.get(key)
    },
    apply: () => anything(),
    construct: () => anything()
  })
}

const editor = anything()
const commands = {registerCommand: (name) => registered.push(name)}
const vscode = new Proxy(editor, {get: (target, key) => (key === 'commands' ? commands : target[key])})

const load = Module._load
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest))

const folder = path.resolve(process.argv[2])
const packageJSON = require(path.join(folder, 'package.json'))
const {activate, deactivate} = require(path.join(folder, packageJSON.main))
if (typeof deactivate !== 'function') throw new Error('It cannot be put to sleep')
const context = {
  subscriptions: [],
  extension: {packageJSON},
  asAbsolutePath: (name) => path.join(folder, name)
}
// Without an editor it gets no further than this.
activate(context).catch(() => {})
process.stdout.write(`${JSON.stringify(registered)}\n`, () => process.exit(0))
