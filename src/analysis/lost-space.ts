import {personalTitles} from './abbreviations.ts'
import type {Document} from './document.ts'
import {isNotation, runOf} from './runs.ts'
import {sentenceStarters, sureStarters} from './sentence-starters.ts'
import type {Token} from './token.ts'

/** What follows a closing quotation mark or bracket as part of the same word: “foo”s, (un)likely. */
const endings = /^(?:s|es|ed|ing|er|ers|ish|like|ly|d|ness|ism|th|st|nd|rd|'s)$/

/** Words before a colon that name a field, a tag or a search term: `type:bug`. */
const fields = new Set(
  (
    'type key tag label is in author status name user image port host app site from to repo org path lang language build test run ' +
    'start file dir class id version project assignee state no user involves mentions org team topic license created updated ' +
    'line row column col ratio size color style role scope module package prefix node npm docker git http https ftp mailto tel javascript data urn doi isbn re fwd'
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

type Verdict = 'certain' | 'likely' | undefined

/** Whether the space after a mark that touches what follows was lost, and how sure that is. */
export function lostSpaceAfter(mark: Token): Verdict {
  const {next, previous, document} = mark
  if (!next || next.kind === 'object' || !previous) return undefined
  return judge(mark, previous, next, document)
}

function judge(mark: Token, previous: Token, next: Token, document: Document): Verdict {
  const {text} = mark
  if (text === '"') return isStraightCloser(mark) && isFullWord(next) ? 'likely' : undefined
  if (text === '”')
    return mark.spaceBefore === '' && isFullWord(next) && !endings.test(next.normal) ? 'certain' : undefined
  if (text === ')' || text === ']') return afterBracket(mark, next, document)
  if (mark.spaceBefore !== '' && text !== ',' && next.kind !== 'punctuation') return undefined
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
  if (next.kind === 'number') {
    if (!isFullWord(previous) || !/^\p{Ll}{3,}$/u.test(previous.text)) return undefined
    return /\p{L}/u.test(next.text) ? 'likely' : 'certain' // `5G` may be part of a name.
  }
  if (!isFullWord(next) || !(before || previous.kind === 'number')) return undefined
  if (previous.kind === 'number' && !isCommon(next)) return undefined
  const run = runOf(mark)
  if (!isRepeated(mark, run.start, run.end)) return 'certain'
  if (!isWordy(run.start, run.end, document)) return undefined
  return /[,;](?:and|or|but)\b/.test(document.slice(run)) ? 'certain' : 'likely' // A list of codes has no “and”.
}

/** Whether another token of the text of a mark stands in its run; `5,000` has no mark of its own. */
function isRepeated(mark: Token, start: number, end: number): boolean {
  for (let each = mark.previous; each && each.start >= start; each = each.previous)
    if (each.text === mark.text) return true
  for (let each = mark.next; each && each.end <= end; each = each.next)
    if (each.text === mark.text) return true
  return false
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
  const isAhead = next.spaceAfter !== '' || next.next?.text === ','
  return mark.index - mark.sentence.first >= 4 && isAhead ? 'likely' : undefined
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
  if (next.next?.text === '.' && next.spaceAfter === '' && next.next.next && next.next.spaceAfter === '')
    return undefined
  if (!capital)
    return sureStarters.has(next.normal) && isCommon(previous) && !modules.has(previous.normal)
      ? 'likely'
      : undefined
  if (sureStarters.has(next.normal)) return 'certain'
  if (modules.has(previous.normal))
    return next.spaceAfter !== '' && isLongStop(mark, next) ? 'likely' : undefined
  if (personalTitles.has(previous.normal) && previous.casing === 'title' && next.casing === 'title')
    return 'certain'
  if (!isCommon(next) || !document.knows(previous.text)) return undefined
  return 'certain'
}
