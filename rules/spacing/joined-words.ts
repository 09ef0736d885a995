import {brokenWords, dialect, isBeyondDictionaries, joinedWords, type Token, unknownWords} from '#analysis'
import {defineRule} from '#rule'

/** How much dearer a single word must be than the split for a finding, and for a certain one. */
const likelier = 0.1
const certain = 0.6

export default defineRule({
  id: 'spacing/joined-words',
  meta: {
    description: 'Put a space between words that were run together.',
    rationale: 'A space is easily missed between a short word and its neighbour: no word is spelt so.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'We met ⟦inthe⟧ garden.', good: 'We met in the garden.'},
      {bad: 'Most ⟦ofthe⟧ guests ⟦hadto⟧ leave.', good: 'Most of the guests had to leave.'},
      {bad: '⟦Thehouse⟧ was sold.', good: 'The house was sold.'},
      {bad: 'Wait ⟦amoment⟧, please.', good: 'Wait a moment, please.'},
      {bad: 'It was ⟦builtby⟧ her uncle.', good: 'It was built by her uncle.'},
      {bad: 'The ⟦successof⟧ the fair pleased *all*.', good: 'The success of the fair pleased *all*.'},
      {bad: 'It was a ⟦clearanswer⟧ that worked.', good: 'It was a clear answer that worked.'},
      {bad: 'They were ⟦practicingagriculture⟧ then.', good: 'They were practicing agriculture then.'},
      {bad: '⟦Infact⟧ it was late.', good: 'In fact it was late.'},
      {bad: '- bread ⟦andbutter⟧', good: '- bread and butter'}
    ],
    clean: [
      'The checkin desk and the rollup door.',
      'Use the inplace upsampler and the outproxy.',
      'Mr Tobin met Andthe in Ofpeopleville.',
      'A toolbelt, a multiplanet system, and movielike sets on movietime.com.',
      'Call inthe() or `ofthe` in foo_inthe.',
      'Nobody whatsoever, notwithstanding the hereinafter, intends into.',
      'An aperiodic and atemporal thing.',
      'The zorthe hums. Each zorthe is a zorthe.',
      'Il a mangé dela soupe avec notreami.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {words} = document.get(unknownWords)
    const broken = document.get(brokenWords)
    for (const word of words.values()) {
      const {token, stem, ending, count} = word
      if (
        broken.has(token.index) ||
        ending !== '' ||
        count > 2 ||
        isInAddress(token) ||
        !/^(?:lower|title)$/.test(token.casing)
      )
        continue
      if (token.casing === 'title' && !token.opensSentence) continue
      const split = joinedWords(stem, document.lexicon)
      if (!split || (token.casing === 'title' && !(split.sure && isLower(token.next)))) continue
      if (isBeyondDictionaries(word) || isCalled(token) || words.has(token.index - 1)) continue
      if (/ (?:is|an?|as|or)$/.test(split.text) && !isLower(token.next)) continue
      const [rival] = document.lexicon
        .suggest(stem, {dialect: document.get(dialect).dialect})
        .filter(({text}) => !text.includes(' '))
      const margin = (rival?.cost ?? 9) - split.cost
      if (margin < likelier) continue
      report({
        place: token.place,
        expected: margin < certain && rival ? [split.text, rival.text] : [split.text],
        reason: `Unexpected \`${token.text}\`, expected \`${split.text}\``,
        safe: margin >= certain && split.sure && !isNamed(token)
      })
    }
  }
})

const isLower = (token: Token | undefined): boolean => token?.casing === 'lower' && token.spaceBefore !== ''

/** `techrepublic.com` */
const isInAddress = ({next, previous, spaceBefore, spaceAfter}: Token): boolean =>
  (previous?.text === '.' && spaceBefore === '') ||
  (next?.text === '.' && spaceAfter === '' && next.spaceAfter === '' && next.next !== undefined)

/** `the hasnext call`: a name of code that is not marked as code. */
const isNamed = ({previous, next}: Token): boolean =>
  /^(?:the|an?|this|that)$/.test(previous?.normal ?? '') ||
  /^(?:calls?|methods?|errors?|checks?|functions?|properties|property|fields?|flags?|keys?|options?|tags?|commands?)$/.test(
    next?.normal ?? ''
  )

/** `inthe()`: a function's name. */
const isCalled = ({next}: Token): boolean => next?.text === '(' && next.spaceBefore === ''
