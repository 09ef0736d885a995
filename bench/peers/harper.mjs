// Checks every file of a folder, or one file, with harper.js: its linter in WebAssembly, in this process.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {LocalLinter} from 'harper.js'
import {binary} from 'harper.js/binary'

const [target] = process.argv.slice(2)
const files = statSync(target).isDirectory()
  ? readdirSync(target).map((name) => path.join(target, name))
  : [target]
const linter = new LocalLinter({binary})
let count = 0
for (const file of files) {
  const lints = await linter.lint(readFileSync(file, 'utf8'), {language: 'markdown'})
  count += lints.length
  for (const lint of lints) lint.free?.()
}
console.log(`${count} findings`)
