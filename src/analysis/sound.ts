import {soundOfInitialism} from './initialism-sound.ts'

/** What a word begins with when it is said; `unknown` where speakers differ or nothing is known. */
export type Sound = 'vowel' | 'consonant' | 'unknown'

const silentH =
  /^(?:hours?|hour(?:ly|long|glass(?:es)?)|honest(?:y|ly)?|honou?r(?:s|ed|ing|able|ably|ary|aries|ifics?|ees?|ariums?|aria|less)?|heirs?|heir(?:ess|esses|looms?|ship|less)|hors)$/

/** Said with the h or without, by dialect (`herb`) or because the first syllable is unstressed (`an historic`). */
const eitherH =
  /^(?:herb.*|homage.*|hauteur|histori(?:c|an).*|hotel.*|habitu.*|hysteric.*|hallucin.*|heroic.*|hm+)$/

/** `u` and `eu` said as in `unit`: the word begins with a consonant. */
const youWords =
  /^(?:ubiq|ufo|ugand|uk[aeru]|ulysses|unanim|unary|uni(?!n(?!uc)|m(?!o[dl])|d(?:e|io)|ll|r|ss)|ur(?:[aeio]|ugu)|us(?:[aeu]|ing)|ut[aeio]|uv|uyg|uig|eu(?!ler)|ew[aei])/

const wonderWords = new Set(
  'one ones once oneself oneness onesie onesies onetime ouija oui oaxaca oaxacan ouagadougou'.split(' ')
)

/** Speakers differ, or it is an interjection, a foreign word or a Roman numeral. */
const uncertain =
  /^(?:ulul.*|upsilon|uno|urals?|e+h+|u+h+|u+m+|o+h+|a+h+|u+gh+|ij.*|ye|ii+|i[vx]|vi+|xi+|yrs?|yd|yds)$/

/**
 * The sound a word begins with, by English spelling and the exceptions to it. Hyphenated words go by their first part.
 * @param word - As written; letter case tells initialisms (`MP`) from words.
 * @param isWord - Whether a form in lower case is an English word, so that `MUST` is not read letter by letter.
 */
export function soundOf(word: string, isWord: (form: string) => boolean): Sound {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'")
  const first = (plain.split('-')[0] ?? '').replace(/'s$/, '')
  if (/^\d/.test(first)) return soundOfNumber(first)
  if (!/^[A-Za-z]/.test(first)) return 'unknown'
  return soundOfInitialism(first, isWord) ?? soundOfWord(first.toLowerCase())
}

/** `8`, `80%`, `11`, `18th` and `18,000` begin with a vowel; `1100` and `1800` can be said either way. */
function soundOfNumber(text: string): Sound {
  if (text.includes('/') || /^0\d|^1[18]\d\d(?!\d)/.test(text)) return 'unknown'
  return /^8|^1[18](?!\d)/.test(text) ? 'vowel' : 'consonant'
}

function soundOfWord(word: string): Sound {
  if (uncertain.test(word)) return 'unknown'
  if (word.startsWith('h')) {
    if (silentH.test(word)) return 'vowel'
    return eitherH.test(word) ? 'unknown' : 'consonant'
  }
  if (word.startsWith('y')) return /^y[^aeiou]/.test(word) ? 'vowel' : 'consonant'
  if (word.startsWith('x')) return /^x[bcfpt]/.test(word) ? 'vowel' : 'consonant'
  if (wonderWords.has(word) || youWords.test(word)) return 'consonant'
  return /^[aeiou]/.test(word) ? 'vowel' : 'consonant'
}
