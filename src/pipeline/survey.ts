import {Document} from '../analysis/document.ts'
import {type Survey, survey} from '../analysis/survey.ts'
import type {ResolvedConfig} from '../config/types.ts'
import {loadExtractor} from '../markup/index.ts'
import {readDirectives} from '../rule/directives.ts'
import {type DataLoader, loadResources} from './resources.ts'

/**
 * Survey the words of a draft.
 * @param path - Tells its format.
 * @throws {Error} If no format has that ending.
 */
export async function surveyText(
  path: string,
  source: string,
  {language, words, names, terms}: Pick<ResolvedConfig, 'language' | 'words' | 'names' | 'terms'>,
  data: DataLoader
): Promise<Survey> {
  const extractor = await loadExtractor(path)
  if (!extractor) throw new Error(`No format for ${path}`)
  const prose = extractor.extract(source)
  const own = readDirectives(prose).words
  return survey(
    new Document(prose, await loadResources(data), {language, words: [...words, ...own], names, terms})
  )
}
