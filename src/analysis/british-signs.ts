import type {Document} from './document.ts'
import type {Token} from './token.ts'

/** Words, titles and bodies of Britain and its press, whose spelling is none of a dialect. */
const words = new Set(
  (
    'mum mums whilst lorry lorries petrol fortnight quid bloke blokes pensioner pensioners headteacher backbencher ' +
    'backbenchers cllr msp nhs tesco bbc holyrood whitehall ofsted postcode motorway pence solicitor barrister gcse telly'
  ).split(' ')
)
const titles = /^(?:Mr|Mrs|Ms|Dr)$/
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const clock = /^\d{1,2}\.\d\d[ap]m$/
const day = /^(?:[12]?\d|3[01])$/

/** How many different things in a draft are written as in Britain though no spelling tells: `£5`, `Mr Smith`, `3 May`. */
export function countBritishSigns(document: Document): number {
  const signs = new Set<string>()
  const {count, normals} = document.tokens
  for (let index = 0; index < count; index++) {
    const normal = normals[index] ?? ''
    if (words.has(normal)) signs.add(normal)
    else if (/^[£\dmdp]/.test(normal)) {
      const sign = signAt(document.token(index))
      if (sign) signs.add(sign)
    }
  }
  return signs.size
}

function signAt({text, next, spaceAfter}: Token): string | undefined {
  if (text === '£') return text
  if (clock.test(text)) return 'clock'
  if (!next?.isWord || spaceAfter === '') return undefined
  if (text === 'per' && next.text === 'cent') return text
  if (titles.test(text) && /^\p{Lu}/u.test(next.text)) return 'title'
  return day.test(text) && months.test(next.text) ? 'date' : undefined
}
