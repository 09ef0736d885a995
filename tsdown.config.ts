import {execFile} from 'node:child_process'
import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'
import {defineConfig, type Rolldown} from 'tsdown'
import {rules} from './rules/index.ts'
import {lateParts} from './scripts/build/late-parts.ts'
import {matchers} from './scripts/build/matchers/plugin.ts'
import {configSchema} from './src/config/schema.ts'

const output = 'dist'
const data = path.join(output, 'data')

/** Modules that few runs need, or that stand for a big dependency: each is loaded where a run needs it. */
const rare = new RegExp(
  [
    'analysis/survey',
    'baseline/[\\w-]+',
    'cli/(?:start|ask|baseline|cache[\\w-]*|git-targets|init|lines|look-around|ndjson-line|run-ndjson|write-all|expand-glob|explain[\\w-]*|help|list-rules|print-config|report-file|run-stdin|stat[\\w-]+|subcommand|survey-files|word-count)',
    'config/(?:add-word|jsonc)',
    'fix/(?:line-scope|scope)',
    'lsp/[\\w-]+',
    'node/(?:changes|ignored|load-format|patch|plugins|program|repository|rule-page|staged|user-settings|version|walk|write-source)',
    'pipeline/(?:foreign|survey|unused-directives)',
    'report/(?:checkstyle|diff|fingerprint|github|gitlab|html/[\\w-]+|json|junit|markdown|sarif|tap|unix|uri|xml)'
  ]
    .map((module) => `/src/${module}\\.ts$`)
    .join('|')
)

/** Data files of all parts lie in one folder beside the program. */
async function copyData(): Promise<void> {
  await mkdir(data, {recursive: true})
  for (const part of await readdir('src')) {
    const folder = path.join('src', part, 'data')
    for (const name of await readdir(folder).catch(() => [])) {
      await copyFile(path.join(folder, name), path.join(data, name))
    }
  }
}

/**
 * Source in ASCII alone takes V8 half the time to read: every other character as an escape. What V8 makes of it is then
 * kept beside it.
 */
async function finishCommandLine(): Promise<void> {
  await copyData()
  const folder = path.join(output, 'cli')
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const source = await readFile(file, 'utf8')
    const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    await writeFile(file, source.replace(/[^\0-\x7f]/g, escaped))
  }
  await promisify(execFile)('node_modules/.bin/tsx', ['scripts/build/code-cache.ts', folder])
}

/** The process is there for every module; a module of it, made of all that it has, takes a cold start milliseconds. */
const processOfVfile: Rolldown.Plugin = {
  name: 'process-of-vfile',
  transform: {
    filter: {id: /vfile[/\\]lib[/\\]minproc\.js$/},
    handler: () => 'export const minproc = process'
  }
}

/** Editors talk over standard streams: what the protocol has for sockets, pipes and package managers is loaded when asked for. */
const lateBuiltins: Rolldown.Plugin = {
  name: 'late-builtins',
  transform: {
    filter: {id: /[/\\]vscode-(?:jsonrpc|languageserver)[/\\]lib[/\\]node[/\\]\w+\.js$/},
    handler: (code) =>
      code.replace(
        /^const (\w+) = (require\("(?:crypto|net|child_process)"\));$/gm,
        'const $1 = new Proxy({}, {get: (_, name) => $2[name]});'
      )
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
  hash: false,
  inputOptions: {checks: {pluginTimings: false}}
} as const

export default defineConfig([
  {
    ...shared,
    // Everything the command line needs is in its own files: reading `node_modules` would double its start-up.
    entry: {'cli/start': 'src/cli/start.ts'},
    // Only a CommonJS script can be loaded from V8's cache of its code.
    format: 'cjs',
    outExtensions: () => ({js: '.cjs'}),
    deps: {alwaysBundle: [/.*/]},
    // Where a package has both forms, its modules: the other form of `jsonc-parser` cannot be bundled.
    inputOptions: {...shared.inputOptions, resolve: {mainFields: ['module', 'main']}},
    plugins: [processOfVfile, lateBuiltins, matchers(data), lateParts(rules, data)],
    dts: false,
    // Less to read and to parse at each start.
    minify: true,
    hooks: {'build:done': finishCommandLine},
    outputOptions: {
      chunkFileNames: 'cli/[name].cjs',
      // What a plain run needs is one file, for each file costs time to open.
      codeSplitting: {
        groups: [
          {name: 'core', test: (id) => /\/(?:src|rules)\/[^?]*\.ts$/.test(id) && !rare.test(id)},
          // The protocol alone is a third as much again; only editors need it.
          {name: 'protocol', test: /\/node_modules\/vscode-/}
        ]
      }
    }
  },
  {
    ...shared,
    entry: {
      cli: 'src/cli/bin.ts',
      index: 'src/index.ts',
      rules: 'src/rules.ts',
      testing: 'src/testing/index.ts'
    },
    dts: true,
    outputOptions: {chunkFileNames: 'lib/[name].js'},
    hooks: {
      'build:done': async () => {
        await writeFile(
          path.join(output, 'lintrc.schema.json'),
          `${JSON.stringify(configSchema(rules), null, 2)}\n`
        )
      }
    }
  }
])
