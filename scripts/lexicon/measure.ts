/**
 * Measure the lexicon: suggestions on misspellings, what it wrongly accepts, and what it wrongly does not know.
 * Run it with `npx tsx scripts/lexicon/measure.ts [wrong|accepted|unknown|uncertain]`; an argument lists the cases behind a number.
 */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {createLexicon, lexiconData} from '../../src/lexicon/load.ts'
import {corpusFiles, readParagraphs} from './corpus.ts'
import {dataFolder, readText, root} from './data-folder.ts'
import {slip} from './slips.ts'

interface Pair {
  readonly wrong: string
  readonly right: string
}

const list = process.argv[2]
const lexicon = createLexicon(
  lexiconData.map((name) => readFileSync(path.join(root, 'src/lexicon/data', name)))
)
const straight = (text: string): string => text.replace(/[’ʼ]/g, "'")

function readCases(file: string): readonly Pair[] {
  return readText(dataFolder, 'eval/cases', file)
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const {
        text,
        edits
      }: {text: string; edits: {start: number; end: number; replacement: string; type: string}[]} =
        JSON.parse(line)
      return edits
        .filter(({type}) => type === 'spelling')
        .map(({start, end, replacement}) => ({
          wrong: straight(text.slice(start, end)),
          right: straight(replacement)
        }))
    })
    .filter(({wrong, right}) => /^[A-Za-z']+$/.test(wrong) && /^[A-Za-z' -]+$/.test(right))
}

const handWritten: readonly Pair[] = readText(root, 'tests/lexicon/misspellings.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [wrong = '', ...right] = line.split(' ')
    return {wrong, right: right.join(' ')}
  })

function readSlips(): readonly Pair[] {
  const words = heldBackWords().filter((word) => /^[a-z]{4,}$/.test(word) && lexicon.frequency(word) > 0)
  return words
    .flatMap((right, index) => (index % 6 === 0 ? [{wrong: slip(right, index), right}] : []))
    .filter(({wrong}) => wrong !== '' && !lexicon.knowsAnywhere(wrong))
}

let kept: readonly string[] | undefined
function heldBackWords(): readonly string[] {
  kept ??= [
    ...new Set(
      corpusFiles()
        .filter((file) => !/^(?:novels|prose|masc)/.test(file))
        .flatMap((file) => readParagraphs(file, true))
        .flatMap(
          (line) => line.match(/(?<![\w\\/@#$_.=<>-])[A-Za-z]+(?:'[a-z]+)*(?![\w\\/@#$_=<>(-])/g) ?? []
        )
    )
  ].sort()
  return kept
}

function measure(name: string, pairs: readonly Pair[]): void {
  const unknown = pairs.filter(({wrong}) => !lexicon.knowsAnywhere(wrong))
  let first = 0
  let three = 0
  let certain = 0
  let certainRight = 0
  let found = 0
  const options = {dialect: 'en-US'} as const
  const begin = performance.now()
  for (const {wrong, right} of unknown) {
    const guesses = lexicon.suggest(wrong, options).map(({text}) => text)
    const isRight = (text: string | undefined): boolean =>
      text === right || (text !== undefined && text === lexicon.preferred(right, 'en-US'))
    if (isRight(guesses[0])) first++
    else if (list === 'wrong')
      console.log(
        `  ${wrong} → ${right}: ${lexicon
          .suggest(wrong, options)
          .map(({text, cost}) => `${text} ${cost}`)
          .join(', ')}`
      )
    if (guesses.slice(0, 3).some(isRight)) three++
    if (guesses.some(isRight)) found++
    const sure = lexicon.certain(wrong, options)
    if (sure === undefined) continue
    certain++
    if (isRight(sure)) certainRight++
    else if (list === 'uncertain') console.log(`  ${wrong} → ${right}: ${sure}`)
  }
  const time = (performance.now() - begin) / unknown.length
  if (list === 'accepted')
    console.log(
      `  ${pairs
        .filter(({wrong}) => lexicon.knowsAnywhere(wrong))
        .map(({wrong, right}) => `${wrong} (${right})`)
        .join(', ')}`
    )
  const share = (count: number, all = unknown.length): string => `${((100 * count) / all).toFixed(1)} %`
  console.log(
    `${name}: ${pairs.length}, unknown ${share(unknown.length, pairs.length)}, first ${share(first)}, of three ${share(three)}, of five ${share(found)}, ` +
      `certain ${share(certain)} and right ${share(certainRight, certain)}, ${time.toFixed(2)} ms each`
  )
}

measure('real', readCases('real.jsonl'))
measure('injected', readCases('injected.jsonl'))
measure('hand-written', handWritten)
measure('slips', readSlips())

const small = heldBackWords().filter((word) => /^[a-z']+$/.test(word))
const strange = small.filter((word) => !lexicon.knowsAnywhere(word))
console.log(`Held-back words in lower case: ${small.length} kinds, unknown ${strange.length}`)
const clean = [
  ...new Set(
    readText(dataFolder, 'eval/cases/clean.jsonl')
      .replace(/\\n/g, ' ')
      .replace(/`[^`]*`/g, ' ')
      .match(/(?<![\w\\/@#$_.=<>’-])[A-Za-z]+(?![\w\\/@#$_=<>(’:-])/g) ?? []
  )
]
const strangeClean = clean.filter((word) => word.length > 1 && !lexicon.knowsAnywhere(word))
console.log(
  `Clean words: ${clean.length} kinds, unknown ${strangeClean.length}, of them in lower case ${strangeClean.filter((word) => word === word.toLowerCase()).length}`
)
if (list === 'unknown') console.log(strange.join(' '), '\n\n', strangeClean.join(' '))
