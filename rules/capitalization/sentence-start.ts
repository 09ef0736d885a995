import {
  continuesBefore,
  type Document,
  headingCases,
  openingCase,
  openings,
  type Sentence,
  type Token
} from '#analysis'
import {capitalize, defineRule} from '#rule'

export default defineRule({
  id: 'capitalization/sentence-start',
  meta: {
    description: 'Begin a sentence, heading, list item or table cell with a capital.',
    rationale:
      'The capital shows where a sentence begins; siblings in a list, a column or a row of headings begin alike.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {
        bad: 'The ferry was late. ⟦passengers⟧ waited on the quay.',
        good: 'The ferry was late. Passengers waited on the quay.'
      },
      {bad: '⟦the⟧ museum opens on Monday.', good: 'The museum opens on Monday.'},
      {bad: 'Is the bridge safe? ⟦engineers⟧ think so.', good: 'Is the bridge safe? Engineers think so.'},
      {bad: 'The roof leaks.⟦it⟧ was never repaired.', good: 'The roof leaks.It was never repaired.'},
      {bad: 'It works! ⟦nobody⟧ knows why.', good: 'It works! Nobody knows why.'},
      {
        bad: '# Opening the Archive: ⟦what⟧ Readers Will Find\n\nLetters, mostly.',
        good: '# Opening the Archive: What Readers Will Find\n\nLetters, mostly.'
      },
      {
        bad: '- Wash the lentils.\n- ⟦chop⟧ the onions.\n- Boil the stock.',
        good: '- Wash the lentils.\n- Chop the onions.\n- Boil the stock.'
      },
      {
        bad: '| Task | State |\n| - | - |\n| Paint the door | Done last week |\n| Mend the fence | ⟦waiting⟧ for wood |\n| Sweep the yard | Planned for June |',
        good: '| Task | State |\n| - | - |\n| Paint the door | Done last week |\n| Mend the fence | Waiting for wood |\n| Sweep the yard | Planned for June |'
      },
      {
        bad: '## Early years\n\n⟦her⟧ mother ran a shop in the village.\n\n## ⟦later⟧ work\n\nShe moved away.\n\n## Last years\n\nShe came back.',
        good: '## Early years\n\nHer mother ran a shop in the village.\n\n## Later work\n\nShe moved away.\n\n## Last years\n\nShe came back.'
      },
      {bad: '⟦don’t⟧ forget the tickets when you leave.', good: 'Don’t forget the tickets when you leave.'}
    ],
    clean: [
      'iPhone sales rose. eBay followed. npm is a registry.',
      'Bring pens, etc. and paper, approx. ten sheets.',
      'Use a mark, e.g. this one, i.e. a cross.',
      'Well … perhaps so. And ... then it rained.',
      'He met J. von Neumann. von Neumann said little.',
      '`foo` is a function. `bar` is not.',
      'Prices include:\n\n- bread\n- salted butter\n- cold milk',
      '| Key | Meaning |\n| - | - |\n| a | first |\n| b | second |\n| c | third |',
      'The energy is\n\n```\ne = mc²\n```\n\nwhere m is the mass of the body.',
      'The area is\n\n$$a = r^2$$\n\nand so it grows with the square of the radius.',
      '# install\n\nRun it.\n\n# configure\n\nSet it.',
      'https://example.org/a has it. example.com does not.',
      '“Where is it?” he asked. “Gone!” she said.',
      'The singer of Yahoo! went home. Who is it? or what is it?',
      'See fig. 3 and vol. ii. of the work by Lee et al. in 1999.',
      'Color: blue is best. Take option a. or b. if you like.',
      'the first rule is this. nobody writes capitals here. we like it so. it is our way. they agree. all is small.',
      'Roses are red,\nviolets are blue,\nsugar is sweet.',
      'He wanted one thing:\n\nto be left alone in the house by the sea.',
      'git commit stores it. x-axis labels are small.',
      'Run the tests after every. single. change.',
      '“This is a draft.” reads the last slide.',
      'The promise.then and array.some calls differ, as does array.map here.',
      'photo by the author'
    ]
  },
  on: 'sentences',
  check(sentence, {document, report}) {
    for (const {token, safe} of candidates(sentence, document)) {
      const expected = capitalize(token.text)
      report({
        place: token.place,
        expected: [expected],
        reason: `Unexpected small \`${token.text}\` at the start of a ${placeNames[token.block.kind]}, expected \`${expected}\``,
        safe
      })
    }
  }
})

const placeNames = {
  paragraph: 'sentence',
  heading: 'heading',
  'list-item': 'list item',
  'table-header': 'table header',
  'table-cell': 'table cell'
} as const

interface Candidate {
  readonly token: Token
  readonly safe: boolean
}

function* candidates(sentence: Sentence, document: Document): Generator<Candidate> {
  const first = document.firstOf(sentence)
  if (first && isSmall(first)) {
    const isBlockStart = first.block.start === first.start
    const verdict = isBlockStart
      ? judgeBlockStart(first, document)
      : judgeSentenceStart(first, sentence, document)
    if (verdict) yield {token: first, safe: verdict === 'safe'}
  }
  const {normals} = document.tokens
  const isHeading = first?.block.kind === 'heading'
  for (let index = sentence.first + 1; index < sentence.end - 1; index++) {
    const mark = normals[index]
    if (mark !== '!' && !(mark === ':' && isHeading)) continue
    const token = document.token(index + 1)
    if (token.spaceBefore === '' || !isSmall(token)) continue
    if (mark === ':' ? isAfterTitle(token, document) : isAfterCry(token, index, sentence, document)) {
      yield {token, safe: mark === ':'}
    }
  }
}

/** Particles that names begin with. */
const particles = new Set(
  'von van de der den del della di da du la le al el bin ibn ten ter zu af av'.split(' ')
)
const attached = new Set('( / = : _ + < > [ { @ # \\ ~ ^ | & $ %'.split(' '))

/** Whether a word is small though it could have a capital: no name, command, brand, key or mark of a list. */
function isSmall(token: Token): boolean {
  const {next, previous, text, normal} = token
  if (!/^\p{Ll}/u.test(text) || openingCase(token) !== 'small') return false
  if (text.length === 1 && normal !== 'a') return false
  if (previous && token.spaceBefore === '' && !/^[.!?"”’)]$/.test(previous.normal)) return false
  if (!next) return true
  if (next.spaceBefore === '') {
    if (attached.has(next.normal)) return false
    if (/^[.)-]$/.test(next.normal) && text.length === 1) return false
  }
  return !(particles.has(normal) && /^\p{Lu}/u.test(next.text))
}

type Verdict = 'safe' | 'likely' | undefined

function judgeBlockStart(first: Token, document: Document): Verdict {
  const {block} = first
  const all = document.get(openings)
  if (document.get(openings).writesSmall) return undefined
  const {capital, small} = all.siblings(block)
  const words = document.spanOf(block)
  if (block.kind === 'paragraph') {
    if (words.end - words.first < 9 && !/[.!?:…]["”’)]*\s*$/.test(document.slice(block))) return undefined
    return continuesBefore(first, document) ? undefined : 'safe'
  }
  if (block.kind === 'heading') {
    if (words.end - words.first === 1) return capital >= 3 && small === 1 ? 'likely' : undefined
    return small <= Math.max(1, capital / 2) ? 'safe' : undefined
  }
  if (capital < 2 || small > capital / 2) return undefined
  return capital >= 2 * small && words.end - words.first > 1 ? 'safe' : 'likely'
}

/** Words that tell who spoke, or that take up what a quotation or a bracket interrupts. */
const resuming = new Set(
  (
    'he she they i we you it said says asked asks replied wrote added and or but nor as is was are were in on at of to for ' +
    'by with from that which who when while where because if than so yet not has had'
  ).split(' ')
)

function judgeSentenceStart(first: Token, sentence: Sentence, document: Document): Verdict {
  const before = sentence.first > 0 ? document.token(sentence.first - 1) : undefined
  if (!before || before.block.index !== first.block.index || first.index !== sentence.first) return undefined
  if (document.get(openings).writesSmall) return undefined
  if (before.normal === ')' || before.normal === ']') return undefined
  if (/^["”’']$/.test(before.normal)) {
    return resuming.has(first.normal) || /^VB[DPZ]$/.test(document.tag(first)) ? undefined : 'likely'
  }
  const word = before.previous
  if (!word || /^[.…]/.test(word.normal) || isStaccato(first, sentence, word)) return undefined
  if (before.normal === '?') return judgeQuestion(first, sentence, word, document)
  if (before.normal !== '.') return undefined
  if (isNumeral(word)) return undefined
  if (word.isWord && isAbbreviation(word, document)) return undefined
  return 'safe'
}

/** “Every. single. time.” */
const isStaccato = (first: Token, sentence: Sentence, word: Token): boolean =>
  (word.opensSentence && /^\p{Ll}/u.test(word.text)) ||
  (sentence.end - sentence.first === 2 && first.next?.normal === '.')

/** A question may go on after its mark: in a series of questions, after a title. */
function judgeQuestion(first: Token, sentence: Sentence, word: Token, document: Document): Verdict {
  const question = document.sentences[sentence.index - 1]
  const asks = document.tokens.normals[sentence.end - 1] === '?'
  if (!question || asks || question.end - question.first < 4) return undefined
  if (/^\p{Lu}/u.test(word.text) || resuming.has(first.normal)) return undefined
  return 'safe'
}

/** `1.` in a running enumeration. */
const isNumeral = (word: Token): boolean =>
  word.kind === 'number' &&
  /^\d{1,2}$/.test(word.text) &&
  (word.opensSentence || word.previous?.isWord === false)

/** A short word that no dictionary has as a word, or that is listed as an abbreviation. */
function isAbbreviation(word: Token, document: Document): boolean {
  const {text, normal} = word
  if (text.length === 1 || /^[ivxlc]+$/.test(text)) return true
  if (!document.knows(text)) return text.length < 7 && text !== text.toUpperCase()
  return (
    openingCase(word) === 'none' &&
    text.length < 6 &&
    /^\p{Ll}/u.test(text) &&
    document.lexicon.frequency(normal) < 60
  )
}

/** After the colon of a heading in title case. */
const isAfterTitle = (token: Token, document: Document): boolean =>
  document.get(headingCases).get(token.block.index)?.style === 'title'

/** After “It works!”, but not after “Oh!” or a name with such a mark. */
function isAfterCry(token: Token, mark: number, sentence: Sentence, document: Document): boolean {
  const word = document.token(mark).previous
  if (!word?.isWord || mark - sentence.first < 2 || (mark - sentence.first > 1 && /^\p{Lu}/u.test(word.text)))
    return false
  return !token.quoted && !resuming.has(token.normal) && !document.get(openings).writesSmall
}
