import {objectReplacement} from '../markup/prose.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {tokenKinds} from './tokens.ts'

/** Words of the draft that are more than English there: in what is no prose they name things. */
export interface CodeWords {
  /** In lower case, all runs of three letters or more in code, addresses and file names. */
  readonly parts: ReadonlySet<string>
  /** In lower case, what stands alone as code: `` `read` ``, `` `write()` ``. */
  readonly names: ReadonlySet<string>
}

/** Longest code span that is one name, its marks included. */
const longestName = 40

/** What the draft names in code; front matter and comments are prose of a kind and do not count. */
export const codeWords = defineFacet('code-words', (document): CodeWords => {
  const parts = new Set<string>()
  const names = new Set<string>()
  const {source, map, comments} = document.prose
  let comment = 0
  for (const {start, end} of map.gaps(source.length)) {
    while (comment < comments.length && (comments[comment]?.end ?? 0) <= start) comment++
    const next = comments[comment]
    if (end - start < 3 || (next && next.start < end) || (start < 2 && source.startsWith('---'))) continue
    addParts(source.slice(start, end), parts)
  }
  for (const text of objectsOf(document)) {
    addParts(text, parts)
    const name = /^`*([a-z]{2,})(?:\(\))?`*$/i.exec(text)?.[1]
    if (name) names.add(name.toLowerCase())
  }
  return {parts, names}
})

/** What the file has where the prose holds something unchecked. */
function* objectsOf(document: Document): Generator<string> {
  const {kinds, starts, ends, normals, count} = document.tokens
  const {source, map} = document.prose
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== tokenKinds.object) continue
    const normal = normals[index] ?? ''
    if (normal !== objectReplacement) yield normal
    else {
      const {start, end} = map.cover(document.range(starts[index] ?? 0, ends[index] ?? 0))
      if (end - start <= longestName) yield source.slice(start, end)
    }
  }
}

function addParts(text: string, parts: Set<string>): void {
  for (const [part] of text.matchAll(/[A-Za-z]{3,}/g)) parts.add(part.toLowerCase())
}
