// Writes what follows from the rule files: the registry, the plugins, the catalogue and a page for each rule.
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import measured from '../rules/measured.json' with {type: 'json'}
import type {Rule} from '../src/rule/define-rule.ts'
import type {MeasuredRule} from '../src/rule/measured.ts'
import {catalogue, page} from './generate/pages.ts'
import {plugins, registry} from './generate/registry.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const stale: string[] = []

const files = (await readdir(path.join(root, 'rules'), {recursive: true}))
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /^[a-z-]+\/[a-z-]+\.ts$/.test(file) && !file.startsWith('presets/'))
  .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
const modules = await Promise.all(
  files.map(async (file) => {
    const {default: rule} = (await import(pathToFileURL(path.join(root, 'rules', file)).href)) as {
      default: Rule
    }
    if (rule.id !== idOf(file))
      throw new Error(`rules/${file} defines \`${rule.id}\`, expected the id of its path`)
    return {file, rule}
  })
)

const figures: Readonly<Record<string, MeasuredRule>> = measured
await put('rules/index.ts', registry(files))
await put('src/plugins.ts', plugins(modules.map(({rule}) => rule.id)))
await put('rules/README.md', catalogue(modules.map(({rule}) => rule)))
for (const {rule} of modules) await put(`rules/${rule.id}.md`, page(rule, figures[rule.id]))
for (const file of await readdir(path.join(root, 'rules'), {recursive: true})) {
  const name = file.split(path.sep).join('/')
  if (/^[a-z-]+\/[a-z-]+\.md$/.test(name) && !files.includes(name.replace(/\.md$/, '.ts')))
    await drop(`rules/${name}`)
}
if (stale.length > 0) {
  console.error(`Stale, run \`npm run generate\`: ${stale.join(', ')}`)
  process.exitCode = 1
}

/** `spacing/doubled-space.ts` → `spacing/doubled-space`. */
function idOf(file: string): string {
  return file.replace(/\.ts$/, '')
}

async function put(file: string, text: string): Promise<void> {
  const target = path.join(root, file)
  if ((await readFile(target, 'utf8').catch(() => undefined)) === text) return
  if (check) stale.push(file)
  else {
    await mkdir(path.dirname(target), {recursive: true})
    await writeFile(target, text)
  }
}

async function drop(file: string): Promise<void> {
  if (check) stale.push(file)
  else await rm(path.join(root, file))
}
