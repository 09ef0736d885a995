import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {resolveSettings} from '../../src/config/library.ts'
import {createLinter} from '../../src/pipeline/lint.ts'

/** Data as the built package has them. */
export const readBuiltData = (name: string): Promise<Uint8Array> => readFile(path.join('dist', 'data', name))

/** A linter with every recommended rule. */
export const recommendedLinter = () => createLinter(resolveSettings({}, rules), {data: readBuiltData})
