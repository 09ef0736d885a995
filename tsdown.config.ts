import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {defineConfig} from 'tsdown'
import {rules} from './rules/index.ts'
import {configSchema} from './src/config/schema.ts'

const output = 'dist'

/** Modules that few runs need, or that stand for a big dependency: each is loaded where a run needs it. */
const rare = new RegExp(
  [
    'cli/(?:bin|init|expand-glob|explain[\\w-]*|help|list-rules|print-config|run-stdin|subcommand)',
    'config/jsonc',
    'markup/markdown(?:/[\\w-]+)?',
    'node/(?:ignored|plugins|user-settings|version|walk|write-source)',
    'pipeline/foreign',
    'report/(?:diff|github|json|unix)'
  ]
    .map((module) => `/src/${module}\\.ts$`)
    .join('|')
)

/** Data files of all parts lie in one folder beside the program. */
async function copyData(): Promise<void> {
  const target = path.join(output, 'data')
  await mkdir(target, {recursive: true})
  for (const part of await readdir('src')) {
    const folder = path.join('src', part, 'data')
    for (const name of await readdir(folder).catch(() => [])) {
      await copyFile(path.join(folder, name), path.join(target, name))
    }
  }
}

/** Source in ASCII alone takes V8 half the time to read: every other character as an escape. */
async function escapeCommandLine(): Promise<void> {
  const folder = path.join(output, 'cli')
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const source = await readFile(file, 'utf8')
    const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    await writeFile(file, source.replace(/[^\0-\x7f]/g, escaped))
  }
}

const shared = {
  outDir: output,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outExtensions: () => ({js: '.js', dts: '.d.ts'}),
  // The two builds run side by side, so neither may empty the folder; and names without hashes leave nothing behind.
  clean: false,
  hash: false
} as const

export default defineConfig([
  {
    ...shared,
    // Everything the command line needs is in its own files: reading `node_modules` would double its start-up.
    entry: {cli: 'src/cli/bin.ts'},
    deps: {alwaysBundle: [/.*/]},
    // Where a package has both forms, its modules: the other form of `jsonc-parser` cannot be bundled.
    inputOptions: {resolve: {mainFields: ['module', 'main']}},
    dts: false,
    // Less to read and to parse at each start.
    minify: true,
    hooks: {'build:done': escapeCommandLine},
    outputOptions: {
      chunkFileNames: 'cli/[name].js',
      // What a plain run needs is one file, for each file costs time to open.
      codeSplitting: {
        groups: [{name: 'core', test: (id) => /\/(?:src|rules)\/[^?]*\.ts$/.test(id) && !rare.test(id)}]
      }
    }
  },
  {
    ...shared,
    entry: {index: 'src/index.ts', rules: 'src/rules.ts', testing: 'src/testing/index.ts'},
    dts: true,
    outputOptions: {chunkFileNames: 'lib/[name].js'},
    hooks: {
      'build:done': async () => {
        await copyData()
        await writeFile(
          path.join(output, 'lintrc.schema.json'),
          `${JSON.stringify(configSchema(rules), null, 2)}\n`
        )
      }
    }
  }
])
