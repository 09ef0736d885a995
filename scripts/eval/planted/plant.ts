import {type Document, Document as Draft, type Resources} from '../../../src/analysis/document.ts'
import {corpusNames, isHeldBack, proseOf, readParagraphs} from '../../corpus.ts'
import {apart} from '../held-back-findings.ts'
import {kinds, type Slip} from './kinds.ts'
import {Random} from './random.ts'

/** A paragraph with one error planted, in the form that the scorer reads. */
export interface PlantedCase {
  readonly id: string
  readonly format: 'txt'
  readonly text: string
  readonly edits: readonly [
    {
      readonly start: number
      readonly end: number
      readonly replacement: string
      readonly type: string
      readonly sub: string
    }
  ]
}

/** Cases of each kind in each half. */
const perKind = 120
const fewestWords = 25
const mostWords = 130

/** Which half a case belongs to: one is looked at while rules are written, the other only measured. */
export type Half = 'open' | 'closed'

/** Plants an error of each kind in turn in paragraphs that are kept back, always the same ones. */
export async function plantErrors(resources: Resources, half: Half): Promise<readonly PlantedCase[]> {
  const paragraphs = shuffle(await paragraphsOf(half), new Random(half === 'open' ? 11 : 12))
  const random = new Random(half === 'open' ? 1 : 2)
  const cases: PlantedCase[] = []
  let next = 0
  for (let round = 0; round < perKind; round++) {
    for (const [sub, kind] of Object.entries(kinds)) {
      for (let tries = 0; tries < 40; tries++) {
        const text = paragraphs[next++ % paragraphs.length] ?? ''
        const document = draftOf(text, resources)
        const slip = slipIn(document, kind.at, random)
        if (!slip) continue
        cases.push({
          id: `${half}-${cases.length}`,
          format: 'txt',
          text: write(text, slip),
          edits: [editOf(text, slip, kind.type, sub)]
        })
        break
      }
    }
  }
  return cases
}

async function paragraphsOf(half: Half): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of await corpusNames()) {
    if (name in apart) continue
    const paragraphs = (await readParagraphs(name)).filter((_, line) => isHeldBack(line))
    for (const [index, paragraph] of paragraphs.entries()) {
      const words = paragraph.split(/\s+/).length
      if ((index % 2 === 0) === (half === 'open') && words >= fewestWords && words <= mostWords)
        found.push(paragraph.trim())
    }
  }
  return found
}

function shuffle(items: readonly string[], random: Random): readonly string[] {
  return items
    .map((item) => ({item, key: random.below(1 << 30)}))
    .sort((a, b) => a.key - b.key)
    .map(({item}) => item)
}

function draftOf(text: string, resources: Resources): Document {
  return new Draft(proseOf([text]), resources, {language: 'en-US', words: [], names: [], terms: []})
}

/** The first slip from a token drawn by lot on. */
function slipIn(document: Document, at: (typeof kinds)[string]['at'], random: Random): Slip | undefined {
  const {count} = document.tokens
  const first = random.below(count)
  for (let step = 0; step < count; step++) {
    const slip = at(document.token((first + step) % count), random)
    if (slip) return slip
  }
  return undefined
}

const write = (text: string, slip: Slip): string =>
  text.slice(0, slip.start) + slip.text + text.slice(slip.end)

const editOf = (
  text: string,
  {start, end, text: by}: Slip,
  type: string,
  sub: string
): PlantedCase['edits'][0] => ({
  start,
  end: start + by.length,
  replacement: text.slice(start, end),
  type,
  sub
})
