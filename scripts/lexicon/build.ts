/**
 * Build `src/lexicon/data/english.bin` from the dictionaries and lists that `THIRD-PARTY.md` names.
 * Run it with `npx tsx scripts/lexicon/build.ts`; the same sources give the same bytes.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {countCorpus} from './corpus.ts'
import {root} from './data-folder.ts'
import {gatherForms} from './gather.ts'
import {findPreferences} from './preferred.ts'
import {rateForms} from './rate.ts'
import {readSizes} from './sources.ts'
import {readVarcon} from './varcon.ts'
import {writeLexicon} from './write.ts'

const counts = countCorpus()
const clusters = readVarcon(70)
const preferences = findPreferences(clusters, counts)
const table = gatherForms(counts, clusters, preferences)
const bytes = writeLexicon(rateForms(table, counts, readSizes()), preferences)
const file = path.join(root, 'src/lexicon/data/english.bin')
mkdirSync(path.dirname(file), {recursive: true})
writeFileSync(file, bytes)
console.log(`${table.flags.size} forms, ${preferences.length} preferences, ${bytes.length} bytes`)
