import path from 'node:path'
import {isSupported} from '../cli/kinds.ts'
import {filePath} from './client.ts'

/** What a document is to the command line. */
export interface Subject {
  /** Absolute path that its configuration is looked up by; need not exist. */
  readonly file: string
  /** Path whose ending tells its format. */
  readonly formatPath: string
  /** Whether it is a file on this disk: only those can be ignored. */
  readonly saved: boolean
}

/** What editors call the formats that we may read, with the file name ending of each. */
const endings: Readonly<Record<string, string>> = {
  markdown: '.md',
  plaintext: '.txt',
  text: '.txt',
  mdx: '.mdx',
  html: '.html',
  latex: '.tex',
  tex: '.tex',
  asciidoc: '.adoc',
  restructuredtext: '.rst',
  rst: '.rst'
}

/** In editors every file of no known kind is plain text: data, licences, lists. Only its name tells a draft. */
const vague: readonly string[] = ['.txt']

/**
 * What a document is to the command line, by its address or, where that tells nothing, its language.
 * @param folders - Where the editor works: a draft that was never saved is as if in the first of them.
 * @param cwd - Where it is if there are none.
 * @returns `undefined` for what is not checked.
 */
export function subjectOf(
  uri: string,
  languageId: string,
  folders: readonly string[],
  cwd: string
): Subject | undefined {
  const ending = Object.hasOwn(endings, languageId) ? endings[languageId] : undefined
  const saved = filePath(uri)
  if (saved !== undefined) {
    if (isSupported(saved)) return {file: saved, formatPath: saved, saved: true}
    if (ending === undefined || vague.includes(ending) || !isSupported(ending)) return undefined
    return {file: saved, formatPath: `${saved}${ending}`, saved: true}
  }
  if (ending === undefined || !isSupported(ending)) return undefined
  const file = path.resolve(folders[0] ?? cwd, `untitled${ending}`)
  return {file, formatPath: file, saved: false}
}
