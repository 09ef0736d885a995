import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {build} from 'tsdown'
import {root} from '../lexicon/data-folder.ts'
import type {Jobs} from './worker.ts'

const folder = path.join(root, 'node_modules', '.cache', 'stet-bench')

/** Build what is measured in process like the product, so that its code is what users run. */
export async function buildWorker(): Promise<void> {
  await build({
    cwd: root,
    config: false,
    entry: {worker: 'scripts/bench/worker.ts'},
    outDir: folder,
    outExtensions: () => ({js: '.js'}),
    platform: 'node',
    target: 'node20',
    format: 'esm',
    deps: {alwaysBundle: [/.*/]},
    inputOptions: {resolve: {mainFields: ['module', 'main']}},
    dts: false,
    minify: true,
    hash: false,
    logLevel: 'error'
  })
}

/**
 * Measure something in a process of its own.
 * @param limit - Seconds after which it is given up.
 * @returns What the job gave, or `undefined` if it was given up.
 * @throws {Error} If it failed.
 */
export function runJob<Name extends keyof Jobs>(
  name: Name,
  args: Parameters<Jobs[Name]>,
  limit: number
): Awaited<ReturnType<Jobs[Name]>> | undefined {
  const worker = path.join(folder, 'worker.js')
  const {status, signal, stdout, stderr} = spawnSync(
    process.execPath,
    ['--expose-gc', worker, name, JSON.stringify(args)],
    {cwd: root, encoding: 'utf8', timeout: limit * 1000, killSignal: 'SIGKILL', maxBuffer: 2 ** 26}
  )
  if (signal !== null) return undefined
  if (status !== 0) throw new Error(`Bench \`${name}\` failed:\n${stderr}`)
  return JSON.parse(stdout) as Awaited<ReturnType<Jobs[Name]>> // The worker wrote it.
}
