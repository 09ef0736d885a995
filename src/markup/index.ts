import type {Extractor} from './extractor.ts'

/** An input format, its code not yet loaded. */
export interface Format {
  /** Name used in reports and documentation. */
  readonly name: string
  /** File name endings, with the dot, in lower case. */
  readonly extensions: readonly string[]
  readonly load: () => Promise<Extractor>
}

/** Formats that can be read, in the order in which they are documented. */
export const formats: readonly Format[] = [
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./markdown.ts')).markdownExtractor
  },
  {
    name: 'plain',
    extensions: ['.txt', '.text'],
    load: async () => (await import('./plain.ts')).plainExtractor
  }
]

/** Format of a file by its name’s ending, in either case; `undefined` if it is not supported. */
export function formatFor(path: string): Format | undefined {
  const name = path.toLowerCase()
  return formats.find(({extensions}) => extensions.some((extension) => name.endsWith(extension)))
}

/** Load the extractor for a file by its name’s ending; `undefined` if it is not supported. */
export function loadExtractor(path: string): Promise<Extractor> | undefined {
  return formatFor(path)?.load()
}
