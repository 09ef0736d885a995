import {sentenceStarters, type Token} from '#analysis'
import {defineRule} from '#rule'

const marks = /^[,;:.?!]$/

/** Words before a mark that is itself spoken of (“the , key”), or before something that was lost (“as shown in .”). */
const mentioning = new Set(
  (
    'the a an each every with using by and or press called than as keys of is ' +
    'are to from for like after before between in on at into onto see revisit consider compare shown between through under within put'
  ).split(' ')
)

export default defineRule({
  id: 'spacing/before-punctuation',
  meta: {
    description: 'Put no space before a comma, stop, semicolon, colon, question mark or exclamation mark.',
    rationale: 'In English these marks belong to the word before them.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'We came home⟦ ,⟧ tired but glad.', good: 'We came home, tired but glad.'},
      {bad: 'It rained all day⟦ .⟧', good: 'It rained all day.'},
      {bad: 'Is it late⟦ ?⟧ Yes⟦ !⟧', good: 'Is it late? Yes!'},
      {bad: 'The *bell*⟦ ;⟧ it rang.', good: 'The *bell*; it rang.'},
      {bad: 'Set `x`⟦ .⟧ Then go on.', good: 'Set `x`. Then go on.'},
      {bad: 'He saw it⟦ ,⟧and left.', good: 'He saw it,and left.'},
      {
        bad: 'We need three things⟦ :⟧ time, money and luck.',
        good: 'We need three things: time, money and luck.'
      },
      {bad: 'He said “no”⟦ .⟧', good: 'He said “no”.'},
      {bad: 'The rain stopped⟦ .T⟧hey went out.', good: 'The rain stopped. They went out.'},
      {bad: 'The rent rose to £1,204⟦ .T⟧he roof leaks.', good: 'The rent rose to £1,204. The roof leaks.'},
      {bad: 'Was it late⟦ ?N⟧obody knew.', good: 'Was it late? Nobody knew.'},
      {bad: "They call it 'a small step'⟦ .⟧ So be it.", good: "They call it 'a small step'. So be it."}
    ],
    clean: [
      'A .NET app, the .gitignore file and a .5 mm pencil.',
      'Wait ... what? And then ....',
      'It is fine :) or ;) or :-( or :D and so on.',
      'C’est vrai\u00a0! Vraiment\u202f?',
      'Use the , key or the . key.',
      'You should see a screen that looks like , with an arrow.',
      'A ratio of 3 : 1 in x : int form.',
      'Name : String',
      'She wrote (well ...) and left.',
      'An !important rule, a ?. operator.',
      'The range is 1 .. 10.',
      'The new .Net and .Mac services of the firm use .Rprofile files.',
      'Hello - , . and ; are marks.'
    ]
  },
  on: {kinds: ['punctuation'], where: ({text}) => marks.test(text)},
  check(mark, {document, report}) {
    const space = mark.spaceBefore
    const {previous} = mark
    if (!previous || !/^ +$/.test(space) || !isText(previous) || mentioning.has(previous.normal)) return
    if (isMisplaced(mark, previous)) {
      const place = document.range(previous.end, (mark.next?.start ?? mark.end) + 1)
      const actual = document.slice(place)
      const expected = `${mark.text} ${actual.slice(-1)}`
      report({
        place,
        expected: [expected],
        reason: `Unexpected \`${actual.trim()}\`, expected \`${expected}\``
      })
      return
    }
    if (!isInProse(mark, previous)) return
    const place = document.range(previous.end, mark.end)
    report({
      place,
      expected: [mark.text],
      reason: `Unexpected space before \`${mark.text}\``
    })
  }
})

/** What a sentence mark can belong to. */
const isText = (token: Token): boolean => token.kind !== 'punctuation' || /^[)\]”"’'%]$/.test(token.text)

/** `left .She`: the space on the wrong side of the stop, before a word that begins a sentence. */
const isMisplaced = ({text, next, spaceAfter, document}: Token, previous: Token): boolean =>
  /^[.!?]$/.test(text) &&
  spaceAfter === '' &&
  (previous.kind === 'number' ||
    (previous.casing === 'lower' && document.lexicon.frequency(previous.normal) > 0)) &&
  next?.casing === 'title' &&
  next.spaceAfter !== '' &&
  sentenceStarters.has(next.normal)

function isInProse(mark: Token, previous: Token): boolean {
  const {next, text} = mark
  const touches = next !== undefined && mark.spaceAfter === ''
  if (text === ',' || text === ';') return !touches || (text === ',' ? next.isWord : false)
  if (touches && !/^[”’"')\]]$/.test(next.text)) return false
  if (touches && /^[)]$/.test(next.text) && text !== '.') return false
  if (text === ':') return isLeadIn(mark, previous)
  if (text !== '.' || !next || touches) return true
  return next.kind === 'object' || next.kind === 'number' || /^[\p{Lu}“"‘(]/u.test(next.text)
}

/** A colon after some words of a sentence, not `name : type` nor `3 : 1`. */
const isLeadIn = (mark: Token, previous: Token): boolean =>
  mark.block.kind !== 'table-cell' &&
  previous.isWord &&
  previous.text.length > 1 &&
  mark.index - mark.sentence.first >= 4 &&
  previous.document.lexicon.frequency(previous.normal) > 0 &&
  mark.next?.isWord === true &&
  previous.document.lexicon.frequency(mark.next.normal) > 0
