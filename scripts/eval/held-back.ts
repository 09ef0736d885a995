/**
 * Run the built command line on the tenth of the corpus that nothing was learnt from: `npm run eval:held-back` writes
 * docs/held-back.md. `npm run eval:held-back -- --list 50 [rule]` shows findings instead, `-- --sample` the hundred that
 * docs/held-back-sample.tsv judges.
 */
import {readFile, writeFile} from 'node:fs/promises'
import {type Finding, findAll} from './held-back-findings.ts'
import {heldBackTable} from './held-back-table.ts'
import {readHeldBack} from './held-back-texts.ts'
import {draw} from './sample.ts'

const sampled = 100
const judged = 'docs/held-back-sample.tsv'
const [command, value = '50', rule] = process.argv.slice(2)

const texts = await readHeldBack()
const findings = findAll(texts)
if (command === '--list')
  draw(
    findings.filter(({ruleId}) => rule === undefined || ruleId === rule),
    Number(value)
  ).forEach(show)
else if (command === '--sample')
  draw(
    findings.filter(({counts}) => counts),
    sampled
  ).forEach(show)
else {
  const table = heldBackTable(texts, findings, await readFile(judged, 'utf8').catch(() => ''))
  await writeFile('docs/held-back.md', table)
  console.log(table)
}

function show({ruleId, file, line, excerpt, expected}: Finding): void {
  console.log(`${ruleId}\t${file}\t${line}\t${excerpt}\t${expected.slice(0, 3).join(' | ')}`)
}
