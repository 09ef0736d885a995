const piece =
  /(?:\p{L}\.){2,}|\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Fig|Prof|Gov|Sen|Gen)\.|[$£€]?\d[\d.,:]*\d%?|\p{L}[\p{L}\p{M}\p{N}'’-]*|\d+\p{L}*|\.{2,}|--+|\S/gu

/** Words and marks of a paragraph, as the run-time tokens are: contractions whole, apostrophes straight. */
export function splitWords(paragraph: string): string[] {
  return Array.from(paragraph.matchAll(piece), ([word]) =>
    /^\p{L}/u.test(word) ? word.replaceAll('’', "'").replace(/-+$/, '') : word
  )
}

/** Sentences of plain text with one paragraph a line; good enough to count from. */
export function readUntagged(text: string): string[][] {
  const sentences: string[][] = []
  for (const paragraph of text.split('\n')) {
    let sentence: string[] = []
    for (const word of splitWords(paragraph)) {
      sentence.push(word)
      if (/^[.!?]$/.test(word)) {
        sentences.push(sentence)
        sentence = []
      }
    }
    if (sentence.length > 0) sentences.push(sentence)
  }
  return sentences.filter((words) => words.length > 1)
}
