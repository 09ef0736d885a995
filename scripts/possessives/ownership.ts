import {straighten} from '../../src/analysis/characters.ts'
import {
  type OwnershipKind,
  ownershipHash,
  ownershipKinds,
  usualLevel
} from '../../src/analysis/possessives/ownership.ts'
import {splitSentences} from '../../src/analysis/sentences.ts'
import type {PennTag, Tagger} from '../../src/analysis/tagger-types.ts'
import {tokenize} from '../../src/analysis/tokenize.ts'
import {weightOfCode} from '../../src/analysis/weights.ts'
import {corpusNames, proseOf, readParagraphs} from '../corpus.ts'
import type {Entry} from '../weights.ts'
import {partOf} from './parts.ts'

/** Fewest times that the corpus must have a noun for its levels to be of use. */
const fewest = 4
/** How often a kind of use is met with a noun, compared with all nouns, at most for each level but the last. */
const bounds = [0.15, 0.4, 0.8, 1.5, 3]

interface Uses extends Record<OwnershipKind, number> {
  all: number
}

/** Counts how the nouns of the corpus are used in the part that is learnt from: entries of the table of their levels. */
export async function readOwnership(tagger: Tagger): Promise<readonly Entry[]> {
  const nouns = new Map<string, Uses>()
  for (const name of await corpusNames()) {
    if (name.startsWith('masc')) continue
    const prose = proseOf(
      (await readParagraphs(name)).filter((text, line) => text.trim() !== '' && partOf(line) === 'train')
    )
    const tokens = tokenize(prose)
    for (const {first, end} of splitSentences(prose, tokens)) {
      const words = Array.from({length: end - first}, (_, index) =>
        straighten(prose.text.slice(tokens.starts[first + index], tokens.ends[first + index]))
      )
      countUses(words, tagger.tag(words), nouns)
    }
  }
  return levelsOf(nouns)
}

const isNoun = (tag: PennTag | undefined): boolean => tag?.startsWith('NN') === true

function countUses(words: readonly string[], tags: readonly PennTag[], nouns: Map<string, Uses>): void {
  for (const [index, word] of words.entries()) {
    if (!isNoun(tags[index])) continue
    const noun = word.toLowerCase()
    const uses = nouns.get(noun) ?? {all: 0, owned: 0, owner: 0, modifier: 0}
    nouns.set(noun, uses)
    uses.all++
    if (isNoun(tags[index + 1])) {
      uses.modifier++
      continue
    }
    const opener = openerBefore(words, tags, index)
    const tag = tags[opener] ?? ''
    if (tag === 'PRP$') uses.owned++
    if (/^(?:DT|PRP\$)$/.test(tag) && words[opener - 1]?.toLowerCase() === 'of') uses.owner++
  }
}

/** Index of what stands before the noun phrase that ends at an index. */
function openerBefore(words: readonly string[], tags: readonly PennTag[], head: number): number {
  let index = head - 1
  while (
    index > head - 5 &&
    /^(?:NN|JJ|VB[GN]|CD)/.test(tags[index] ?? '') &&
    words[index]?.includes("'") === false
  )
    index--
  return index
}

function levelsOf(nouns: ReadonlyMap<string, Uses>): readonly Entry[] {
  const total = [...nouns.values()].reduce((sum, {all}) => sum + all, 0)
  return ownershipKinds.flatMap((kind) => {
    const usual = [...nouns.values()].reduce((sum, uses) => sum + uses[kind], 0) / total
    return [...nouns].flatMap(([noun, uses]) => {
      if (uses.all < fewest) return []
      const share = (uses[kind] + fewest * usual) / (uses.all + fewest)
      const bound = bounds.findIndex((each) => share / usual < each)
      const level = bound < 0 ? bounds.length : bound
      return level === usualLevel
        ? []
        : [{hash: ownershipHash(kind, noun), weight: weightOfCode[level + 1] ?? 0, worth: uses.all}]
    })
  })
}
