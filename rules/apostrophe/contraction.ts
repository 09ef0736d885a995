import {conventions, shareOf, type Token, tableOf} from '#analysis'
import {defineRule, matchCase} from '#rule'

const forms = (
  "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shouldn't wasn't weren't " +
  "won't wouldn't you're you've you'll you'd they're they've they'll they'd we've i'm i've he's she's that's that'll " +
  "there's there'll here's where's what's what'll who's how's it'll it'd y'all o'clock let's"
).split(' ')

/** Forms that lost their apostrophe, or have it a letter off, by what they should be. */
const repairs = new Map<string, string>([
  ...forms.map((form) => [form.replace("'", ''), form] as const),
  ...forms.filter((form) => form.endsWith("n't")).map((form) => [form.replace("n't", "'nt"), form] as const),
  ...forms.filter((form) => form.endsWith("'re")).map((form) => [form.replace("'re", "r'e"), form] as const),
  ...forms.filter((form) => form.endsWith("'ve")).map((form) => [form.replace("'ve", "v'e"), form] as const),
  ["you'r", "you're"],
  ["they'r", "they're"]
])

const subjects = new Set('i you we they he she it one that this there who which people'.split(' '))
const lettable = new Set(
  (
    'go get take look see be say start begin talk make do try have assume consider hope face move find keep not discuss ' +
    'suppose pretend meet eat dance hear leave forget remember imagine review recap dive walk explore examine compare call just'
  ).split(' ')
)
const starters = new Set([
  '',
  'so',
  'and',
  'but',
  'now',
  'then',
  'please',
  'ok',
  'okay',
  ',',
  ';',
  ':',
  '—',
  '–',
  '"',
  '“'
])
const after = new Set(
  (
    'been had got seen never always also just already not done made said written heard found learned come gone given taken ' +
    'used worked tried known only ever put read gained built included added started decided noticed spent focused'
  ).split(' ')
)

/** Forms that are words, names or foreign besides: what must hold for them to be contractions. */
const conditions = tableOf<(token: Token) => boolean>({
  cant: (token) => !isNounSlot(token) && (subjects.has(token.previous?.normal ?? '') || isVerb(token.next)),
  wont: (token) => !isNounSlot(token) && token.next?.isWord === true && token.next.normal !== 'to',
  lets: ({previous, next}) =>
    starters.has(previous?.normal ?? '') && next?.isWord === true && lettable.has(next.normal),
  im: (token) =>
    token.casing !== 'upper' && !isBesideName(token) && token.next?.isWord === true && isLower(token.next),
  ive: (token) => !isBesideName(token) && (after.has(token.next?.normal ?? '') || isParticiple(token)),
  hes: (token) => isPronounSlot(token),
  shes: (token) => isPronounSlot(token),
  hows: ({next}) =>
    next?.isWord === true && /^(?:the|that|this|it|your|everything|life|things|my|our)$/.test(next.normal),
  wheres: (token) => isPronounSlot(token),
  heres: (token) => isPronounSlot(token),
  yall: (token) => token.casing !== 'upper'
})

const isLower = (token: Token): boolean => /^\p{Ll}/u.test(token.text)

/** After an article or a possessive a noun is to come: “the cant of politicians”, “as is his wont”. */
const isNounSlot = ({previous, document}: Token): boolean =>
  previous !== undefined &&
  (/^(?:a|an|the|of|and|or|by|with|his|her|their|my|our|your|its|such|to)$/.test(previous.normal) ||
    /['’]s$/.test(previous.text) ||
    document.tag(previous) === 'JJ')

const isVerb = (token: Token | undefined): boolean =>
  token?.isWord === true && shareOf(token, (tag) => tag === 'VB') > 0.4

const isPronounSlot = ({previous, next}: Token): boolean =>
  next?.isWord === true &&
  !/^(?:the|of|these|those|many|all|both|two)$/.test(previous?.normal ?? '') &&
  !/^(?:and|or|of)$/.test(next.normal)

/** `Kim Im` and `Jony Ive` are names: what stands before is capitalized and no everyday word. */
const isBesideName = ({previous, text, document}: Token): boolean =>
  previous !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(previous.text) &&
  /^\p{Lu}/u.test(text) &&
  document.lexicon.frequency(previous.normal) < 40

const isParticiple = ({next, document}: Token): boolean =>
  next?.isWord === true && isLower(next) && document.tag(next) === 'VBN'

export default defineRule({
  id: 'apostrophe/contraction',
  meta: {
    description: 'Write the apostrophe of a contraction where letters were left out.',
    rationale: 'Without it, or with it a letter off, “don’t” and “you’re” are no English words.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'They ⟦dont⟧ open on Sundays.', good: "They don't open on Sundays."},
      {bad: 'It’s late and ⟦youre⟧ tired.', good: 'It’s late and you’re tired.'},
      {bad: '⟦Im⟧ not sure he left.', good: "I'm not sure he left."},
      {bad: 'The pump ⟦does’nt⟧ start.', good: 'The pump doesn’t start.'},
      {bad: '⟦Lets⟧ go before it rains.', good: "Let's go before it rains."},
      {bad: 'We ⟦cant⟧ wait any longer.', good: "We can't wait any longer."},
      {bad: 'The door ⟦wont⟧ close.', good: "The door won't close."},
      {bad: '⟦DONT⟧ PANIC', good: "DON'T PANIC"},
      {bad: '- ⟦Whats⟧ new in the kitchen', good: "- What's new in the kitchen"},
      {bad: 'I think ⟦youv’e⟧ met; ⟦ive⟧ been away.', good: 'I think you’ve met; I’ve been away.'}
    ],
    clean: [
      'They don’t, won’t and can’t agree.',
      'As is her wont, she left early.',
      'He despised the cant of politicians.',
      'The option lets you go back.',
      'Lets users choose a colour.',
      'Jony Ive designed it.',
      'Call `dont()` twice.',
      'The hes and shes of the story are never named.',
      'Sook Im was born in Seoul.',
      'He was wont to complain.',
      'They sent it over IM last night.',
      'A rock ’n’ roll band played.'
    ]
  },
  on: {words: [...repairs.keys()]},
  check(token, {document, report}) {
    const wanted = repairs.get(token.normal)
    if (!wanted) return
    const holds = conditions[token.normal]
    if (holds && !holds(token)) return
    if (isPartOfCode(token)) return
    const curly =
      /[’ʼ]/.test(token.text) || (!token.text.includes("'") && document.get(conventions).apostrophe === '’')
    const cased = matchCase(token.text, /^i'/.test(wanted) ? `I${wanted.slice(1)}` : wanted)
    const expected = curly ? cased.replace("'", '’') : cased
    report({
      place: token.place,
      expected: [expected],
      reason: `Unexpected \`${token.text}\`, expected \`${expected}\``
    })
  }
})

/** `dont-care`, `/dont`: parts of identifiers. */
const isPartOfCode = (token: Token): boolean =>
  [token.spaceBefore === '' && token.previous, token.spaceAfter === '' && token.next].some(
    (beside) =>
      beside && (/^[-/\\_@#=+]$/.test(beside.text) || beside.kind === 'object' || beside.kind === 'number')
  )
