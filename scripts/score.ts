// Scores some rules, from their sources, on the development cases of a data folder beside the checkout.
// tsx scripts/score.ts --rules spacing/ --bench injected,clean --list fa,misses,wrong --type spacing --max 40
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import {readData} from '../src/node/data.ts'
import {createRuleLinter} from '../src/pipeline/lint.ts'
import {readMessages} from '../src/pipeline/vfile.ts'
import {completeOptions} from '../src/rule/options.ts'

interface Case {
  readonly id: string
  readonly format: string
  readonly text: string
  readonly edits: readonly {readonly start: number; readonly end: number; readonly replacement: string; readonly type: string}[]
}
interface Flag {
  readonly start: number
  readonly end: number
  readonly replacements: readonly string[]
  readonly kind: string
  readonly fix: {readonly start: number; readonly end: number; readonly text: string} | null
}
interface Score {
  readonly misses: readonly {readonly c: Case; readonly edit: Case['edits'][number]}[]
  readonly wrong: readonly {readonly c: Case; readonly edit: Case['edits'][number]; readonly hits: readonly Flag[]}[]
  readonly falseAlarms: readonly {readonly c: Case; readonly flag: Flag}[]
}
interface Scorer {
  scoreSet(cases: readonly Case[], results: ReadonlyMap<string, readonly Flag[]>): Score
  report(name: string, score: Score): string
  excerpt(text: string, start: number, end: number): string
}

const {values} = parseArgs({
  options: {
    rules: {type: 'string', default: ''},
    bench: {type: 'string', default: 'injected,clean'},
    list: {type: 'string', default: ''},
    type: {type: 'string', default: ''},
    severity: {type: 'string', default: 'error,warning,info'},
    max: {type: 'string', default: '40'}
  }
})
const data = path.resolve(process.env.STET_DATA ?? '../shared', 'eval')
const scorer = (await import(pathToFileURL(path.join(data, 'lib.mjs')).href)) as Scorer
const prefixes = values.rules.split(',')
const active = rules
  .filter(({id, meta}) => prefixes.some((prefix) => (prefix ? id.startsWith(prefix) : meta.recommended)))
  .map((rule) => ({rule, options: completeOptions(rule.meta.options, {})}))
const linter = createRuleLinter(active, {data: readData})

for (const bench of values.bench.split(',')) {
  const cases = await readCases(bench)
  const results = new Map<string, Flag[]>()
  for (const {id, format, text} of cases) {
    const messages = readMessages(await linter.check(new VFile({path: `${id}.${format}`, value: text})))
    results.set(
      id,
      messages
        .filter(({severity}) => values.severity.includes(severity))
        .map(({place, expected, ruleId, fix}) => ({
          start: place.start.offset,
          end: place.end.offset,
          replacements: expected,
          kind: ruleId,
          fix: fix && {start: fix.range[0], end: fix.range[1], text: fix.text}
        }))
    )
  }
  const score = scorer.scoreSet(cases, results)
  console.log(`${scorer.report(bench, score)}\n`)
  const {excerpt} = scorer
  const lists: Record<string, string[]> = {
    misses: score.misses
      .filter(({edit}) => edit.type.startsWith(values.type))
      .map(({c, edit}) => `${c.id} ${edit.type}: ${excerpt(c.text, edit.start, edit.end)} → ${edit.replacement}`),
    wrong: score.wrong
      .filter(({edit}) => edit.type.startsWith(values.type))
      .map(({c, edit, hits}) => `${c.id} ${edit.type}: ${excerpt(c.text, edit.start, edit.end)} → ${edit.replacement}; offered ${hits.map((hit) => `${hit.kind} ${hit.replacements.slice(0, 3).join('|')}`).join('; ')}`),
    fa: score.falseAlarms.map(({c, flag}) => `${c.id} ${flag.kind}: ${excerpt(c.text, flag.start, flag.end)} → ${flag.replacements.slice(0, 3).join('|')}`)
  }
  for (const list of values.list.split(',').filter(Boolean)) {
    console.log(`### ${list}\n${(lists[list] ?? ['no such list']).slice(0, Number(values.max)).join('\n')}\n`)
  }
}

async function readCases(bench: string): Promise<readonly Case[]> {
  if (bench === 'seed' || bench === 'fixed-all') {
    const seed = path.join(data, 'seed')
    const {edits} = JSON.parse(await readFile(path.join(seed, 'gold.json'), 'utf8')) as Case
    const text = await readFile(path.join(seed, bench === 'seed' ? 'article.md' : 'fixed-all.md'), 'utf8')
    return [{id: bench, format: 'md', text, edits: bench === 'seed' ? edits : []}]
  }
  const lines = await readFile(bench.endsWith('.jsonl') ? bench : path.join(data, 'cases', `${bench}.jsonl`), 'utf8')
  return lines.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Case)
}
