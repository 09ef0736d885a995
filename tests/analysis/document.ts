import {Document, type DocumentSettings} from '../../src/analysis/document.ts'
import {loadExtractor} from '../../src/markup/index.ts'
import {readData} from '../../src/node/data.ts'
import {loadResources} from '../../src/pipeline/resources.ts'

/** A Markdown text, analysed with the real lexicon and tagger. */
export async function documentOf(text: string, settings: Partial<DocumentSettings> = {}): Promise<Document> {
  const [extractor, resources] = await Promise.all([loadExtractor('draft.md'), loadResources(readData)])
  if (!extractor) throw new Error('Markdown has no extractor')
  return new Document(extractor.extract(text), resources, {
    language: undefined,
    words: [],
    names: [],
    terms: [],
    ...settings
  })
}
