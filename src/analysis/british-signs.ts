import type {Document} from './document.ts'
import {tokensWhere} from './draft-forms.ts'
import type {Token} from './token.ts'

/** Words, titles, bodies and places of Britain, its kitchens, sports and press, whose spelling is that of no dialect. */
const words = new Set(
  (
    'mum mums whilst lorry lorries petrol fortnight quid bloke blokes pensioner pensioners headteacher backbencher ' +
    'backbenchers cllr msp mps tory tories nhs tesco bbc holyrood westminster whitehall ofsted postcode motorway pence ' +
    'solicitor barrister gcse telly loo loos wellies courgette courgettes aubergine aubergines midfielder cricket wicket ' +
    'wickets rugby wimbledon britain british scotland scottish wales welsh london manchester liverpool edinburgh glasgow'
  ).split(' ')
)
const titles = /^(?:Mr|Mrs|Ms|Dr)$/
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const clock = /^\d{1,2}\.\d\d[ap]m$/
const weight = /^\d+(?:g|kg|ml)$/
const day = /^(?:[12]?\d|3[01])$/

/**
 * How many different things in a draft are written as in Britain though no spelling tells: `Mr Smith`, `3 May`, spaced
 * dashes, sums of pounds.
 */
export function countBritishSigns(document: Document): number {
  const signs = new Set<string>()
  const telling = tokensWhere(document, ({normal}) => words.has(normal) || /^[£–‘\dmdp]/.test(normal))
  for (const index of telling) {
    const token = document.token(index)
    const sign = words.has(token.normal) ? token.normal : signAt(token)
    if (sign) signs.add(sign)
  }
  return signs.size
}

function signAt({text, previous, next, spaceBefore, spaceAfter}: Token): string | undefined {
  if (text === '£') return next?.text
  if (text === '‘') return previous ? undefined : 'speech'
  if (clock.test(text)) return 'clock'
  if (weight.test(text)) return 'weight'
  if (!next?.isWord || spaceAfter === '') return undefined
  if (text === '–') return previous?.isWord && spaceBefore !== '' ? 'dash' : undefined
  if (text === 'per' && next.text === 'cent') return text
  if (titles.test(text) && /^\p{Lu}/u.test(next.text)) return 'title'
  return day.test(text) && months.test(next.text) ? 'date' : undefined
}
