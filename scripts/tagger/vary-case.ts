import type {TaggedSentence} from './sentence.ts'

const small = new Set('a an and as at but by for from if in of on or the to up via with'.split(' '))

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Without the stop that headings do not have. */
function withoutStop({words, tags}: TaggedSentence): TaggedSentence {
  const end = /^[.!?]$/.test(words.at(-1) ?? '') ? -1 : words.length
  return {words: words.slice(0, end), tags: tags.slice(0, end)}
}

/** A sentence as a careless writer or a heading would have it; most stay as they are. */
export function varyCase(sentence: TaggedSentence, random: () => number): TaggedSentence {
  const {words, tags} = sentence
  const draw = random()
  if (draw > 0.25) return sentence
  if (draw > 0.2) return {words: words.map((word, index) => (index ? word : word.toLowerCase())), tags}
  if (draw > 0.13) return {words: words.map((word) => word.toLowerCase()), tags}
  if (draw > 0.1) return {words: words.map((word) => word.toUpperCase()), tags}
  if (draw > 0.05) return {words: words.map(capitalize), tags}
  return withoutStop({
    words: words.map((word, index) => (index && small.has(word) ? word : capitalize(word))),
    tags
  })
}
