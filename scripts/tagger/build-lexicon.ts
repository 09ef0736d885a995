import {endingKey, withoutPossessive} from '../../src/analysis/tagger/describe.ts'
import {hashString} from '../../src/analysis/tagger/hash.ts'
import type {Lexicon} from '../../src/analysis/tagger/lexicon.ts'
import {casing, casingOf, cliticOf, endingHashes} from '../../src/analysis/tagger/shape.ts'
import {symbolTag} from '../../src/analysis/tagger/symbols.ts'
import {isClosed, numberOf} from '../../src/analysis/tagger/tags.ts'
import type {PennTag} from '../../src/analysis/tagger-types.ts'
import type {TaggedSentence} from './sentence.ts'

/** How often each tag was seen on each word form. */
export type Counts = Map<string, Map<number, number>>

const proper = new Set([numberOf('NNP'), numberOf('NNPS')])

function add(counts: Counts, key: string, tag: number, amount: number): void {
  const row = counts.get(key) ?? new Map<number, number>()
  counts.set(key, row)
  row.set(tag, (row.get(tag) ?? 0) + amount)
}

/** Count the tags of word forms; a capital that a sentence start explains is levelled. */
export function countTags(sentences: Iterable<TaggedSentence>, counts: Counts = new Map()): Counts {
  for (const {words, tags} of sentences) {
    words.forEach((written, index) => {
      const tag = tags[index] ?? 0
      if (symbolTag(written) !== undefined) return
      const isNoun = tag === numberOf('NN') || tag === numberOf('NNS') || proper.has(tag)
      const word = cliticOf(written) > 0 && isNoun ? withoutPossessive(written) : written
      const levels = !proper.has(tag) || casingOf(word) === casing.lower
      add(counts, levels ? word.toLowerCase() : word, tag, 1)
    })
  }
  return counts
}

function total(row: ReadonlyMap<number, number> | undefined): number {
  let sum = 0
  for (const count of row?.values() ?? []) sum += count
  return sum
}

/** Counts by hand and by machine in one; the machine’s weigh less and never outvote many by hand. */
export function mergeCounts(hand: Counts, machine: Counts): Counts {
  const result: Counts = new Map()
  for (const [word, row] of hand) for (const [tag, count] of row) add(result, word, tag, count)
  for (const [word, row] of machine) {
    const sum = total(row)
    const byHand = total(hand.get(word))
    if (byHand === 0 && sum < 3) continue
    const weight = Math.min(0.5, 20 / sum)
    for (const [tag, count] of row) if (count / sum >= 0.01) add(result, word, tag, count * weight)
  }
  return result
}

/** Tags that a form takes whenever it takes another. */
const implied: readonly (readonly [PennTag, PennTag, RegExp])[] = [
  ['VB', 'VBP', /./],
  ['VBP', 'VB', /./],
  ['VBD', 'VBN', /ed$/],
  ['VBN', 'VBD', /ed$/],
  ['NN', 'VBG', /.{3}ing$/]
]

/** How often each word form was seen, capitalized or not. */
export function countForms(counts: Counts): Map<string, number> {
  const result = new Map<string, number>()
  for (const [word, row] of counts) {
    const lower = word.toLowerCase()
    result.set(lower, (result.get(lower) ?? 0) + total(row))
  }
  return result
}

/** Only the word forms seen often enough that their tags can be relied on. */
export function keepFrequent(counts: Counts, least: number): Counts {
  return new Map([...counts].filter(([, row]) => total(row) >= least))
}

interface Row {
  readonly tags: readonly number[]
  readonly shares: readonly number[]
  readonly rare: boolean
}

const often = 12
const least = 0.008

function toRow(word: string, counts: ReadonlyMap<number, number>, isThird = false): Row {
  const sum = total(counts)
  const isRare = sum < often
  const kept = [...counts]
    .filter(([, count]) => count / sum >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
  const steps = isRare ? 8 : 24
  const shares = new Map(
    kept.map(([tag, count]) => [tag, Math.max(1, Math.round((count / sum) * steps)) / steps])
  )
  for (const [from, to, form] of implied) {
    if (shares.has(numberOf(from)) && !shares.has(numberOf(to)) && form.test(word)) {
      if (!isRare && from === 'NN') continue
      if (from.startsWith('VBP') || (shares.get(numberOf(from)) ?? 0) > 0.05) shares.set(numberOf(to), 0)
    }
  }
  if (isThird && !shares.has(third)) shares.set(third, 0)
  const ordered = [...shares].sort(([a, x], [b, y]) => y - x || a - b)
  return {
    tags: ordered.map(([tag]) => tag),
    shares: ordered.map(([, share]) => Math.min(255, Math.round(share * 255))),
    rare: isRare && !ordered.every(([tag]) => isClosed(tag))
  }
}

const verbs = new Set((['VB', 'VBP', 'VBD', 'VBG'] as const).map(numberOf))
const plural = numberOf('NNS')
const third = numberOf('VBZ')

/** A word in -s is a verb too if the word without it is one, though only the plural was seen. */
function impliesThird(word: string, row: ReadonlyMap<number, number>, counts: Counts): boolean {
  if (!row.has(plural) || row.has(third)) return false
  return [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].some(
    (base) => base !== word && [...(counts.get(base)?.keys() ?? [])].some((tag) => verbs.has(tag))
  )
}

/** What endings tell: each rare word form votes with its shares. */
function endingRows(counts: Counts): Map<number, Row> {
  const votes = new Map<number, {types: number; row: Map<number, number>}>()
  for (const [word, row] of counts) {
    const sum = total(row)
    if (sum > 40 || casingOf(word) !== casing.lower || !/[a-z]$/.test(word)) continue
    for (const ending of endingHashes(word)) {
      const key = endingKey(ending, false)
      const vote = votes.get(key) ?? {types: 0, row: new Map<number, number>()}
      votes.set(key, vote)
      vote.types++
      for (const [tag, count] of row) vote.row.set(tag, (vote.row.get(tag) ?? 0) + count / sum)
    }
  }
  const result = new Map<number, Row>()
  for (const [key, {types, row}] of votes) {
    if (types < 30) continue
    result.set(key, {...toRow('', row), rare: true})
  }
  return result
}

/** Whether a capitalized form tells more than its lower case and the capital do. */
function isTelling(word: string, counts: Counts): boolean {
  const lower = word.toLowerCase()
  if (lower === word) return true
  const own = total(counts.get(word))
  const other = total(counts.get(lower))
  return other === 0 ? own >= 2 : own >= 3 && own > other * 0.1
}

/** Pack counts as a lexicon. */
export function buildLexicon(counts: Counts): Lexicon {
  const rows = endingRows(counts)
  for (const [word, row] of counts) {
    if (isTelling(word, counts)) rows.set(hashString(word), toRow(word, row, impliesThird(word, row, counts)))
  }
  const keys = Uint32Array.from(rows.keys(), (key) => key >>> 0).sort()
  const classByName = new Map<string, number>()
  const classRows: Row[] = []
  const classes = Uint16Array.from(keys, (key) => {
    const row = rows.get(key | 0) ?? rows.get(key)
    if (!row) throw new Error(`Unexpected key \`${key}\` without a row`)
    const name = `${row.tags}|${row.shares}|${row.rare}`
    const found = classByName.get(name) ?? classRows.push(row) - 1
    classByName.set(name, found)
    return found
  })
  const starts = new Uint32Array(classRows.length + 1)
  classRows.forEach((row, index) => {
    starts[index + 1] = (starts[index] ?? 0) + row.tags.length
  })
  return {
    keys,
    classes,
    starts,
    tags: Uint8Array.from(classRows.flatMap((row) => row.tags)),
    shares: Uint8Array.from(classRows.flatMap((row) => row.shares)),
    rare: Uint8Array.from(classRows, (row) => Number(row.rare))
  }
}
