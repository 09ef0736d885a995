import {caseCounts, type Document, type Token} from '#analysis'
import {capitalize, defineRule} from '#rule'

const contractions = ["i'm", "i've", "i'd", "i'll"]

export default defineRule({
  id: 'capitalization/pronoun-i',
  meta: {
    description: 'Write the pronoun “I” with a capital.',
    rationale: 'English capitalizes “I”, also in contractions; a small one is easily lost in a line.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'When ⟦i⟧ was ten we moved to Leeds.', good: 'When I was ten we moved to Leeds.'},
      {bad: 'She says ⟦i’m⟧ late.', good: 'She says I’m late.'},
      {bad: "If it rains, ⟦i'll⟧ stay.", good: "If it rains, I'll stay."},
      {bad: 'My sister and ⟦i⟧ think so.', good: 'My sister and I think so.'},
      {bad: '⟦i⟧ never saw them again.', good: 'I never saw them again.'},
      {
        bad: 'The day before, I waited for an hour. When she left ⟦i⟧ quietly followed.',
        good: 'The day before, I waited for an hour. When she left I quietly followed.'
      },
      {bad: 'What can ⟦i⟧ do?', good: 'What can I do?'},
      {bad: 'So have *⟦i⟧*, and ⟦i⟧ don’t mind.', good: 'So have *I*, and I don’t mind.'}
    ],
    clean: [
      'Choose colours, i.e. paints; (i) red, (ii) blue.',
      'i. First item',
      'Let i be the index, for i in 1 to n, where i is odd.',
      'The value i = 3 and the sum a + i are complex.',
      'The i key, the letter i and an i without its dot.',
      'In Catalan “pa i vi” means bread and wine.',
      'The i-th row and the i’th column.',
      'Read the newspaper *i* on the train.',
      'Run `for (i = 0; i < n; i++)` first.',
      'When i and j are swapped, the loop ends.',
      'Start at zero, and i grows with n.',
      'Element i was swapped with element j.'
    ]
  },
  on: {words: ['i', ...contractions]},
  check(token, {document, report}) {
    const {text} = token
    if (!text.startsWith('i')) return
    if (text.length === 1 && !isPronoun(token, document)) return
    const expected = capitalize(text)
    report({
      place: token.place,
      expected: [expected],
      reason: `Unexpected \`${text}\`, expected \`${expected}\``
    })
  }
})

/** Verbs and adverbs that follow “I” and hardly ever a variable or a letter. */
const after = new Set(
  (
    'am was have had do did think know want need like love hope believe feel guess mean say said see saw went go got get ' +
    'can could will would should shall must might may never always often also just really still only already even ' +
    "don't didn't can't couldn't won't wouldn't shouldn't haven't hadn't wasn't doubt remember thought knew wanted felt " +
    'came come make made take took tell told try tried use used work worked live lived found find heard agree wish wonder ' +
    'wrote write read ask asked look looked suppose understand understood started start decided learned first'
  ).split(' ')
)
const verbs = new Set('do did can could will would shall should am was have had may must might'.split(' '))

/** Whether a lone `i` is the pronoun, not a variable, a numeral or a letter. */
function isPronoun(token: Token, document: Document): boolean {
  const {previous, next} = token
  if (!next || isNamed(previous)) return false
  if (verbs.has(previous?.normal ?? '') && next.isWord && /^VBP?$/.test(document.tag(next))) return true
  if (/^[?,]$/.test(next.normal)) return verbs.has(previous?.normal ?? '')
  if (token.spaceAfter === '' || !next.isWord || !/^\p{Ll}/u.test(next.text)) return false
  if (after.has(next.normal)) return !hasIndex(document)
  if (!isFollowedByVerb(next, document) || hasIndex(document)) return false
  if (clauseOpeners.has(previous?.normal ?? '')) return true
  return document.get(caseCounts).of('i').capital > 0 && !isNumbered(previous, document)
}

const clauseOpeners = new Set(
  'that when if as because and so but while before after since although though what , ;'.split(' ')
)

/** “I walked”, “I quickly walked”. */
function isFollowedByVerb(next: Token, document: Document): boolean {
  const tag = document.tag(next)
  if (/^(?:VBD|VBP|MD)$/.test(tag)) return true
  return tag === 'RB' && next.next?.isWord === true && /^(?:VBD|VBP|MD)$/.test(document.tag(next.next))
}

/** “class I”, “Calculus I”: a numeral. */
const isNumbered = (previous: Token | undefined, document: Document): boolean =>
  previous?.isWord === true && previous.normal !== 'and' && /^NN/.test(document.tag(previous))

/** “Let i”, “the i”, “index i”: a thing that is called so. */
const isNamed = (previous: Token | undefined): boolean =>
  previous !== undefined &&
  (/^(?:the|a|an|let|letter|variable|index|integer|element|item|row|column|step|counter|for|of|=|\+|-|\*|<|>|\()$/.test(
    previous.normal
  ) ||
    previous.kind === 'number')

/** Whether the draft counts with letters: `j` or `n` stand alone in it too. */
const hasIndex = ({tokens}: Document): boolean =>
  tokens.normals.some((normal) => normal === 'j' || normal === 'n')
