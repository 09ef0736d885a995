import {confusionSets, type SlipKind} from '../../src/analysis/confusion/sets.ts'
import {type CorpusFile, readCorpus} from './corpus.ts'
import {shuffled} from './learn.ts'

/** A place in the corpus where one of a set's words stands. */
export interface Occurrence {
  readonly file: CorpusFile
  /** Of the token. */
  readonly index: number
}

/** A set to be learnt, with the places of each of its words. */
export interface Task {
  readonly words: readonly string[]
  readonly kind: SlipKind
  readonly train: readonly (readonly Occurrence[])[]
  readonly tune: readonly (readonly Occurrence[])[]
}

/** Reads the corpus and collects the places of every set. */
export async function readTasks(): Promise<readonly Task[]> {
  const wordsOfSets = new Set(confusionSets.flatMap(({words}) => words))
  const byWord = {train: new Map<string, Occurrence[]>(), tune: new Map<string, Occurrence[]>()}
  for await (const file of readCorpus()) {
    const {tokens, parts} = file
    for (let index = 0; index < tokens.count; index++) {
      const word = tokens.normals[index] ?? ''
      const part = parts[tokens.blocks[index] ?? 0] === 'tune' ? 'tune' : 'train'
      if (wordsOfSets.has(word)) {
        const list = byWord[part].get(word)
        const place = {file, index}
        if (list) list.push(place)
        else byWord[part].set(word, [place])
      }
    }
  }
  return confusionSets.map(
    ({words, kind}): Task => ({
      words,
      kind,
      train: words.map((word) => byWord.train.get(word) ?? []),
      tune: words.map((word) => byWord.tune.get(word) ?? [])
    })
  )
}

/** At most so many of a list, always the same ones. */
export function sample(list: readonly Occurrence[], most: number): readonly Occurrence[] {
  if (list.length <= most) return list
  return [...shuffled(list.length).subarray(0, most)].flatMap((index) => list[index] ?? [])
}
