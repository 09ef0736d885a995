// Measures the built command line on the cases of a data folder beside the checkout and writes docs/quality.md.
// npm run eval
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {countChangedBySecondFix} from './eval/fix-twice.ts'
import {coldStart} from './eval/cold-start.ts'
import {score} from './eval/score.ts'
import {qualityTable} from './eval/table.ts'

const data = path.resolve(process.env.STET_DATA ?? '../shared', 'eval')
const all = score(data, [])
const sure = score(data, ['--severity', 'error,warning'])
const again = await countChangedBySecondFix(data)
const cold = coldStart('fixtures/belarus-treaty.md')
const table = qualityTable({all, sure, again, cold})
await writeFile('docs/quality.md', table)
console.log(table)
