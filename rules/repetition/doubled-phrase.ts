import {removeRepeat, type Token} from '#analysis'
import {defineRule} from '#rule'

const longest = 4

/** Words that a phrase needs to be repeated by accident only. */
const links = words('the a an of in to for with from at our their its his your as into')

/** Words that a short phrase may be made of for its repetition to be certain. */
const light = words(`
  the a an of in to for with from at on by our their its his her your my this that these is are was were be been has have
  had will would can could it they we as into which who there not if when`)

/** Words with which English repeats on purpose: “day by day”, “more and more”, “the more … the more”, “a rose is a rose”. */
const deliberate = words(`
  and or but nor by after upon more less better worse sooner than versus vs either neither one day time step over again
  blah row many who what why how is`)

export default defineRule({
  id: 'repetition/doubled-phrase',
  meta: {
    description: 'Write a short phrase once where it stands twice by accident.',
    rationale: 'A phrase is easily left standing twice when a sentence is edited.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'The end ⟦of the of the⟧ street.', good: 'The end of the street.'},
      {bad: 'It seems ⟦to be to be⟧ late.', good: 'It seems to be late.'},
      {bad: 'Look at ⟦the bottom of the bottom of⟧ the page.', good: 'Look at the bottom of the page.'},
      {bad: '⟦In the in the⟧ morning it rained.', good: 'In the morning it rained.'},
      {bad: 'They met ⟦at the\nat the ⟧station.', good: 'They met at the\nstation.'},
      {
        bad: 'It depends ⟦on the size of on the size of⟧ the room.',
        good: 'It depends on the size of the room.'
      }
    ],
    clean: [
      'It grew more and more and more.',
      'Day by day by day we waited.',
      'The more the better, the more the merrier.',
      'A rose is a rose is a rose.',
      'From time to time to time.',
      'What it is it is.',
      'In the end, in the end we left.',
      'We did what we did what we could.',
      'Over and over and over again.',
      'Run in the `in the` mode.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {count, kinds, normals} = document.tokens
    for (let index = 0; index + 3 < count; index++) {
      if (kinds[index] !== 0) continue
      for (let length = 2; length <= longest; length++) {
        if (normals[index] !== normals[index + length] || index + 2 * length > count) continue
        const phrase = repeated(document.token(index), length)
        if (!phrase) continue
        const [second, last] = phrase
        const first = document.token(index)
        const kept = document.text.slice(first.start, document.token(second.index - 1).end)
        report({
          ...removeRepeat(first, second, last, kept),
          reason: `Unexpected \`${kept}\` twice, expected it once`
        })
        index = last.index
        break
      }
    }
  }
})

/** First and last token of the second time, if a phrase of some length stands twice by accident. */
function repeated(first: Token, length: number): readonly [Token, Token] | undefined {
  const {normals} = first.document.tokens
  const phrase = normals.slice(first.index, first.index + length)
  if (phrase.some((word) => deliberate.has(word)) || !phrase.some((word) => links.has(word))) return undefined
  if (length === 2 && !phrase.every((word) => light.has(word))) return undefined
  if (new Set(phrase).size < 2 || phrase.every((word) => word.length < 2)) return undefined
  let token = first
  for (let step = 1; step < 2 * length; step++) {
    const {next} = token
    if (!next?.isWord || next.spaceBefore === '' || next.normal !== phrase[step % length]) return undefined
    token = next
  }
  return [first.document.token(first.index + length), token]
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.match(/\S+/g))
}
