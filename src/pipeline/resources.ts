import type {ConfusionModel} from '../analysis/confusion-model.ts'
import type {Resources} from '../analysis/document.ts'
import {createTagger, taggerData} from '../analysis/tagger/index.ts'
import {createLexicon, lexiconData} from '../lexicon/load.ts'

/** Gives the contents of a data file of this package by its name. */
export type DataLoader = (name: string) => Promise<Uint8Array>

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
  const [tagger, ...lexicon] = await Promise.all([data(taggerData), ...lexiconData.map((name) => data(name))])
  return {lexicon: createLexicon(lexicon), tagger: createTagger(tagger), confusion: noConfusion}
}

const noConfusion: ConfusionModel = {score: () => undefined}
