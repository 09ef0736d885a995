import {wordClasses} from '../analysis/confusion/classes.ts'
import {confusionData, createConfusionModel} from '../analysis/confusion/model.ts'
import {memoryForModel} from '../analysis/confusion/summer.ts'
import type {Resources} from '../analysis/document.ts'
import {createPossessiveModel, possessiveData} from '../analysis/possessives/index.ts'
import {createTagger, taggerData} from '../analysis/tagger/index.ts'
import {createLexicon, lexiconData} from '../lexicon/load.ts'

/**
 * Gives the contents of a data file of this package by its name.
 * @param memoryFor - Gives memory of so many bytes, into which the contents are best read: there they need not be copied.
 */
export type DataLoader = (name: string, memoryFor?: (bytes: number) => Uint8Array) => Promise<Uint8Array>

const loaded = new WeakMap<DataLoader, Promise<Resources>>()

/** Read lexicon and models, once for each loader. */
export function loadResources(data: DataLoader): Promise<Resources> {
  let resources = loaded.get(data)
  if (!resources) {
    resources = load(data)
    loaded.set(data, resources)
  }
  return resources
}

async function load(data: DataLoader): Promise<Resources> {
  const [confusion, tags, owners, ...words] = await Promise.all(
    [confusionData, taggerData, possessiveData, ...lexiconData].map((name) =>
      data(name, name === confusionData ? memoryForModel : undefined)
    )
  )
  if (!confusion || !tags || !owners) throw new Error('The package is incomplete: there are no models')
  const tagger = createTagger(tags)
  return {
    lexicon: createLexicon(words),
    tagger,
    possessives: createPossessiveModel(owners, tagger),
    confusion: createConfusionModel(confusion, wordClasses(tagger))
  }
}
