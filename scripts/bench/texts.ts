/** Makes a text of some size, 1 being the smallest, from prose. */
type MakeText = (prose: string, times: number) => string

const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => line(index)).join('\n')

/** A made-up name that no other number has. */
function nameOf(number: number): string {
  const onsets = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'dr', 'kl']
  const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'y']
  let rest = number
  let name = ''
  for (let part = 0; part < 3; part++) {
    name += (onsets[rest % 16] ?? '') + (vowels[(rest >> 4) % 8] ?? '')
    rest >>= 7
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}v`
}

/** Texts that show what grows faster than they do; the largest is 1 MB or more. */
export const texts = {
  'the article': (prose, times) => `${prose}\n\n`.repeat(times),
  'one paragraph, wrapped': (prose, times) =>
    `${sentencesOf(prose)} `.repeat(times).replace(/(.{70,}?) /g, '$1\n'),
  'one line': (prose, times) => `${sentencesOf(prose)} `.repeat(times).trimEnd(),
  'short lines': (_prose, times) => repeat(1000 * times, (index) => `- Item ${index} is in the list.`),
  findings: (_prose, times) => repeat(100 * times, () => 'They recieved the letter and left.\n'),
  'unknown names': (_prose, times) =>
    repeat(5000 * times, (index) => `Then ${nameOf(2 * index)} met ${nameOf(2 * index + 1)} in town.\n`)
} as const satisfies Readonly<Record<string, MakeText>>

/** Name of such a text. */
export type TextKind = keyof typeof texts

/** All of them. */
export const textKinds = Object.keys(texts) as readonly TextKind[] // Its own keys.

/** The paragraphs that are sentences, on one line. */
const sentencesOf = (prose: string): string =>
  prose
    .split('\n')
    .filter((line) => /^[A-Z“"].*[.”"]$/.test(line))
    .join(' ')
