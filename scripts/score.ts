// Scores some rules, from their sources, on the development cases of a data folder beside the checkout.
// tsx scripts/score.ts --rules spacing/ --bench injected,clean --list fa,misses,wrong --type spacing --max 40
import {parseArgs} from 'node:util'
import {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import {readData} from '../src/node/data.ts'
import {createRuleLinter} from '../src/pipeline/lint.ts'
import {readMessages} from '../src/pipeline/vfile.ts'
import {completeOptions} from '../src/rule/options.ts'
import {type Flag, flagsOf, loadScorer, readCases} from './eval/cases.ts'

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
const {excerpt, report, scoreSet} = await loadScorer()
const prefixes = values.rules.split(',')
const active = rules
  .filter(({id, meta}) => prefixes.some((prefix) => (prefix ? id.startsWith(prefix) : meta.recommended)))
  .map((rule) => ({rule, options: completeOptions(rule.meta.options, {})}))
const linter = createRuleLinter(active, {data: readData})

for (const bench of values.bench.split(',')) {
  const cases = await readCases(bench)
  const results = new Map<string, readonly Flag[]>()
  for (const {id, format, text} of cases) {
    const messages = readMessages(await linter.check(new VFile({path: `${id}.${format}`, value: text})))
    results.set(id, flagsOf(messages.filter(({severity}) => values.severity.includes(severity))))
  }
  const score = scoreSet(cases, results)
  console.log(`${report(bench, score)}\n`)
  const guesses = (flag: Flag): string => `${flag.kind} ${flag.replacements.slice(0, 3).join('|')}`
  const lists: Readonly<Record<string, readonly string[]>> = {
    misses: score.misses
      .filter(({edit}) => edit.type.startsWith(values.type))
      .map(
        ({c, edit}) => `${c.id} ${edit.type}: ${excerpt(c.text, edit.start, edit.end)} → ${edit.replacement}`
      ),
    wrong: score.wrong
      .filter(({edit}) => edit.type.startsWith(values.type))
      .map(
        ({c, edit, hits}) =>
          `${c.id} ${edit.type}: ${excerpt(c.text, edit.start, edit.end)} → ${edit.replacement}; offered ${hits.map(guesses).join('; ')}`
      ),
    fa: score.falseAlarms.map(
      ({c, flag}) => `${c.id} ${guesses(flag)}: ${excerpt(c.text, flag.start, flag.end)}`
    )
  }
  for (const list of values.list.split(',').filter(Boolean)) {
    console.log(`### ${list}\n${(lists[list] ?? ['no such list']).slice(0, Number(values.max)).join('\n')}\n`)
  }
}
