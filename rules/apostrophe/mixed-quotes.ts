import type {Document, Token} from '#analysis'
import {defineRule} from '#rule'

const fewest = 4

/** A kind of mark that a draft may write straight or curly. */
interface Marks {
  readonly name: string
  readonly straight: Token[]
  readonly curly: Token[]
}

export default defineRule({
  id: 'apostrophe/mixed-quotes',
  meta: {
    description: 'Write quotation marks and apostrophes either all straight or all curly.',
    rationale:
      'A few straight marks among curly ones, or the other way round, are usually left over from pasted text.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: "It’s late, he’s tired, she’s gone, they’re asleep, and I ⟦don't⟧ mind.",
        good: 'It’s late, he’s tired, she’s gone, they’re asleep, and I don’t mind.'
      },
      {
        bad: "It's late, he's tired, she's gone, they're asleep, and I ⟦don’t⟧ mind.",
        good: "It's late, he's tired, she's gone, they're asleep, and I don't mind."
      },
      {
        bad: '“One,” “two,” “three,” he said, ⟦"⟧four.”',
        good: '“One,” “two,” “three,” he said, “four.”'
      },
      {
        bad: "It’s the dog’s bowl, the cat’s bed, and the ⟦bird's⟧ cage. It’s all here.",
        good: 'It’s the dog’s bowl, the cat’s bed, and the bird’s cage. It’s all here.'
      },
      {bad: '“A” is “B”, “C” is “D⟦"⟧, and “E” is “F”.', good: '“A” is “B”, “C” is “D”, and “E” is “F”.'},
      {
        bad: "We’re in, you’re out, ⟦they're⟧ in, he’s out, and she’s in.",
        good: 'We’re in, you’re out, they’re in, he’s out, and she’s in.'
      }
    ],
    clean: [
      "It's late and he's tired.",
      'It’s late and he’s tired.',
      "It’s late, it's early.",
      'It’s 6\' 2" tall, she’s 5\' 4" and he’s 4\' 11", isn’t it?',
      "It’s the `don't` flag; he’s sure, she’s sure, they’re sure.",
      '“A” is “B” at 12", and “C” is “D”, and “E” is “F”.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    for (const {name, straight, curly} of marksOf(document)) {
      const [few, many, toCurly] =
        straight.length <= curly.length ? [straight, curly, true] : [curly, straight, false]
      const [token] = few
      if (!token || many.length < fewest || few.length * 4 > many.length + 4) continue
      const expected = toCurly
        ? curled(token.text, opens(token))
        : token.text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
      report({
        place: token.place,
        expected: [expected],
        reason: `Unexpected \`${token.text}\`, expected \`${expected}\``,
        note: `This draft has ${many.length} ${toCurly ? 'curly' : 'straight'} ${name} and ${few.length} ${toCurly ? 'straight' : 'curly'}; only the first is marked`,
        query: true
      })
    }
  }
})

function marksOf(document: Document): readonly Marks[] {
  const apostrophes: Marks = {name: 'apostrophes', straight: [], curly: []}
  const quotes: Marks = {name: 'quotation marks', straight: [], curly: []}
  for (let index = 0; index < document.tokens.count; index++) {
    const normal = document.tokens.normals[index] ?? ''
    const {text, isWord} = document.token(index)
    if (isWord && normal.includes("'"))
      apostrophes[text.includes("'") ? 'straight' : 'curly'].push(document.token(index))
    else if (/^[“”]$/.test(normal)) quotes.curly.push(document.token(index))
    else if (normal === '"' && document.token(index).previous?.kind !== 'number')
      quotes.straight.push(document.token(index))
  }
  return [apostrophes, quotes]
}

/** Whether a straight quote stands where one opens. */
const opens = (token: Token): boolean => {
  const {previous} = token
  return !previous || token.spaceBefore !== '' || /^[([{—–-]$/.test(previous.text)
}

const curled = (text: string, opening: boolean): string =>
  text === '"' ? (opening ? '“' : '”') : text.replace(/'/g, '’')
