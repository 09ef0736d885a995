import {type Document, isNotation, runOf, sentenceStarters, sureStarters, type Token} from '#analysis'
import {defineRule} from '#rule'

const marks = /^[,;:.?!”)\]"]$/

/** What follows a closing quotation mark or bracket as part of the same word: “foo”s, (un)likely. */
const endings = /^(?:s|es|ed|ing|er|ers|ish|like|ly|d|ness|ism|th|st|nd|rd|'s)$/

/** Words before a colon that name a field, a tag or a search term: `type:bug`. */
const fields = new Set(
  (
    'type key tag label is in author status name user image port host app site from to repo org path lang language build test run ' +
    'start file dir class id version project assignee state no user involves mentions org team topic license created updated ' +
    'size color style role scope module package prefix node npm docker git http https ftp mailto tel javascript data urn doi isbn re fwd'
  ).split(' ')
)

/** Modules and objects that names follow after a stop. */
const modules = new Set(
  (
    'fmt os strings math http json bytes errors time sort sync context log net reflect regexp self this window document object ' +
    'system app module modules exports string array list map obj data node std core java javax com org io util utils console ' +
    'process path fs promise task test unittest numpy pandas plt event events request response model models view views config'
  ).split(' ')
)

export default defineRule({
  id: 'spacing/after-punctuation',
  meta: {
    description:
      'Put a space after a comma, semicolon, colon, sentence end, closing quotation mark or bracket.',
    rationale: 'Without the space two words read as one.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'We bought apples⟦,p⟧ears and plums.', good: 'We bought apples, pears and plums.'},
      {bad: 'The rain stopped⟦.T⟧he match went on.', good: 'The rain stopped. The match went on.'},
      {bad: 'It was late⟦;n⟧obody answered.', good: 'It was late; nobody answered.'},
      {
        bad: 'She knew three towns well⟦:L⟧eeds, York and Hull.',
        good: 'She knew three towns well: Leeds, York and Hull.'
      },
      {bad: 'How does it work⟦?B⟧asically, by steam.', good: 'How does it work? Basically, by steam.'},
      {bad: 'He called it “strange⟦”a⟧nd left.', good: 'He called it “strange” and left.'},
      {bad: 'The bridge (built in 1890⟦)w⟧as closed.', good: 'The bridge (built in 1890) was closed.'},
      {bad: '"I like it," she said⟦."⟧It is warm."', good: '"I like it," she said. "It is warm."'},
      {bad: 'They rely on GitHub⟦.T⟧his helps.', good: 'They rely on GitHub. This helps.'},
      {bad: 'It improves security⟦.D⟧evelopers like it.', good: 'It improves security. Developers like it.'},
      {bad: 'At *noon*⟦,t⟧he **bell**⟦,a⟧s ever, rang.', good: 'At *noon*, the **bell**, as ever, rang.'},
      {bad: 'After the program⟦,1⟧8 people stayed.', good: 'After the program, 18 people stayed.'}
    ],
    clean: [
      'Use .NET, Node.js and System.String with fmt.Println; see John.Smith@x.org or example.com.',
      'It cost 3,000.50 at 10:30 a.m. in the U.S., i.e. v1.2.3 of it.',
      'J.K. Rowling and J.R.R. Tolkien met Mr. Smith.',
      'The matrix (a,b,c), the point x,y, max(width,height) and {red,green}.',
      'Filter by type:bug and is:open; tag ruby:latest; react with :tada:.',
      'The (un)likely “foo”s and child(ren), the (s)he of it.',
      'Wait...what? Well…yes. Genesis 1:1, a 3:1 ratio.',
      'He wrote “go,” then “come;” and left.',
      '"Go," she said. "Now."',
      'Yahoo!Finance, Ruby’s empty?method.',
      'Call promise.then or list.first in it.',
      'The 2,4-D spray and N,N-dimethyl compound.',
      'See [1],[2] and (3),(4).',
      'It’s 6"x9" in size.'
    ]
  },
  on: {kinds: ['punctuation']},
  check(mark, {document, report}) {
    if (!marks.test(mark.text) || mark.spaceAfter !== '') return
    const {next, previous} = mark
    if (!next || next.kind === 'object' || !previous) return
    const verdict = judge(mark, previous, next, document)
    if (!verdict) return
    const letter = String.fromCodePoint(document.text.codePointAt(next.start) ?? 0)
    report({
      place: document.range(mark.start, next.start + letter.length),
      expected: [`${mark.text} ${letter}`],
      reason: `Unexpected \`${mark.text}${letter}\`, expected \`${mark.text} ${letter}\``,
      safe: verdict === 'certain'
    })
  }
})

type Verdict = 'certain' | 'likely' | undefined

function judge(mark: Token, previous: Token, next: Token, document: Document): Verdict {
  const {text} = mark
  if (text === '"') return isStraightCloser(mark) && isFullWord(next) ? 'likely' : undefined
  if (text === '”')
    return mark.spaceBefore === '' && isFullWord(next) && !endings.test(next.normal) ? 'certain' : undefined
  if (text === ')' || text === ']') return afterBracket(mark, next, document)
  if (mark.spaceBefore !== '' && text !== ',') return undefined
  if (isOpening(next, mark)) return isFullWord(previous) || isClosing(previous) ? 'certain' : undefined
  if (next.kind !== 'word' && next.kind !== 'number') return undefined
  if (isNotation(mark)) return undefined
  if (text === ',' || text === ';') return afterComma(mark, previous, next, document)
  if (text === ':') return afterColon(mark, previous, next, document)
  return afterStop(mark, previous, next, document)
}

/** A word of general English. */
const isCommon = ({normal, document}: Token): boolean =>
  document.lexicon.frequency(normal.replace(/['’].*/, '')) > 0

/** A word, not a letter that stands for something. */
const isFullWord = (token: Token): boolean =>
  token.kind === 'word' && (token.end - token.start > 1 || /^[aiAI]$/.test(token.text))

const isClosing = (token: Token): boolean => /^[)\]”"’]$/.test(token.text)

/** An opening quotation mark or bracket before a word; a straight quotation mark opens after an even number of them. */
function isOpening(token: Token, mark: Token): boolean {
  if (token.spaceAfter !== '' || !token.next || !/^(?:word|number|abbreviation)$/.test(token.next.kind))
    return false
  if (token.text === '(') return mark.text !== '.' && token.next.kind === 'word' && !isNotation(mark)
  if (token.text === '“') return !isNotation(mark)
  return token.text === '"' && straightBefore(token) % 2 === 0
}

function isStraightCloser(mark: Token): boolean {
  return mark.spaceBefore === '' && straightBefore(mark) % 2 === 1 && !/\d/.test(mark.previous?.text ?? '')
}

function straightBefore(token: Token): number {
  let count = 0
  for (let each = token.previous; each; each = each.previous) if (each.text === '"') count++
  return count
}

function afterBracket(mark: Token, next: Token, document: Document): Verdict {
  if (!isFullWord(next) || endings.test(next.normal) || !isCommon(next)) return undefined
  const open = mark.text === ')' ? '(' : '['
  let depth = 0
  for (let each: Token | undefined = mark; each; each = each.previous) {
    if (each.text === mark.text) depth++
    else if (each.text === open && --depth === 0) {
      const inside = document.text.slice(each.end, mark.start)
      const apart = !each.previous || each.spaceBefore !== ''
      return apart && /\s/.test(inside.trim()) && !/[=<>{}*/]/.test(inside) ? 'certain' : undefined
    }
  }
  return undefined
}

function afterComma(mark: Token, previous: Token, next: Token, document: Document): Verdict {
  if (previous.casing === 'upper' && next.casing === 'upper' && next.text.length < 3 && mark.text === ';')
    return undefined
  const before =
    isFullWord(previous) ||
    isClosing(previous) ||
    previous.kind === 'abbreviation' ||
    previous.kind === 'object'
  if (previous.casing === 'mixed' && !document.knows(previous.text)) return undefined
  if (next.kind === 'number')
    return isFullWord(previous) && /^\p{Ll}{3,}$/u.test(previous.text) ? 'certain' : undefined
  if (!isFullWord(next) || !(before || previous.kind === 'number')) return undefined
  const run = runOf(mark)
  const others = document.slice(run).split(mark.text).length
  if (others > 2 && !isWordy(run.start, run.end, document)) return undefined
  return others > 2 ? 'likely' : 'certain'
}

/** Whether a run is of several English words with commas, rather than of codes. */
const isWordy = (start: number, end: number, document: Document): boolean =>
  document.text
    .slice(start, end)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean)
    .every((part) => part.length > 1 && document.lexicon.frequency(part.toLowerCase()) > 0)

function afterColon(mark: Token, previous: Token, next: Token, document: Document): Verdict {
  if (!isFullWord(next) || !(isFullWord(previous) || isClosing(previous))) return undefined
  const run = document.slice(runOf(mark))
  if (run.split(':').length > 2 || /[\d/-]/.test(run.split(':')[0] ?? '')) return undefined
  if (/^\p{Ll}+$/u.test(previous.text) && /^\p{Lu}\p{Ll}*['’]?\p{Ll}*$/u.test(next.text)) return 'certain'
  if (next.next?.normal === 'ratio' || fields.has(previous.normal) || !isCommon(previous) || !isCommon(next))
    return undefined
  return mark.index - mark.sentence.first >= 4 && (next.spaceAfter !== '' || next.next?.text === ',')
    ? 'certain'
    : undefined
}

/** A full sentence before, more text after: no member of a module. */
const isLongStop = (mark: Token, next: Token): boolean =>
  next.spaceAfter !== '' &&
  next.next?.kind === 'word' &&
  mark.index - mark.sentence.first > (sentenceStarters.has(next.normal) ? 5 : 7)

function afterStop(mark: Token, previous: Token, next: Token, document: Document): Verdict {
  const capital = /^\p{Lu}/u.test(next.text)
  if (next.kind === 'number') return undefined
  if (!isFullWord(next)) return undefined
  if (mark.text !== '.')
    return capital && isFullWord(previous) && previous.casing !== 'title' ? 'certain' : undefined
  if (isClosing(previous)) return capital ? 'certain' : undefined
  if (previous.kind === 'number')
    return capital &&
      /\d\d$|\p{L}$/u.test(previous.text) &&
      isCommon(next) &&
      mark.index > mark.sentence.first + 1
      ? 'certain'
      : undefined
  if (!isFullWord(previous) || previous.text.length < 2) return undefined
  if (next.next?.text === '.' && next.spaceAfter === '' && next.next.spaceAfter === '') return undefined
  if (!capital)
    return sureStarters.has(next.normal) && isCommon(previous) && !modules.has(previous.normal)
      ? 'likely'
      : undefined
  if (sureStarters.has(next.normal)) return 'certain'
  if (modules.has(previous.normal))
    return next.spaceAfter !== '' && isLongStop(mark, next) ? 'likely' : undefined
  if (!isCommon(next) || !document.knows(previous.text)) return undefined
  return 'certain'
}
