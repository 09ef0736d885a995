import {corpusNames, isHeldBack, readParagraphs} from '../corpus.ts'

/** The paragraphs of a corpus file that are kept back, as one draft. */
export interface HeldBackText {
  readonly name: string
  /** Paragraphs, an empty line between two. */
  readonly text: string
  readonly words: number
  /** Line of the corpus file, from 1, that each line of the text is. */
  readonly lines: readonly number[]
}

/** Reads what every corpus file keeps back. */
export async function readHeldBack(): Promise<readonly HeldBackText[]> {
  const texts: HeldBackText[] = []
  for (const name of await corpusNames()) {
    const kept = (await readParagraphs(name))
      .map((paragraph, line) => ({paragraph: paragraph.trim(), line}))
      .filter(({paragraph, line}) => isHeldBack(line) && paragraph !== '')
    texts.push({
      name,
      text: `${kept.map(({paragraph}) => paragraph).join('\n\n')}\n`,
      words: kept.reduce((sum, {paragraph}) => sum + paragraph.split(/\s+/).length, 0),
      lines: kept.flatMap(({line}) => [line + 1, line + 1])
    })
  }
  return texts
}
