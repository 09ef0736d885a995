/**
 * Plant errors of many kinds in paragraphs that nothing was learnt from, and count what the built command line finds:
 * `npm run eval:planted` writes docs/planted.md. `-- --cases FILE` writes the cases of the open half instead, for the
 * scorer of the data folder to list what is missed.
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {readData} from '../../src/node/data.ts'
import {loadResources} from '../../src/pipeline/resources.ts'
import {type Half, type PlantedCase, plantErrors} from './planted/plant.ts'
import {plantedTable} from './planted/table.ts'
import {score} from './score.ts'

const data = path.resolve(process.env.STET_DATA ?? '../shared', 'eval')
const resources = await loadResources(readData)
const lines = (cases: readonly PlantedCase[]): string =>
  cases.map((each) => `${JSON.stringify(each)}\n`).join('')

const [command, file] = process.argv.slice(2)
if (command === '--cases' && file) await writeFile(file, lines(await plantErrors(resources, 'open')))
else {
  const table = plantedTable(await scoreHalf('open'), await scoreHalf('closed'))
  await writeFile('docs/planted.md', table)
  console.log(table)
}

async function scoreHalf(half: Half): Promise<ReturnType<typeof score>['benches'][string]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-planted-'))
  try {
    const cases = path.join(folder, 'cases.jsonl')
    // The scorer counts by type; here the kinds are what to count by.
    const planted = await plantErrors(resources, half)
    await writeFile(
      cases,
      lines(planted.map((each) => ({...each, edits: [{...each.edits[0], type: each.edits[0].sub}]})))
    )
    const {custom} = score(data, ['--severity', 'error,warning', '--cases', cases]).benches
    if (!custom) throw new Error('Expected the scorer to print the bench `custom`')
    return custom
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
