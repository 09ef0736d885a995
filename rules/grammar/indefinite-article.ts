import {type Document, type Sound, soundOf, type Token} from '#analysis'
import {defineRule, matchCase, strings} from '#rule'

/** Words that no article stands before: the letter A does, or `an` is `and` misspelled. */
const notAfterArticle = new Set(
  (
    'a an the is are was were am be been has have had do does did in of on at or and as if it its by to into onto for from with ' +
    'than then that this these those i we you he she they them us me my your his her our their not so but nor isn about after ' +
    'against among around because before between how what when where which who why while until unless though although will ' +
    "would can could should must may might e i.e. e.g. et al isn't aren't wasn't equals either any also"
  ).split(' ')
)

const listLabels = /^[a-z]$/
const currency = /^[$€£¥]$/
const openingQuotes = /^["“‘']$/

/** Frequency from which a word is one of everyday. */
const everyday = 90

export default defineRule({
  id: 'grammar/indefinite-article',
  meta: {
    description: 'Use “a” before a consonant sound and “an” before a vowel sound.',
    rationale:
      'The article follows pronunciation, not spelling: “an hour”, “a union”, “an MP”, “a NATO summit”.',
    defaultSeverity: 'error',
    fixable: 'safe',
    options: {ignore: strings([], 'Words before which either article is accepted.')},
    examples: [
      {bad: 'She filed ⟦a⟧ appeal.', good: 'She filed an appeal.'},
      {bad: '⟦An⟧ union met.', good: 'A union met.'},
      {bad: 'He is ⟦a⟧ honorary member for ⟦a⟧ hour.', good: 'He is an honorary member for an hour.'},
      {bad: '⟦An⟧ unilateral move by ⟦an⟧ NATO state.', good: 'A unilateral move by a NATO state.'},
      {
        bad: 'Ask ⟦a⟧ MP, ⟦a⟧ EU official or ⟦an⟧ UN envoy.',
        good: 'Ask an MP, an EU official or a UN envoy.'
      },
      {
        bad: 'They bought ⟦an⟧ ukulele and ⟦an⟧ one-way ticket.',
        good: 'They bought a ukulele and a one-way ticket.'
      },
      {
        bad: 'It took ⟦a⟧ 8-year-old and ⟦a⟧ $11 million grant.',
        good: 'It took an 8-year-old and an $11 million grant.'
      },
      {bad: 'We ordered ⟦a⟧ on-site check.', good: 'We ordered an on-site check.'},
      {bad: 'Eat ⟦a⟧ *apple* or ⟦an⟧ **pear**.', good: 'Eat an *apple* or a **pear**.'},
      {bad: 'It was ⟦a⟧\ninteresting day.', good: 'It was an\ninteresting day.'},
      {bad: '# ⟦An⟧ Long Day', good: '# A Long Day'},
      {bad: 'Write ⟦a⟧ `if` and ⟦an⟧ `use` line.', good: 'Write an `if` and a `use` line.'},
      {
        bad: 'He wore ⟦a⟧ X-ray badge and ⟦an⟧ “very” old coat.',
        good: 'He wore an X-ray badge and a “very” old coat.'
      }
    ],
    clean: [
      'Plan A is ready, and so is Hepatitis A immunization.',
      'Write an `if` statement, not a `for` loop; it is a `u8`, an `i32`, a `impl` or an `fmt`.',
      'From A to Z, a/an, grade A eggs, and the letter a in it.',
      'It was an historic day in a historic hotel.',
      'A herb garden, an herb garden.',
      'A university, a European, a one-off, a unit, a use, a ewe.',
      'An hour, an heir, an honest answer, an unidentified man, an uninteresting tale.',
      'An FBI agent, an NGO, an SUV, an X-ray, an 11th hour, an 18-hole course, an 800 m race.',
      'A NASA probe, a FIFA rule, a US firm, a UK visa, a LASIK clinic, a 100-year lease, a $1 coin.',
      'The meeting starts at 10 a.m. in Ohio; e.g. a U.S. court.',
      'An SQL query or a SQL query; an FAQ or a FAQ.',
      '- a) apples\n- b) pears',
      'The table in a extends beyond the page, and here a equals b.',
      'An (often) long wait.',
      {text: 'We heard a Ebb gig.', options: {ignore: ['Ebb']}}
    ]
  },
  on: {words: ['a', 'an']},
  check(article, {document, options, report}) {
    const next = headOf(article)
    if (!next || (notAfterArticle.has(next.normal) && !isPrefix(next)) || options.ignore.includes(next.text))
      return
    const sound = soundAfter(next, document)
    if (sound === 'unknown') return
    const wanted = sound === 'vowel' ? 'an' : 'a'
    if (wanted === article.normal) return
    if (article.normal === 'a' && isLetter(article, next)) return
    const expected = casedLike(article.text, wanted, next)
    report({
      place: article.place,
      expected: [expected],
      reason: `Unexpected \`${article.text}\` before \`${codeWordOf(next) ?? next.text}\`, expected \`${expected}\``,
      safe: !isPluralAfterNoun(article, next)
    })
  }
})

/** “goals an strategies”: “and” may be meant. */
const isPluralAfterNoun = ({previous, normal, document}: Token, next: Token): boolean =>
  normal === 'an' &&
  document.tag(next) === 'NNS' &&
  previous?.isWord === true &&
  /^NN/.test(document.tag(previous))

/** “an on-site check”, “an in-law”: the first part of a compound. */
const isPrefix = ({next, spaceAfter}: Token): boolean =>
  spaceAfter === '' && next?.normal === '-' && next.spaceAfter === '' && next.next?.isWord === true

/** The word that the article is said before; an opening quotation mark may stand between them, a bracket may not. */
function headOf(article: Token): Token | undefined {
  const {next, previous} = article
  if (!next || article.spaceAfter === '' || isJoined(article, previous)) return undefined
  const quoted = openingQuotes.test(next.text) || currency.test(next.text)
  const head = quoted && next.spaceAfter === '' ? next.next : next
  return head && (/^(?:word|number|abbreviation)$/.test(head.kind) || codeWordOf(head)) ? head : undefined
}

/** `b/a`, `vis-a`, `“a`: part of something else, or mentioned. */
const isJoined = (article: Token, previous: Token | undefined): boolean =>
  previous !== undefined && article.spaceBefore === '' && !/^[("“‘'[—–*_]$/.test(previous.text)

/** The everyday word that a stretch of code is: it is read aloud like any other. */
function codeWordOf({document, place, kind}: Token): string | undefined {
  if (kind === 'word') return undefined
  const {source, map} = document.prose
  const {start, end} = map.cover(place)
  const word = /^`([a-z]{2,})`$/.exec(source.slice(start, end))?.[1]
  return word && document.lexicon.frequency(word) >= everyday ? word : undefined
}

function soundAfter(head: Token, document: Document): Sound {
  const code = codeWordOf(head)
  if (code) return soundOf(code, (form) => document.lexicon.flags(form) !== 0)
  if (head.kind === 'abbreviation') {
    const initials = head.text.replaceAll('.', '')
    return initials === initials.toUpperCase() ? soundOf(initials.charAt(0), () => false) : 'unknown'
  }
  return soundOf(head.text, (form) => document.lexicon.flags(form) !== 0)
}

/** Whether `a` is the letter: a grade, a variable, a label, or a word of another language. */
function isLetter(article: Token, head: Token): boolean {
  const {previous, document} = article
  if (article.text === 'A' && previous && !article.opensSentence && /^(?:word|number)$/.test(previous.kind))
    return true
  if (listLabels.test(head.text) && listLabels.test(head.next?.text ?? '')) return true
  if (
    article.text === 'a' &&
    previous?.isWord &&
    !document.knows(previous.text) &&
    !document.knows(head.text)
  )
    return true
  return article.text === 'a' && /^(?:VBZ|VBD|VBP|MD)$/.test(document.tag(head))
}

/** In a line of capitals the article has capitals too. */
const casedLike = (actual: string, wanted: string, head: Token): string =>
  actual === 'A' && head.casing === 'upper' && head.previous?.previous?.casing === 'upper'
    ? wanted.toUpperCase()
    : matchCase(actual, wanted)
