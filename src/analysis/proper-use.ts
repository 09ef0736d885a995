import {lostSpaceAfter} from './lost-space.ts'
import type {ProperForm} from './proper-forms.ts'
import {tableOf} from './table.ts'
import type {Token} from './token.ts'

const joints = new Set('/ @ # = _ \\ ~ & < > { } [ ] $ % + | :'.split(' '))

/** Whether a word hangs together with what is no prose: a path, an address, a setting. */
export function isJoined({previous, next, spaceBefore, spaceAfter}: Token): boolean {
  if (previous && spaceBefore === '' && (joints.has(previous.normal) || previous.normal === '.'))
    return !lostSpaceAfter(previous)
  if (!next || spaceAfter !== '') return false
  if (/^[:.]$/.test(next.normal))
    return next.next?.spaceBefore === '' && next.next.isWord && !lostSpaceAfter(next)
  return joints.has(next.normal)
}

/** Words before the names of things that are not called after a people or a place any more, by that word. */
const everyday = tableOf<string>({
  french:
    'fries fry windows window doors door toast press horn polish dressing braid braids curve curves kiss bean beans cuff cuffs',
  roman: 'numeral numerals type candle candles nose',
  arabic: 'numeral numerals gum',
  swiss: 'chard cheese roll rolls steak',
  brussels: 'sprout sprouts',
  danish: 'pastry pastries blue',
  dutch: 'oven ovens door doors auction courage',
  english: 'muffin muffins horn',
  russian: 'dressing roulette',
  venetian: 'blind blinds',
  indian: 'ink summer',
  india: 'ink rubber',
  turkish: 'bath baths delight towel towels',
  portland: 'cement',
  german: 'measles',
  siamese: 'twins twin cat cats',
  manila: 'envelope envelopes folder folders paper',
  cuban: 'heel heels',
  bermuda: 'shorts',
  panama: 'hat hats',
  brazil: 'nut nuts',
  jerusalem: 'artichoke artichokes',
  bunsen: 'burner burners',
  petri: 'dish dishes'
})

const prefixes = new Set(
  'anti pro non pre post mid trans pan un neo ex sub inter early late all half cross intra proto pseudo quasi semi ultra'.split(
    ' '
  )
)
const determiners = new Set(
  'a an the this that these those my your his her its our their each every no any some old little'.split(' ')
)

/** How common the name of a person must be for “the hubble” to be no common noun. */
const wellKnown = 58

/** Whether a small word is meant as the name it spells: no everyday thing, no foreign word, no command. */
export function isProperUse(token: Token, {kind, capital, lower, form, homograph}: ProperForm): boolean {
  const {document, normal, previous, next} = token
  if (isJoined(token) || everyday[normal]?.split(' ').includes(next?.normal ?? '')) return false
  if (normal === 'paris' && previous?.normal === 'of' && previous.previous?.normal === 'plaster') return false
  const hyphenBefore = previous?.normal === '-' && token.spaceBefore === ''
  const hyphenAfter = next?.normal === '-' && token.spaceAfter === ''
  if (kind !== 'place' && (hyphenBefore || hyphenAfter)) return false
  if (hyphenBefore) {
    const head = previous.previous
    if (head?.isWord && !prefixes.has(head.normal) && !/^\p{Lu}/u.test(head.text)) return false
  }
  if (kind === 'brand' && lower > capital && lower > 1) return false
  if (kind === 'brand' && isQuotedAlone(token)) return false
  if (homograph && !isNameSlot(token)) return false
  if (kind === 'place') return true
  if (/in$/.test(normal) && token.spaceAfter === '' && /^['’]$/.test(next?.normal ?? '')) return false // “yellin’”
  const isName = kind === 'brand' || capital > 0 || document.lexicon.frequency(form) >= wellKnown
  if (kind === 'person' && isGenus(previous)) return false
  if (!isName && determiners.has(previous?.normal ?? '') && !/^\p{Lu}/u.test(next?.text ?? '')) return false
  return capital > 0 || (isKnownWord(previous) && isKnownWord(next))
}

/** “Sturmia bella”: a name that nobody knows, before a small one, is that of a genus. */
const isGenus = (previous: Token | undefined): boolean =>
  previous?.isWord === true &&
  /^\p{Lu}\p{Ll}+$/u.test(previous.text) &&
  !previous.document.knows(previous.text)

const placePrepositions = /^(?:in|to|from|across|throughout|near|around|outside)$/
/** How common a word is that is met now and then. */
const met = 30
const nationality = /(?:sh|ch|an|ese|ic)$/

/** Whether a place stands here (“travels to wales”, no noun after it) or a people’s adjective (“the welsh side”). */
function isNameSlot(token: Token): boolean {
  const {previous, next, document, normal} = token
  const isBeforeNoun =
    next?.isWord === true && token.spaceAfter !== '' && /^(?:NN|JJ)/.test(document.tag(next))
  if (previous?.normal === 'from' && document.lexicon.frequency(normal) > met) return false // “He ate from china.”
  if (previous && placePrepositions.test(previous.normal)) return !isBeforeNoun && next?.normal !== '-'
  return isBeforeNoun && nationality.test(normal) && determiners.has(previous?.normal ?? '')
}

const isQuotedAlone = ({previous, next}: Token): boolean =>
  /^["“‘']$/.test(previous?.normal ?? '') && /^["”’']$/.test(next?.normal ?? '')

/** Names among small words that no dictionary has are foreign: “carte blanche”, “Homo naledi”. */
const isKnownWord = (neighbour: Token | undefined): boolean =>
  !neighbour?.isWord || /^\p{Lu}/u.test(neighbour.text) || neighbour.document.knows(neighbour.text)

const dayOrYear = /^(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?|1[5-9]\d\d|20\d\d)$/
const beforeDate = new Set(
  'in on since until till by before after of early late mid last next through during around'.split(' ')
)
const afterMonth = new Set(
  'and when to the for at with after was were is we he she they it i or as but that of'.split(' ')
)

/** Whether a word is the name of a month and a common word too. */
export const isMonthName = (normal: string): boolean =>
  normal === 'may' || normal === 'march' || normal === 'august'

/** Whether `may`, `march` or `august` is the month: “in may 2020”, “on march 3”, “last august”. */
export function isMonth(token: Token): boolean {
  const {normal, previous, next} = token
  if (!isMonthName(normal)) return false
  const before = previous?.normal ?? ''
  const numbered = next?.kind === 'number' && token.spaceAfter !== '' && dayOrYear.test(next.text)
  if (numbered)
    return beforeDate.has(before) || (previous?.kind === 'number' && dayOrYear.test(previous.text))
  if (!/^(?:in|since|until|last|early|late|mid)$/.test(before)) return false
  const closes = !next || /^[.,;)]$/.test(next.normal)
  if (normal === 'may') return before === 'in' && closes
  return closes || afterMonth.has(next.normal)
}
