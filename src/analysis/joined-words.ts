import type {Lexicon} from '../lexicon/types.ts'
import {matchCase} from './casing.ts'

/** Two words that were run together. */
export interface Split {
  readonly text: string
  /** On the scale of `Suggestion.cost`. */
  readonly cost: number
  /** Whether neither part begins or ends other words as a prefix or ending. */
  readonly sure: boolean
}

/** Short words that others are run together with. */
const functionWords = words(`
  a an the of to in and is that for it be as on with this we you not are by at from or he she was but if so i our their its
  his her my your they them these those there which who when where what how why than then have has had will would can could
  should may might must do does did been were into over up out about also all any some each more most such only no one`)

/** Words that newer words begin with (`inplace`, `upsample`, `overfit`): only another function word counts after them. */
const prefixes = words('in on over up out by for all no one any more most at so')

/** Beginnings of other words (`isosmotic`, `aperiodic`): what follows must be common. */
const beginnings = words('we a i an is it be do as if or he my us can will must to not')

/** Spoken forms of `would have`, `ought to`, `another`. */
const spoken = words(`
  nother oughta woulda coulda shoulda mighta musta kinda sorta outta lotta hafta useta gotta alla inna hella buncha gonna
  wanna lemme gimme dunno hisself theirself theirselves meself themself ourself nowhen`)

/** Words that newer words end in (`checkin`, `rollup`, `lockout`), or that are endings of Latin and Greek. */
const endings = words(
  'in on up out over by a i an or is as it us he me so no am at one all be do we if any there'
)

/** Pairs that are often written as one word. */
const usualRuns = new Map(
  [
    'a lot',
    'a bit',
    'as well',
    'at least',
    'at most',
    'due to',
    'each other',
    'even if',
    'even though',
    'high school',
    'in case',
    'in fact',
    'in front',
    'in order',
    'in spite',
    'no one',
    'of course',
    'on top',
    'thank you',
    'up to'
  ].map((pair) => [pair.replace(' ', ''), pair])
)

/** Adjectives are denied by `a`: `ahistorical`. */
const adjective = /(?:al|ic|ous|ive|ar|ed)$/

/** The cost of a lost space, and of each step of rarity. */
const space = 0.75
const common = 190
const rarity = 0.0042

/** What compounds that nobody lists begin with (`multiplanet`, `photoconductor`), and what they end in (`humanlike`). */
const firstParts = words(`
  non anti multi post pre sub semi trans counter pro per auto photo meta cross extra mid out over under up down off back fore
  super inter intra hyper micro macro mini mega nano neuro bio geo eco electro thermo hydro radio tele video audio web net
  cyber home hand foot head sea sun snow rain fire water wind air land ground horse life work book side through after by
  self half well ill all in on one two three four five six seven eight nine ten hundred thousand new old man woman kin`)
const lastParts = words(`
  like less wide able ally ability ful fully ness able ably ship hood dom proof free minded man men woman women people person
  folk maker makers making work worker workers working room rooms house houses book books ball balls time times card cards
  stock land lands wear side sides way ways line lines ward wards wise worthy some self selves most ware mate mates craft
  monger smith wright berry berries bird birds fish wood woods stone stones weed grass tree trees out up down off over back
  through about around down bag bags box boxes board boards case cases code base bases set sets list lists view views link
  links page pages site sites point points bar bars pad pads top tops head heads hand hands foot feet light lights mark marks`)
/** Lowest frequency of both words, and fewest letters of two nouns: shorter ones make compounds freely (`toolbelt`). */
const wellKnown = 80
const longestCompound = 10

/** The likeliest pair of words that a word nobody lists was written for. */
export function joinedWords(word: string, lexicon: Lexicon): Split | undefined {
  const lower = word.toLowerCase()
  if (spoken.has(lower)) return undefined
  const usual = usualRuns.get(lower)
  if (usual) return {text: matchCase(word, usual), cost: 0, sure: true}
  return runWithSmallWord(word, lexicon) ?? runOfContentWords(word, lexicon)
}

/** Two words of which neither is a function word: `simple idea`. */
function runOfContentWords(word: string, lexicon: Lexicon): Split | undefined {
  const lower = word.toLowerCase()
  let best: Split | undefined
  if (lower.length <= longestCompound) return undefined
  for (let cut = 3; cut <= lower.length - 3; cut++) {
    const first = lower.slice(0, cut)
    const second = lower.slice(cut)
    if (firstParts.has(first) || lastParts.has(second)) continue
    const rarer = Math.min(lexicon.frequency(first), lexicon.frequency(second))
    if (rarer < wellKnown) continue
    const cost = space + Math.max(0, common - rarer) * rarity
    if (!best || best.cost > cost) best = {text: matchCase(word, `${first} ${second}`), cost, sure: false}
  }
  return best
}

/** Two words of which one is a function word: `in the`, `built by`. */
function runWithSmallWord(word: string, lexicon: Lexicon): Split | undefined {
  const lower = word.toLowerCase()
  let best: Split | undefined
  for (let cut = 1; cut < lower.length; cut++) {
    const first = lower.slice(0, cut)
    const second = lower.slice(cut)
    if (!isPair(first, second, lexicon)) continue
    const rarer = Math.min(frequencyOf(first, lexicon), frequencyOf(second, lexicon))
    const cost = space + Math.max(0, common - rarer) * rarity
    if (best && best.cost <= cost) continue
    const text = matchCase(word, `${first === 'i' ? 'I' : first} ${second}`)
    best = {text, cost, sure: functionWords.has(first) ? !beginnings.has(first) : !endings.has(second)}
  }
  return best
}

const frequencyOf = (word: string, lexicon: Lexicon): number => lexicon.frequency(word === 'i' ? 'I' : word)

function isPair(first: string, second: string, lexicon: Lexicon): boolean {
  const opens = functionWords.has(first)
  const closes = functionWords.has(second) && !/^(?:some|one)$/.test(second)
  if (!opens && !closes) return false
  if (opens && closes) return first.length + second.length > 4 || /^(?:it|we|my|he|to)$/.test(second)
  const rest = opens ? second : first
  if (rest.length < 3) return false
  const frequency = lexicon.frequency(rest)
  if (opens && prefixes.has(first)) return false
  if (first === 'a' || first === 'an')
    return (
      /^[aeiou]/.test(second) === (first === 'an') &&
      !adjective.test(second) &&
      frequency >= (first === 'an' ? 60 : 100)
    )
  if (first === 'the' && rest.length > 4) return frequency > 0
  if (opens) return frequency >= (rest.length === 3 ? 100 : beginnings.has(first) ? 90 : 45)
  if (!endings.has(second)) return frequency >= 55
  if (/^(?:in|on|up|out|over|by)$/.test(second))
    return /(?:ed|ing|ght|ilt|own|ten)$/.test(rest) && frequency >= 60
  if (second === 'a' && /(?:ing|ed|ght)$/.test(rest)) return frequency >= 40
  return rest.length > (second === 'it' ? 3 : 4) && frequency >= 95
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.match(/\S+/g))
}
