import {massPlurals, phraseFrom, type Token, tableOf} from '#analysis'
import {defineRule, matchCase} from '#rule'

/** Mass nouns that never take `a`, whatever they mean. */
const mass = new Set(
  (
    'information advice furniture equipment homework housework luggage baggage software hardware feedback machinery evidence ' +
    'stationery scenery clothing cutlery traffic jewelry jewellery garbage firmware middleware malware money'
  ).split(' ')
)
/** Words that count, and what to write before a mass noun. */
const counting = tableOf<readonly string[]>({
  a: [],
  an: [],
  many: ['much', 'a lot of'],
  few: ['little'],
  fewer: ['less'],
  several: ['some'],
  these: ['this'],
  those: ['that']
})

export default defineRule({
  id: 'grammar/mass-noun',
  meta: {
    description: 'Do not count what English does not count: information, advice, equipment, software.',
    rationale: 'Such nouns have no plural and no “a”; “a piece of” counts them.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'Send us more ⟦informations⟧.', good: 'Send us more information.'},
      {bad: 'She gave me ⟦a good advice⟧.', good: 'She gave me good advice.'},
      {bad: 'There is ⟦many equipment⟧ in the hall.', good: 'There is much equipment in the hall.'},
      {bad: 'We bought new ⟦furnitures⟧.', good: 'We bought new furniture.'},
      {bad: '⟦These information⟧ is old.', good: 'This information is old.'},
      {bad: 'It is ⟦a software⟧ for banks.', good: 'It is software for banks.'}
    ],
    clean: [
      'A software company needs an information desk.',
      'Many information systems and these equipment lists are old.',
      'A piece of advice and a set of furniture.',
      'A traffic jam stopped a homework club.',
      'An evidence-based plan and a hardware store.',
      'A “software” of some kind.',
      'Much information is lost.',
      'A Software for Banks'
    ]
  },
  on: {words: [...massPlurals.keys(), ...Object.keys(counting)]},
  check(word, {document, report}) {
    const single = massPlurals.get(word.normal)
    if (single) {
      if (!/^[A-Z]?[a-z]+$/.test(word.text) || (/^[A-Z]/.test(word.text) && !word.opensSentence)) return
      const expected = matchCase(word.text, single)
      report({
        place: word.place,
        expected: [expected],
        reason: `Unexpected plural \`${word.text}\`, expected \`${expected}\``
      })
      return
    }
    const head = massAfter(word)
    if (!head) return
    const place = {start: word.start, end: head.end}
    const rest = document.slice({start: word.end, end: head.end})
    const bare = matchCase(word.text, rest.trimStart())
    const pieces = [
      bare,
      `${word.normal === 'an' ? matchCase(word.text, 'a') : word.text} piece of ${head.text}`
    ]
    const instead = counting[word.normal] ?? []
    const expected = instead.length > 0 ? instead.map((each) => matchCase(word.text, each) + rest) : pieces
    report({place, expected, reason: `Unexpected \`${document.slice(place)}\`, expected \`${expected[0]}\``})
  }
})

/** The mass noun that a word counts. */
function massAfter(word: Token): Token | undefined {
  const first = word.next
  if (!first?.isWord || first.spaceBefore === '' || (word.text === 'A' && !word.opensSentence))
    return undefined
  const phrase = phraseFrom(first)
  if (!phrase || phrase.determiner || !mass.has(phrase.head.normal) || !/^[a-z]+$/.test(phrase.head.text))
    return undefined
  const {head} = phrase
  for (const token of word.document.tokensOf({first: first.index, end: head.index})) {
    if (
      /^(?:few|little|lot|great|good|certain|kind|type|sort|bit|piece|number)$/.test(token.normal) &&
      !/^(?:good|great)$/.test(token.normal)
    )
      return undefined
    if (/^NN/.test(word.document.tag(token)) || token.normal.endsWith("'s")) return undefined
  }
  const {next} = head
  if (!next || next.sentence !== head.sentence) return head
  if (!next.isWord) return /^[.,;:!?)]$/.test(next.normal) ? head : undefined
  return /^(?:NN|JJ|VBG|VBN|CC|POS|CD)/.test(word.document.tag(next)) ? undefined : head
}
