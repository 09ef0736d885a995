import type {Phrase, PhraseIndex} from '../rule/define-phrases.ts'
import {readDataNow} from './data.ts'

/** Name of the data file with the phrases of all rules, which the build makes. */
export const phrasesData = 'phrases.txt'

/** Separates a word from its phrases in JSON. */
const tab = '\t'

let text: string | undefined

/**
 * Phrases that the build has read: reading them takes a cold start longer than the words of a short draft.
 * @param id - Of a rule of stet itself.
 */
export function latePhrases(id: string): PhraseIndex {
  if (text === undefined) {
    const {buffer, byteOffset, byteLength} = readDataNow(phrasesData)
    text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
  }
  return readPhrases(text, id)
}

/**
 * The phrases of one rule.
 * @param text - As `writePhrases` gives it.
 */
export function readPhrases(text: string, id: string): PhraseIndex {
  const start = text.indexOf(`\n\n${id}\n`)
  if (start < 0) throw new Error(`There are no phrases of \`${id}\`: the package is incomplete`)
  const [, safe, ...lines] = text.slice(start + 2, text.indexOf('\n\n', start + 2)).split('\n')
  const texts = new Map<string, string>()
  for (const line of lines) {
    const end = line.indexOf(tab)
    texts.set(line.slice(0, end), line.slice(end + 1))
  }
  const byWord = new Map<string, readonly Phrase[]>()
  return {
    words: [...texts.keys()],
    safe: safe === 'safe',
    phrasesOf(word) {
      let phrases = byWord.get(word)
      if (!phrases) {
        phrases = JSON.parse(texts.get(word) ?? '[]') as readonly Phrase[] // As `writePhrases` wrote them.
        byWord.set(word, phrases)
      }
      return phrases
    }
  }
}

/** What `latePhrases` reads: by rule its id, whether any phrase is certain, and its words with their phrases. */
export function writePhrases(indexes: ReadonlyMap<string, PhraseIndex>): string {
  const sections = [...indexes].map(([id, {words, safe, phrasesOf}]) =>
    [
      `\n\n${id}`,
      safe ? 'safe' : 'suggest',
      ...words.map((word) => word + tab + escaped(JSON.stringify(phrasesOf(word))))
    ].join('\n')
  )
  return `${sections.join('')}\n\n`
}

/** In ASCII, for a text of nothing else takes half the memory. */
const escaped = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
