// Measures the built command line and the pipeline beside other checkers, and writes docs/performance.md.
// npm run bench [-- --only cold,posts,archive,large,process,keystroke,lsp,growth,stages] [-- --quick]
// With --only or --quick the figures are printed and the document is left as it is. See bench/README.md.
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {goalRows, type Results} from './bench/goals.ts'
import {buildWorker, runJob} from './bench/in-process.ts'
import {type Input, writeInputs} from './bench/inputs.ts'
import {measureLsp} from './bench/lsp.ts'
import {machine} from './bench/machine.ts'
import {type Measured, measureProcesses, type Patience} from './bench/processes.ts'
import {bare, peers, stet} from './bench/programs.ts'
import {
  growthTable,
  keystrokeTable,
  lspTable,
  type PartName,
  page,
  partNames,
  processTable,
  stageTable,
  throughputTable
} from './bench/tables.ts'
import {textKinds} from './bench/texts.ts'
import {root} from './lexicon/data-folder.ts'

const {values} = parseArgs({options: {only: {type: 'string'}, quick: {type: 'boolean', default: false}}})
const wanted = values.only?.split(',') ?? partNames
for (const name of wanted) {
  if (!partNames.some((part) => part === name))
    throw new Error(`Unexpected part \`${name}\`, expected some of ${partNames.join(', ')}`)
}
const patience: Patience = values.quick ? {runs: 3, budget: 5, limit: 20} : {runs: 11, budget: 10, limit: 40}

const inputs = writeInputs()
const sections: Partial<Record<PartName, string>> = {}
let results: Results = {}
try {
  await buildWorker()
  await part('cold', () => {
    const cold = measure(inputs.article)
    results = {...results, cold}
    return processTable(cold, inputs.article)
  })
  await part('posts', () => {
    const posts = measure(inputs.posts)
    results = {...results, posts}
    return processTable(posts, inputs.posts)
  })
  // What took long for a tenth of the text need not be tried.
  await part('archive', () => {
    const archive = measure(inputs.archive, inputs.archive.bytes / inputs.posts.bytes)
    results = {...results, archive}
    return processTable(archive, inputs.archive)
  })
  await part('large', () =>
    processTable(measure(inputs.large, inputs.large.bytes / inputs.posts.bytes), inputs.large)
  )
  await part('process', () => {
    const {files, bytes} = inputs.archive
    const throughput = runJob('throughput', [files, bytes, values.quick ? 5 : 20], 300)
    results = {...results, throughput}
    return throughputTable(throughput)
  })
  await part('keystroke', () => {
    const keystrokes = runJob('keystrokes', [inputs.draft.path, values.quick ? 30 : 100], 300)
    results = {...results, keystrokes}
    return keystrokeTable(keystrokes)
  })
  await part('lsp', async () =>
    lspTable(await measureLsp(inputs.article.path, patience.runs, values.quick ? 40 : 120))
  )
  await part('growth', () => {
    const growth = textKinds.map((kind) => ({
      kind,
      sizes: runJob('growth', [kind, inputs.article.path, patience.limit], 4 * patience.limit)
    }))
    results = {...results, growth: growth.map(({sizes = []}) => sizes)}
    return growthTable(growth)
  })
  await part('stages', () =>
    stageTable(runJob('stages', [inputs.posts.files, values.quick ? 2 : 5], 600) ?? [], inputs.posts.bytes)
  )
} finally {
  inputs.remove()
}

if (values.only === undefined && !values.quick)
  await writeFile(path.join(root, 'docs', 'performance.md'), page(sections, machine(), goalRows(results)))

async function part(name: PartName, make: () => string | Promise<string>): Promise<void> {
  if (!wanted.includes(name)) return
  const section = await make()
  sections[name] = section
  console.log(`## ${name}\n\n${section}`)
}

function measure(input: Input, growth?: number): readonly Measured[] {
  const secondsBefore = (name: string): number | undefined => {
    const before = results.posts?.find(({program}) => program === name)
    if (before === undefined || growth === undefined) return undefined
    return before.note?.startsWith('over') ? Number.POSITIVE_INFINITY : before.seconds * growth
  }
  return measureProcesses([bare, stet, ...peers], input, patience, secondsBefore)
}
