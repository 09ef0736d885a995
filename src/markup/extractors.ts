import type {Extractor} from './extractor.ts'
import {markdownExtractor} from './markdown.ts'
import {plainExtractor} from './plain.ts'

/** All extractors, loaded; where a file’s format is not known before, `loadExtractor` starts faster. */
export const extractors: readonly Extractor[] = [markdownExtractor, plainExtractor]

/** The extractor for a file by its name’s ending, in either case; `undefined` if it is not supported. */
export function extractorFor(path: string): Extractor | undefined {
  const name = path.toLowerCase()
  return extractors.find(({extensions}) => extensions.some((extension) => name.endsWith(extension)))
}
