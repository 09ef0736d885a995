import {baseShare, measures, nounShare, phraseFrom, singularOf, type Token, tableOf} from '#analysis'
import {defineRule, matchCase} from '#rule'

/** What is counted and nothing else; other plurals may be measured: `a small amount of oxides`. */
const things = new Set(
  (
    'people persons men women children students pupils teachers users customers clients employees workers members visitors tourists ' +
    'guests players voters patients readers citizens residents immigrants refugees doctors nurses friends errors mistakes bugs ' +
    'warnings problems issues questions answers files folders records messages emails letters calls comments requests tests cases ' +
    'steps tasks items objects tokens nodes lines words pages books articles cars vehicles houses buildings countries cities towns ' +
    'companies jobs shops stores schools hours days weeks months years times accidents crimes attacks deaths animals dogs cats birds ' +
    'trees phones computers devices servers requests tickets games goals things options choices opportunities changes reasons ways ' +
    'buttons rules features commits lines attempts meetings events followers likes clicks views downloads'
  ).split(' ')
)
const many = tableOf<string>({amount: 'number', amounts: 'numbers', much: 'many'})

export default defineRule({
  id: 'grammar/amount-number',
  meta: {
    description: 'Write “number of” and “many” for what can be counted.',
    rationale:
      'The words “amount” and “much” measure what has no parts to count: “amount of water”, “number of people”.',
    defaultSeverity: 'warn',
    fixable: 'suggest',
    examples: [
      {bad: 'A large ⟦amount⟧ of people came.', good: 'A large number of people came.'},
      {bad: 'There were too ⟦much⟧ problems.', good: 'There were too many problems.'},
      {bad: 'Count the ⟦amount⟧ of errors.', good: 'Count the number of errors.'},
      {bad: 'How ⟦much⟧ students are there?', good: 'How many students are there?'},
      {bad: 'Vast ⟦amounts⟧ of tourists arrive.', good: 'Vast numbers of tourists arrive.'},
      {bad: '⟦Much⟧ people like it.', good: 'Many people like it.'}
    ],
    clean: [
      'A large amount of money was lost.',
      'How much of the time is left?',
      'The amount of user data grows.',
      'The amount of years was two; an amount of ten dollars.',
      'Much needs to change, and much remains.',
      'Much better results came in.',
      'A small amount of funds is left.',
      'It is much sought after.'
    ]
  },
  on: {words: Object.keys(many)},
  check(word, {document, report}) {
    const noun = word.normal === 'much' ? direct(word) : counted(word)
    if (!noun || !/^[a-z]+$/.test(noun.text) || (measures.has(noun.normal) && word.normal !== 'much')) return
    if (word.normal !== 'much' && !things.has(noun.normal)) return
    const one = singularOf(document, noun.normal)
    if (!one || (word.normal === 'much' && baseShare(document, one) > 0.05)) return
    const expected = matchCase(word.text, many[word.normal] ?? word.text)
    report({
      place: word.place,
      expected: [expected],
      reason: `Unexpected \`${word.text}\` with \`${noun.text}\`, expected \`${expected}\``
    })
  }
})

/** The plural right after `much`. */
function direct({next, previous, document}: Token): Token | undefined {
  if (!next?.isWord || next.spaceBefore === '' || nounShare(document, next.normal) < 0.95) return undefined
  if (
    previous?.normal === 'how' &&
    next.next?.isWord &&
    /^(?:MD|VB.*|PRP|DT)$/.test(document.tag(next.next)) &&
    next.next.next?.normal !== 'there'
  )
    return undefined
  const phrase = phraseFrom(next)
  return phrase?.head === next && phrase.number === 'plural' && document.tag(next) === 'NNS'
    ? next
    : undefined
}

/** The plural of `amount of errors`. */
function counted({next}: Token): Token | undefined {
  const first = next?.normal === 'of' ? next.next : undefined
  const phrase = first?.isWord ? phraseFrom(first) : undefined
  if (phrase?.number !== 'plural' || phrase.determiner !== undefined || phrase.counted) return undefined
  const {
    head,
    first: start,
    head: {document}
  } = phrase
  return head === start || (head.previous === start && document.tag(start).startsWith('JJ'))
    ? head
    : undefined
}
