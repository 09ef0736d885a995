import type {Survey} from '../analysis/survey.ts'
import type {ResolvedConfig} from '../config/types.ts'
import {LintError} from '../error.ts'
import {readData} from '../node/data.ts'
import {readSource} from '../node/read-source.ts'
import {surveyText} from '../pipeline/survey.ts'
import type {Target} from './targets.ts'

/** One file looked at. */
export interface SurveyedFile extends Survey {
  readonly text: string
}

/**
 * Read a file and survey its words.
 * @returns `undefined` for a binary file that was found in a folder, which is no concern of anybody.
 * @throws {LintError} If it cannot be read.
 */
export async function surveyFile(
  {path, name, explicit}: Target,
  config: ResolvedConfig
): Promise<SurveyedFile | undefined> {
  try {
    const {text} = readSource(path, name)
    return {text, ...(await surveyText(path, text, config, readData))}
  } catch (error) {
    if (!explicit && error instanceof LintError && error.code === 'binary') return undefined
    throw error
  }
}
