import type {Token} from '#analysis'
import {tableOf} from '#analysis'
import {defineRule, matchCase} from '#rule'

const adverbs = tableOf<string>({
  quick: 'quickly',
  careful: 'carefully',
  good: 'well',
  bad: 'badly',
  quiet: 'quietly',
  beautiful: 'beautifully',
  perfect: 'perfectly',
  easy: 'easily',
  serious: 'seriously',
  fluent: 'fluently',
  correct: 'correctly',
  proper: 'properly',
  regular: 'regularly',
  polite: 'politely',
  patient: 'patiently'
})
const actions =
  /^(?:runs?|ran|drives?|drove|driving|works?|worked|speaks?|spoke|speaking|walks?|walked|sings?|sang|dances?|danced|writes?|wrote|plays?|played|behaves?|behaved|acts|acted|moves?|moved|learns?|learned|learnt|eats?|ate|eating|sleeps?|slept|cooks?|cooked|swims?|swam|studied|study|studies|performs?|performed)$/
const senses = /^(?:looks?|looked|feels?|felt|seems?|seemed|sounds?|sounded|tastes?|tasted|smells?|smelled)$/
const adjectives = tableOf<string>({
  happily: 'happy',
  sadly: 'sad',
  beautifully: 'beautiful',
  angrily: 'angry',
  terribly: 'terrible',
  strangely: 'strange',
  nicely: 'nice',
  wonderfully: 'wonderful',
  horribly: 'horrible',
  nervously: 'nervous'
})
const degrees = /^(?:very|so|really|too|pretty|quite)$/

export default defineRule({
  id: 'grammar/adverb-form',
  meta: {
    description: 'Write an adverb after a verb of doing, an adjective after a verb of seeming.',
    rationale:
      'How somebody does something is an adverb (“drives carefully”); how it looks or tastes is an adjective.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'The boy runs very ⟦quick⟧.', good: 'The boy runs very quickly.'},
      {bad: 'My aunt drives ⟦careful⟧.', good: 'My aunt drives carefully.'},
      {bad: 'She speaks German very ⟦good⟧.', good: 'She speaks German very well.'},
      {
        bad: 'They played really ⟦bad⟧ in the first half.',
        good: 'They played really badly in the first half.'
      },
      {bad: 'The cook looked very ⟦happily⟧.', good: 'The cook looked very happy.'},
      {bad: 'The pie smells ⟦wonderfully⟧.', good: 'The pie smells wonderful.'}
    ],
    clean: [
      'She looked happily at the lake.',
      'He works good soil and plays bad cops.',
      'It works well and looks good.',
      'The work is very good.',
      'She sang beautiful songs.',
      'He felt sadly out of place.',
      'The play was very bad.',
      'Their moves are very quick.'
    ]
  },
  on: {words: [...Object.keys(adverbs), ...Object.keys(adjectives)]},
  check(word, {document, report}) {
    if (!endsClause(word) || !word.previous?.isWord || word.spaceBefore === '') return
    const degree = degrees.test(word.previous.normal) ? word.previous : undefined
    const before = degree ? degree.previous : word.previous
    if (!before?.isWord || before.sentence !== word.sentence) return
    const adjective = adjectives[word.normal]
    const better = adjective
      ? senses.test(before.normal) && !isNounHere(before) && adjective
      : isAction(before, degree) && adverbs[word.normal]
    if (!better) return
    const expected = matchCase(word.text, better)
    const reason = `Unexpected \`${word.text}\` after \`${document.slice({start: before.start, end: word.previous.end})}\`, expected \`${expected}\``
    report({place: word.place, expected: [expected], reason})
  }
})

/** A verb of doing, perhaps with a language or a game after it: `speaks German very`. */
function isAction(before: Token, degree: Token | undefined): boolean {
  const {document, previous} = before
  if (actions.test(before.normal)) return /^VB/.test(document.tag(before)) && hasSubject(before)
  return (
    degree !== undefined &&
    (/^(?:NN|NNP)$/.test(document.tag(before)) || /^\p{Lu}/u.test(before.text)) &&
    previous?.isWord === true &&
    /^(?:speaks?|plays?|played|learned|learnt|writes?)$/.test(previous.normal) &&
    hasSubject(previous)
  )
}

const hasSubject = ({previous, document}: Token): boolean =>
  previous?.isWord === true && /^(?:NN.*|PRP|RB|MD|TO|WDT|WP)$/.test(document.tag(previous))

const isNounHere = ({previous, document}: Token): boolean =>
  /^(?:DT|PRP\$|JJ)$/.test(previous ? document.tag(previous) : '')

const endsClause = ({next, sentence}: Token): boolean =>
  !next ||
  next.sentence !== sentence ||
  /^(?:[.,;:!?)]|and|but|because|when|today|yesterday|after|in|every|for|so)$/.test(next.normal)
