import {straighten} from '../../src/analysis/characters.ts'
import {type OwnerContext, ownedTagsOf} from '../../src/analysis/possessives/features.ts'
import {mayOwn, type OwnerUnit, ownerUnitAt} from '../../src/analysis/possessives/unit.ts'
import {type Sentence, splitSentences} from '../../src/analysis/sentences.ts'
import type {Tagger} from '../../src/analysis/tagger-types.ts'
import {tokenize} from '../../src/analysis/tokenize.ts'
import {type Tokens, tokenKinds} from '../../src/analysis/tokens.ts'
import type {Prose} from '../../src/markup/prose.ts'
import {corpusNames, proseOf, readParagraphs} from '../corpus.ts'
import {type Part, partOf} from './parts.ts'

/** A plural or possessive of the corpus, as it would look without its apostrophe. */
export interface Place {
  readonly context: OwnerContext
  /** Index in `ownerForms` of how it is written. */
  readonly form: number
  readonly part: Part
  /** Whether it is written with a capital in mid-sentence. */
  readonly isNamelike: boolean
  /** Old dialogue teaches, but says nothing of how often a draft of today is right. */
  readonly isOld: boolean
}

/** All places of the corpus, and how many tokens of today's prose its tuning part has. */
export interface Places {
  readonly places: readonly Place[]
  readonly tuned: number
}

/** Read the corpus; its tagged file is left out, as it is no running text. */
export async function readPlaces(tagger: Tagger): Promise<Places> {
  const places: Place[] = []
  let tuned = 0
  for (const name of await corpusNames()) {
    if (name.startsWith('masc')) continue
    const isOld = /^(?:novels|prose)-/.test(name)
    const kept = (await readParagraphs(name))
      .map((text, line) => ({text, line}))
      .filter(({text, line}) => text.trim() !== '' && partOf(line) !== 'kept back')
    const prose = proseOf(kept.map(({text}) => text))
    const tokens = tokenize(prose)
    const partAt = (index: number): Part => partOf(kept[tokens.blocks[index] ?? 0]?.line ?? 0)
    for (let index = 0; index < tokens.count && !isOld; index++) if (partAt(index) === 'tune') tuned++
    for (const sentence of splitSentences(prose, tokens)) {
      for (let index = sentence.first; index < sentence.end; index++) {
        const unit = ownerUnitAt(tokens, index)
        if (!unit || !mayOwn(unit, tokens, tagger)) continue
        const isNamelike =
          index > sentence.first && /\p{Lu}/u.test(prose.text[tokens.starts[index] ?? 0] ?? '')
        places.push({
          context: contextOf(prose, tokens, sentence, unit, tagger),
          form: unit.form,
          part: partAt(index),
          isNamelike,
          isOld
        })
      }
    }
  }
  return {places, tuned}
}

function contextOf(
  prose: Prose,
  tokens: Tokens,
  sentence: Sentence,
  unit: OwnerUnit,
  tagger: Tagger
): OwnerContext {
  const words: string[] = []
  let at = 0
  for (let index = sentence.first; index < sentence.end; index++) {
    const text = straighten(prose.text.slice(tokens.starts[index], tokens.ends[index]))
    if (index === unit.index) {
      at = words.length
      words.push(unit.form === 1 ? text.replace("'", '') : text)
      index = unit.last
    } else words.push(tokens.kinds[index] === tokenKinds.object ? 'code' : text)
  }
  const {stem} = unit
  const ownedTags = ownedTagsOf(words, at, stem, tagger)
  return {words: words.map((word) => word.toLowerCase()), tags: tagger.tag(words), ownedTags, at, stem}
}
