import {tableOf} from './table.ts'
import type {Token} from './token.ts'

/** Frequency of the rarest words that are judged; rarer ones may be names of species or foreign. */
const rarest = 30

/** `right`: English does so on purpose, or may. */
export type RepeatVerdict = 'certain' | 'likely' | 'query' | 'right'

/** Words that never stand twice in a row on purpose. */
const certain = words(`
  the a an of and or for with from at as are were be been being to would could should our their its my your his this these
  those but if because when which we they i not into also than then while where though although through during between
  within without under about against each every any some such other them us him it's don't isn't aren't wasn't we're
  they're you're he she by shall might must ought per among across toward towards until since unless whether nor them`)

/** Said twice for emphasis, comfort or rhythm, or as a noun of its own. */
const right = words(`
  had no yes ha haha hee he-he ho hey hi oh ah boo blah yada yadda bye ta la na da dum doo wah knock tut tsk chop night hush
  here now well come go goody please beri piri peri cha dik aye yo pom tom gin mahi tuk ylang chow nom rah choo pooh
  wee win hubba paw row tick tock drip click clap beep ding dong toot zoom boom bang duck fifty ping pong test testing do
  did does never again hear look wait stop run one two three four five six seven eight nine ten zero hundred
  thousand million oh dear dada mama papa mimi coco lulu bling hot-hot quack woof meow baa moo oink cheep tweet hip couscous
  gaga agar couch can-can hurry easy steady fight kill buy sell rain sorry thanks alright okay ok right left`)

/** Piled up for emphasis in informal writing. */
const emphatic = words(
  'very really so too much many far long big old great way little good bad nice more most lots hard deep'
)

/** Verbs with a particle that the same word may follow as a preposition: “logged in in March”. */
const phrasal = tableOf<RegExp>({
  in: /^(?:log|sign|check|com|came|go|went|mov|step|br[eo]k|turn|cav|plug|drop|settl|join|giv|gave|br[io]|hand|phon|dial|opt|set|kick|s[aiu]nk|weigh|pitch|zoom|let|buil|lock|chip|cash|call|stay|sto+d|stand|log-|pil|pour|rush)/,
  on: /^(?:go|went|mov|carr|turn|switch|log|sign|com|came|h[eo]ld|put|pass|ke?ept?|hung|hang|press|liv|drag)/,
  over: /^(?:t[ao]+k|carr|roll|turn|hand|start|h[ea]nd)/,
  off: /^(?:ta?o?k|set|put|call|switch|turn|w[eo]nt|pull)/
})
const clauseOpeners = words(
  'and but that if when because as while since so or then which where whether although though'
)
const wonders = words('what whatever who whoever whichever all how where everything anything')
const relatives = words('that which those thing point problem whatever what who all')

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/**
 * Whether a word that stands twice or oftener in a row does so by accident.
 * @param first - The first of them.
 * @param last - The last of them.
 */
export function judgeRepeat(first: Token, last: Token): RepeatVerdict {
  const {normal, document} = first
  const many = last.index > first.index + 1
  const hyphen = /^[-‐‑/_]$/.test(last.next?.text ?? '') && last.spaceAfter === ''
  if (hyphen || right.has(normal)) return 'right'
  if (
    (normal.length === 1 && first.text !== last.text) ||
    (last.casing === 'upper' && first.casing === 'lower')
  )
    return 'right'
  if (normal.length === 1 && (!/^[ai]$/.test(normal) || first.text === 'A')) return 'right'
  if (first.text !== last.text && !(first.opensSentence && isCapital(first)))
    return certain.has(normal) && !many ? 'likely' : 'right'
  if (emphatic.has(normal)) return first.opensSentence ? 'right' : 'query'
  const verbs = phrasal[normal]
  if (verbs)
    return (verbs.test(first.previous?.normal ?? '') && /^VB|^NN$/.test(tagBefore(first))) ||
      first.previous?.normal === '-'
      ? 'right'
      : 'certain'
  if (certain.has(normal))
    return isCapital(last) && !isCapital(last.next) && first.casing !== 'upper' ? 'likely' : 'certain'
  if (isCapital(last)) return 'right'
  const special = judgements[normal]
  if (special) return special(first, last)
  if (many || (first.quoted && first.opensSentence)) return 'right'
  if (document.lexicon.frequency(normal) < rarest) return 'right'
  return isVerbPair(first, last) ? 'right' : 'certain'
}

const judgements = tableOf<(first: Token, last: Token) => RepeatVerdict>({
  that: (first, last) =>
    !/^(?:of|after|before|for|to|with|like|at|from|in|on|by|than)$/.test(first.previous?.normal ?? '') &&
    /^(?:the|a|an|we|they|he|she|it|i|you|this|these|those|there|our|their|its|my|your|his|of|to|are|were|have)$/.test(
      last.next?.normal ?? ''
    )
      ? 'certain'
      : 'right',
  is: (first, last) =>
    openersBefore(first, wonders) ||
    /^(?:it|he|she|that|this|there|they|we|i|you)$/.test(last.next?.normal ?? '')
      ? 'right'
      : openersBefore(first, relatives)
        ? 'likely'
        : 'certain',
  was: (first) => (openersBefore(first, wonders) && tagBefore(first) !== 'PRP' ? 'right' : 'certain'),
  there: (first) =>
    first.opensSentence || /^(?:out|over|up|down|right|been|is)$/.test(first.previous?.normal ?? '')
      ? 'right'
      : 'certain',
  her: (first) => (first.opensSentence || /^(?:IN|CC|TO)$/.test(tagBefore(first)) ? 'certain' : 'right'),
  you: (first, last) => (startsClause(first) || !startsPredicate(last) ? 'certain' : 'right'),
  it: (first, last) =>
    startsClause(first) || tagAfter(last) === 'RB' || !startsPredicate(last) ? 'certain' : 'right',
  can: (_, last) => (/^(?:VB|RB)$/.test(tagAfter(last)) ? 'certain' : 'likely'),
  will: (_, last) => (/^(?:VB|RB)$/.test(tagAfter(last)) ? 'certain' : 'likely'),
  have: (first) => (openersBefore(first, wonders) ? 'right' : 'certain'),
  has: (first) => (openersBefore(first, wonders) ? 'right' : 'certain'),
  who: (first) => (first.opensSentence ? 'right' : 'certain'),
  what: (first) => (first.opensSentence ? 'right' : 'certain'),
  all: () => 'likely',
  only: () => 'likely',
  just: () => 'query',
  like: () => 'likely'
})

const startsClause = ({opensSentence, previous}: Token): boolean =>
  opensSentence || previous?.kind === 'punctuation' || clauseOpeners.has(previous?.normal ?? '')

/** “I told you you were late”: the second is a subject. */
const startsPredicate = (last: Token): boolean =>
  /^(?:VB[DPZ]?|MD|RB)$/.test(tagAfter(last)) || last.next?.isWord !== true

const tagBefore = ({previous, document}: Token): string => (previous ? document.tag(previous) : '')

const tagAfter = ({next, document}: Token): string => (next ? document.tag(next) : '')

/** Whether one of some words stands before in the sentence. */
function openersBefore(token: Token, openers: ReadonlySet<string>): boolean {
  for (let index = token.index - 1; index >= token.sentence.first; index--) {
    if (openers.has(token.document.tokens.normals[index] ?? '')) return true
  }
  return false
}

/** “Whatever happens happens”: a clause ends with a verb, and the same verb follows. */
const isVerbPair = (first: Token, last: Token): boolean =>
  openersBefore(first, relatives) &&
  !/^(?:TO|MD)$/.test(tagBefore(first)) &&
  [first, last].some((token) => /^VB[ZPD]?$/.test(token.document.tag(token)))

function words(list: string): ReadonlySet<string> {
  return new Set(list.match(/\S+/g))
}
