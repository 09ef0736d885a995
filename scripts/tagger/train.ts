/**
 * Train the tagger: `npx tsx scripts/tagger/train.ts` writes `src/analysis/data/tagger.bin`, always the same from the
 * same data. Reads a data folder beside the checkout, or the one `STET_DATA` names. A first model, learnt from the
 * hand-checked corpus, tags the plain texts; their counts widen the lexicon of the second.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {taggerOf} from '../../src/analysis/tagger/create-tagger.ts'
import {writeModel} from '../../src/analysis/tagger/model.ts'
import {numberOf} from '../../src/analysis/tagger/tags.ts'
import type {Tagger} from '../../src/analysis/tagger-types.ts'
import {buildLexicon, type Counts, countForms, countTags, keepFrequent, mergeCounts} from './build-lexicon.ts'
import {learnModel} from './learn-model.ts'
import {measure} from './measure.ts'
import {readMasc} from './read-masc.ts'
import {readUntagged} from './read-untagged.ts'
import {repair} from './repair.ts'
import type {TaggedSentence} from './sentence.ts'

const corpus = `${process.env.STET_DATA ?? '../shared'}/corpus`
const output = 'src/analysis/data'
const tagged = 'masc-tagged.txt.gz'

function read(name: string): string {
  return gunzipSync(readFileSync(`${corpus}/${name}`)).toString('utf8')
}

/** Tags that a tagger gives the words of all plain texts. */
function countPlain(tagger: Tagger): Counts {
  const counts: Counts = new Map()
  const names = readdirSync(corpus).filter((name) => name.endsWith('.txt.gz') && name !== tagged)
  for (const name of names.sort()) {
    const sentences = readUntagged(read(name)).map((words) =>
      repair({words, tags: tagger.tag(words).map(numberOf)})
    )
    countTags(sentences, counts)
  }
  return counts
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}

function tell(name: string, tagger: Tagger, sentences: readonly TaggedSentence[]): void {
  const plain = measure(tagger, sentences)
  const lower = measure(tagger, sentences, (word) => word.toLowerCase())
  const upper = measure(tagger, sentences, (word) => word.toUpperCase())
  console.log(
    `${name}: ${percent(plain.tokens)} of tokens, ${percent(plain.words)} of words; ` +
      `${percent(lower.tokens)} in lower case, ${percent(upper.tokens)} in capitals`
  )
}

const documents = readMasc(read(tagged))
const heldBack = documents.filter((_, index) => index % 10 === 9).flat()
const lessons = documents.filter((_, index) => index % 10 !== 9).flatMap((document) => document.map(repair))

const hand = countTags(lessons)
const frequent = keepFrequent(hand, 3)
const first = taggerOf(learnModel(lessons, buildLexicon(frequent), countForms(hand), 1))
tell('First model', first, heldBack)

const counts = mergeCounts(hand, countPlain(first))
const model = learnModel(lessons, buildLexicon(counts), countForms(counts), 0.3)
tell('Model', taggerOf(model), heldBack)
tell('Against the repaired corpus', taggerOf(model), heldBack.map(repair))

mkdirSync(output, {recursive: true})
const bytes = writeModel(model)
writeFileSync(`${output}/tagger.bin`, bytes)
console.log(`${model.lexicon.keys.length} forms and endings, ${bytes.length} bytes`)
