// Measures the built command line on the cases of a data folder beside the checkout: writes docs/quality.md, and for each
// rule rules/measured.json, from which `npm run generate` makes its page.
// npm run eval
import {writeFile} from 'node:fs/promises'
import {evalFolder} from './eval/cases.ts'
import {coldStart} from './eval/cold-start.ts'
import {countChangedBySecondFix} from './eval/fix-twice.ts'
import {measureRules} from './eval/rule-figures.ts'
import {score} from './eval/score.ts'
import {qualityTable} from './eval/table.ts'

const all = score(evalFolder, [])
const sure = score(evalFolder, ['--severity', 'error,warning'])
const again = await countChangedBySecondFix(evalFolder)
const cold = coldStart('fixtures/belarus-treaty.md')
const measured = await measureRules()
const table = qualityTable({all, sure, again, cold, rules: measured})
await writeFile('docs/quality.md', table)
await writeFile('rules/measured.json', `${JSON.stringify(measured, null, 2)}\n`)
console.log(table)
