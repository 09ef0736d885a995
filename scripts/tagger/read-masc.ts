import {symbolTag} from '../../src/analysis/tagger/symbols.ts'
import {numberByTag} from '../../src/analysis/tagger/tags.ts'
import type {PennTag} from '../../src/analysis/tagger-types.ts'
import type {TaggedSentence} from './sentence.ts'

/** Verbs whose `n ’ t` the corpus leaves in three pieces, tagged as nouns. */
const negated: Readonly<Record<string, PennTag>> = {
  do: 'VBP',
  does: 'VBZ',
  did: 'VBD',
  is: 'VBZ',
  are: 'VBP',
  was: 'VBD',
  were: 'VBD',
  has: 'VBZ',
  have: 'VBP',
  had: 'VBD',
  ca: 'MD',
  wo: 'MD',
  could: 'MD',
  would: 'MD',
  should: 'MD',
  must: 'MD',
  might: 'MD',
  need: 'MD'
}

const clitic = /^(?:n't|'(?:s|m|re|ve|ll|d))$/i

function separate(piece: string): [word: string, tag: string] {
  const at = piece.lastIndexOf('_')
  return [piece.slice(0, at).replaceAll('’', "'"), piece.slice(at + 1)]
}

/** Join what the corpus splits and a reader would not: `do n't`, `John 's`, `don ’ t`. */
function join(pieces: readonly (readonly [string, string])[]): [word: string, tag: string][] {
  const result: [string, string][] = []
  for (let index = 0; index < pieces.length; index++) {
    const [word = '', tag = ''] = pieces[index] ?? []
    const last = result.at(-1)
    const joins = last && /[\p{L}\p{N}.]$/u.test(last[0])
    const next = pieces[index + 1]?.[0] ?? ''
    if (joins && word === "'" && tag === 'NN' && /^(?:s|t|m|re|ve|ll|d)$/i.test(next)) {
      const stem = last[0].toLowerCase().replace(/n$/, '')
      if (next === 't') last[1] = negated[stem] ?? 'MD'
      if (next === 't' && !/n$/i.test(last[0])) last[0] += 'n'
      last[0] += `'${next}`
      index++
    } else if (joins && (clitic.test(word) || (word === "'" && tag === 'POS'))) last[0] += word
    else result.push([word, tag])
  }
  return result
}

/** Number of a tag as the corpus writes it; `undefined` for a slip. */
function resolve(word: string, tag: string): number | undefined {
  return symbolTag(word) ?? numberByTag.get(tag)
}

/** Sentences of each document of a tagged corpus; sentences with a tag that is none are left out. */
export function readMasc(text: string): TaggedSentence[][] {
  return text.split('\n\n').map((document) =>
    document
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => {
        const pieces = join(line.split(' ').map(separate))
        const words = pieces.map(([word]) => word)
        const tags = pieces.map(([word, tag]) => resolve(word, tag))
        return tags.every((tag) => tag !== undefined) ? [{words, tags}] : []
      })
  )
}
