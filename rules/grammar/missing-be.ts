import {baseOf, clauseStart, type Token, tableOf} from '#analysis'
import {defineRule} from '#rule'

const forms = tableOf<string>({
  i: 'am',
  he: 'is',
  she: 'is',
  it: 'is',
  we: 'are',
  they: 'are'
})
/** What one says of oneself and others, and hardly before a noun. */
const states = new Set(
  (
    'happy sad tired sorry proud glad afraid ready hungry thirsty angry busy able unable excited interested ' +
    'delighted pleased thrilled grateful thankful aware willing eager scared worried bored lucky famous ill'
  ).split(' ')
)
const degrees = /^(?:very|so|really|too|quite|not|also|always|still)$/

export default defineRule({
  id: 'grammar/missing-be',
  meta: {
    description: 'Leave out no “am”, “is” or “are” after a pronoun.',
    rationale: 'A sentence needs a finite verb; a verb in -ing or an adjective is none.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: '⟦He going⟧ to the market now.', good: 'He is going to the market now.'},
      {bad: '⟦They playing⟧ cards in the yard.', good: 'They are playing cards in the yard.'},
      {bad: '⟦I proud⟧ to be part of it.', good: 'I am proud to be part of it.'},
      {bad: '⟦She very⟧ happy today.', good: 'She is very happy today.'},
      {bad: 'He left because ⟦he very⟧ tired of it.', good: 'He left because he is very tired of it.'},
      {bad: '⟦We waiting⟧ for the train.', good: 'We are waiting for the train.'}
    ],
    clean: [
      'He is going, and so are they.',
      'Proud as I am, I sing.',
      'She being late, we left.',
      'What makes it useful is its size.',
      'The two of them met, he carrying the bag.',
      'He very much likes it, and they so love it.',
      'They happily agreed.',
      'It still works.',
      'I, tired of it all, went home.',
      'They always wear red.',
      'I worried for a moment, and they cling together.'
    ]
  },
  on: {words: Object.keys(forms)},
  check(pronoun, {document, report}) {
    const form = forms[pronoun.normal]
    const {next, sentence} = pronoun
    if (!form || !next?.isWord || next.spaceBefore === '' || !opensClause(pronoun)) return
    if (pronoun.normal === 'i' && pronoun.text !== 'I') return
    const said = degrees.test(next.normal) ? next.next : next
    if (!said?.isWord || said.sentence !== sentence || said.spaceBefore === '' || !isSaid(said)) return
    if (hasVerbAfter(said)) return
    const place = {start: pronoun.start, end: next.end}
    const found = document.slice(place)
    const expected = `${pronoun.text} ${form} ${next.text}`
    report({place, expected: [expected], reason: `Unexpected \`${found}\`, expected \`${expected}\``})
  }
})

/** Whether a pronoun is the subject of a clause, by what stands before it: nothing, or a word that joins clauses. */
function opensClause(pronoun: Token): boolean {
  const {previous} = pronoun
  if (pronoun.opensSentence) return clauseStart(pronoun) === 'sure'
  return /^(?:because|if|when|but|although|since)$/.test(previous?.normal ?? '') && previous?.isWord === true
}

/** An adjective that is a predicate, or a verb in -ing that is no adjective. */
function isSaid(word: Token): boolean {
  const {document, normal, next, sentence} = word
  const after = next && next.sentence === sentence ? document.tag(next) : '.'
  if (
    states.has(normal) &&
    /ed$/.test(normal) &&
    !degrees.test(word.previous?.normal ?? '') &&
    after !== 'TO'
  )
    return false // “I worried for a moment”
  if (states.has(normal)) return /^(?:TO|IN|\.|,|CC|WRB)$/.test(after) || isTime(next)
  if (
    document.tag(word) !== 'VBG' ||
    !baseOf(document, normal, 'gerund') ||
    /^(?:being|having|according|regarding|including)$/.test(normal)
  )
    return false
  return /^(?:DT|PRP\$?|TO|IN|RB|RP|NNS?|NNP|JJ|JJR|\.)$/.test(after)
}

const isTime = (word: Token | undefined): boolean =>
  /^(?:today|now|yesterday|tonight)$/.test(word?.normal ?? '')

/** Whether a finite verb comes later in the clause, so that it is the clause that is cut differently. */
function hasVerbAfter({document, sentence, index}: Token): boolean {
  for (let at = index + 1; at < sentence.end; at++) {
    const token = document.token(at)
    if (!token.isWord || /^(?:CC|WRB|WP|WDT|IN)$/.test(document.tag(token))) return token.normal === ','
    if (/^(?:VB[DPZ]|MD)$/.test(document.tag(token))) return true
  }
  return false
}
