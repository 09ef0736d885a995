// Builds the extension for VS Code from the built program: npm run vscode [-- --package FILE]
// Its own packages are installed before: npm ci --ignore-scripts, in editors/vscode.
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {build} from 'tsdown'

const root = path.resolve(import.meta.dirname, '..')
const extension = path.join(root, 'editors', 'vscode')
const server = path.join(extension, 'server')

const {values} = parseArgs({options: {package: {type: 'string'}}})

await bundle()
copyServer()
if (values.package !== undefined) pack(path.resolve(values.package))

/** The extension is one file; `vscode` is what the editor gives it. */
async function bundle(): Promise<void> {
  await build({
    cwd: extension,
    config: false,
    entry: {extension: 'src/extension.ts'},
    outDir: 'dist',
    outExtensions: () => ({js: '.cjs'}),
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    deps: {alwaysBundle: [/^(?!vscode$)/], neverBundle: ['vscode']},
    dts: false,
    minify: true,
    hash: false,
    logLevel: 'error'
  })
}

/** What `stet lsp` needs, laid out as in the package. */
function copyServer(): void {
  rmSync(server, {recursive: true, force: true})
  const copy = (name: string, filter: (file: string) => boolean = () => true): void =>
    cpSync(path.join(root, name), path.join(server, name), {recursive: true, filter})
  copy('package.json')
  copy('dist/cli.js')
  copy('dist/lintrc.schema.json')
  copy('dist/data')
  // V8 of the editor is another than that of the build.
  copy('dist/cli', (file) => !file.endsWith('.cache'))
  for (const category of readdirSync(path.join(root, 'rules'), {withFileTypes: true}))
    if (category.isDirectory())
      copy(path.join('rules', category.name), (file) => path.extname(file) !== '.ts')
  for (const name of ['LICENSE', 'THIRD-PARTY.md']) copy(name)
  for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(path.join(root, name), path.join(extension, name))
}

function pack(file: string): void {
  const packager = path.join(extension, 'node_modules', '.bin', 'vsce')
  if (!existsSync(packager))
    throw new Error('There is no packager: run `npm ci --ignore-scripts` in editors/vscode')
  // There is no public address of the repository yet that links could lead to.
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--out', file]
  const {status} = spawnSync(packager, args, {cwd: extension, stdio: ['ignore', 'inherit', 'inherit']})
  if (status !== 0) process.exitCode = 1
}
