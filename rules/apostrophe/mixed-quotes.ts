import {type Document, type Token, tokensWhere} from '#analysis'
import {defineRule} from '#rule'

/** How many marks are a slip rather than a habit, how many others there must be for each, and at least. */
const most = 2
const others = 4
const fewest = 3

/** Marks of one shape: apostrophes within words, double quotation marks, single ones that open. */
interface Marks {
  readonly apostrophes: Token[]
  readonly doubles: Token[]
  readonly singles: Token[]
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
        bad: 'He’d “won”, she’d “lost”, and they’d all ⟦"drawn"⟧. It’s odd.',
        good: 'He’d “won”, she’d “lost”, and they’d all “drawn”. It’s odd.'
      },
      {
        bad: "It's 'fair', isn't it, and it's 'right', but don't call it ⟦“good”⟧. I can't.",
        good: "It's 'fair', isn't it, and it's 'right', but don't call it 'good'. I can't."
      },
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
      '“A” is “B” at 12", and “C” is “D”, and “E” is “F”.',
      'It’s late, he’s gone, she’s here, they’re out, and "this" is how we quote.',
      "It’s late, he’s gone, it's early, she’s here, she's out, they’re in, they're off.",
      'It’s the `alt="x"` attribute; he’s sure, she’s sure, they’re sure, and it’s late.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {straight, curly} = marksOf(document)
    const toCurly = sizeOf(straight) <= sizeOf(curly)
    const [few, many] = toCurly ? [straight, curly] : [curly, straight]
    const slips = few.apostrophes.length + few.doubles.length + few.singles.length
    if (slips === 0 || slips > most) return
    if (sizeOf(many) < Math.max(fewest, others * sizeOf(few))) return
    const isApostrophe = few.apostrophes.length > 0
    const alike = isApostrophe ? many.apostrophes.length : many.doubles.length + many.singles.length
    const [first, second] = isApostrophe ? few.apostrophes : few.doubles
    if (!first || alike < (isApostrophe ? others : 1)) return
    const isPair = !isApostrophe && second !== undefined && isShortPair(first, second)
    const place = document.range(first.start, isPair ? second.end : first.end)
    const single = isPair && many.doubles.length === 0
    const actual = document.slice(place)
    const expected = isPair
      ? marked(actual.slice(1, -1), toCurly, single)
      : toCurly
        ? curled(actual, opens(first))
        : straightened(actual)
    const shape = toCurly ? 'curly' : 'straight'
    report({
      place,
      expected: [expected],
      reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
      note: `The other apostrophes and quotation marks of this draft are ${shape}`,
      query: true
    })
  }
})

/** Number of apostrophes and of pairs of quotation marks. */
const sizeOf = ({apostrophes, doubles, singles}: Marks): number =>
  apostrophes.length + doubles.length / 2 + singles.length

function marksOf(document: Document): {readonly straight: Marks; readonly curly: Marks} {
  const straight: Marks = {apostrophes: [], doubles: [], singles: []}
  const curly: Marks = {apostrophes: [], doubles: [], singles: []}
  for (const index of tokensWhere(document, ({normal}) => /['"“”‘]/.test(normal))) {
    const token = document.token(index)
    const {apostrophes, doubles, singles} = /[“”‘’]/.test(token.text) ? curly : straight
    if (token.isWord) apostrophes.push(token)
    else if (token.text === '‘' || token.text === "'") {
      if (token.next?.quoted && token.spaceAfter === '' && !token.quoted) singles.push(token)
    } else if (/^["“”]$/.test(token.text) && (token.text !== '"' || token.previous?.kind !== 'number'))
      doubles.push(token)
  }
  return {straight, curly}
}

/** Whether two marks enclose a few words. */
const isShortPair = (open: Token, close: Token): boolean =>
  open.block.index === close.block.index && close.start - open.start < 60 && opens(open) && !opens(close)

/** Whether a quote stands where one opens. */
const opens = (token: Token): boolean => {
  const {previous} = token
  return !previous || token.spaceBefore !== '' || /^[([{—–-]$/.test(previous.text)
}

function marked(text: string, curly: boolean, single: boolean): string {
  const [open, close] = single ? (curly ? '‘’' : "''") : curly ? '“”' : '""'
  return `${open}${text}${close}`
}

const curled = (text: string, opening: boolean): string =>
  text === '"' ? (opening ? '“' : '”') : text.replace(/'/g, '’')

const straightened = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
