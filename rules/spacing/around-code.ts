import type {Document, Token} from '#analysis'
import {defineRule} from '#rule'

/** What is written onto code on purpose: `Vec`s, `fmt`-ed, un`safe`. */
const endings =
  /^(?:s|es|ed|d|ing|er|ers|th|st|nd|rd|ish|like|able|ful|less|ly|ness|ism|ify|ified|ize|ized|style|based|esque)$/

export default defineRule({
  id: 'spacing/around-code',
  meta: {
    description: 'Put a space between a word and code in the line.',
    rationale: 'Joined to a word, code reads as part of it; only endings as in “`Vec`s” are joined.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'Call ⟦the⟧`init` function.', good: 'Call the `init` function.'},
      {bad: 'The `init`⟦function⟧ is called.', good: 'The `init` function is called.'},
      {bad: 'Set `x`⟦to⟧ zero.', good: 'Set `x` to zero.'},
      {bad: 'See what ⟦happens⟧`first` there.', good: 'See what happens `first` there.'},
      {bad: '- use ⟦or⟧`clear` it', good: '- use or `clear` it'},
      {bad: 'The syntax ⟦of⟧`expect` is *simple*.', good: 'The syntax of `expect` is *simple*.'}
    ],
    clean: [
      'Two `Vec`s and a `fmt`ed line.',
      'The un`safe` block and non`x` parts.',
      'See ![a map](map.png)here.',
      'A `for`-loop, (`if`), “`do`”.',
      'The sum x`y`z.',
      'Press `Ctrl`+`C` or `a`/`b`.'
    ]
  },
  on: {kinds: ['object']},
  check(code, {document, report}) {
    if (!isCode(code, document)) return
    for (const [word, after] of [
      [code.spaceBefore === '' ? code.previous : undefined, false],
      [code.spaceAfter === '' ? code.next : undefined, true]
    ] as const) {
      if (!word || !isSeparateWord(word, after, document)) continue
      const expected = after ? ` ${word.text}` : `${word.text} `
      report({
        place: word.place,
        expected: [expected],
        reason: `Unexpected \`${word.text}\` joined to code, expected a space between them`
      })
    }
  }
})

const isCode = (token: Token, {prose}: Document): boolean =>
  prose.source[prose.map.cover(token.place).start] === '`'

/** A common word with nothing else joined to it, neither an ending nor a prefix. */
function isSeparateWord(word: Token, after: boolean, document: Document): boolean {
  if (!word.isWord || word.text.length < 2 || word.casing !== 'lower') return false
  if (
    after
      ? endings.test(word.normal)
      : /^(?:un|non|re|pre|de|sub|pseudo|multi|anti|semi|co)$/.test(word.normal)
  )
    return false
  const beyond = after ? word.next : word.previous
  if (beyond && (after ? word.spaceAfter : word.spaceBefore) === '' && !/^[.,;:!?)("“”]$/.test(beyond.text))
    return false
  return document.lexicon.frequency(word.normal) >= 60
}
