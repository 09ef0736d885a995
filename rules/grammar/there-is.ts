import {
  massNouns,
  measures,
  type NounPhrase,
  nounShare,
  phraseBefore,
  phraseFrom,
  quantities,
  type Token,
  tableOf
} from '#analysis'
import {defineRule, isCapitalized, matchCase} from '#rule'

const plurals = tableOf<string>({
  is: 'are',
  was: 'were',
  "isn't": "aren't",
  "wasn't": "weren't",
  has: 'have'
})
const singulars = new Map(Object.entries(plurals).map(([one, many]) => [many, one]))
const adverbs =
  /^(?:also|still|only|always|often|usually|just|now|already|not|even|really|actually|simply|currently|never)$/

export default defineRule({
  id: 'grammar/there-is',
  meta: {
    description: 'Let “there is” and “there are” have the number of what follows.',
    rationale: 'The subject of “there is” comes after the verb: “there is a reason”, “there are reasons”.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'There ⟦is⟧ many reasons to stay.', good: 'There are many reasons to stay.'},
      {bad: 'There ⟦are⟧ a small problem with the lamp.', good: 'There is a small problem with the lamp.'},
      {
        bad: 'I know that there ⟦was⟧ several houses here.',
        good: 'I know that there were several houses here.'
      },
      {
        bad: 'There ⟦has⟧ been complaints about the noise.',
        good: 'There have been complaints about the noise.'
      },
      {bad: '⟦Is⟧ there any questions?', good: 'Are there any questions?'},
      {bad: 'There ⟦weren’t⟧ a doctor in the village.', good: 'There wasn’t a doctor in the village.'}
    ],
    clean: [
      'There is a cat and there are two dogs.',
      'There are a number of reasons and a few people.',
      'There is ten dollars in the jar.',
      'There are a cat and a dog in the yard.',
      'The people there are a problem.',
      'There is no news, and there is sports equipment.',
      'There is more than one reason.',
      'There are a lot of sheep, and there is one sheep.',
      'Is there a doctor? Are there doctors?'
    ]
  },
  on: {words: ['there']},
  check(there, {document, report}) {
    const verb = verbOf(there)
    if (!verb || !isExistential(there)) return
    const many = plurals[verb.normal]
    const one = singulars.get(verb.normal)
    const phrase = phraseAfter(verb === there.next ? verb : there, /^ha/.test(verb.normal))
    if (!phrase || (!many && !one) || isCapitalized(phrase.head.text)) return
    const other = many && isPlural(phrase) ? many : one && isSingular(phrase) ? one : undefined
    if (!other) return
    const expected = matchCase(verb.text, verb.text.includes('’') ? other.replace("'", '’') : other)
    const head = document.slice({start: phrase.first.start, end: phrase.head.end})
    report({
      place: verb.place,
      expected: [expected],
      reason: `Unexpected \`${verb.text}\` with \`${head}\`, expected \`${expected}\``
    })
  }
})

/** The verb after `there`, or before it in a question. */
function verbOf({next, previous, sentence}: Token): Token | undefined {
  if (next?.isWord && (plurals[next.normal] || singulars.has(next.normal))) return next
  return previous?.isWord &&
    previous.sentence === sentence &&
    previous.opensSentence &&
    plurals[previous.normal]
    ? previous
    : undefined
}

/** Whether `there` is no place: “the people there are a problem”. */
function isExistential(there: Token): boolean {
  const {previous, document, sentence} = there
  if (document.tag(there) !== 'EX') return false
  return (
    isPlaceBefore(there) ||
    !previous?.isWord ||
    previous.sentence !== sentence ||
    !/^(?:NN.*|IN|PRP|VB|VBG)$/.test(document.tag(previous)) ||
    /^(?:that|because|if|while|as|since|whether|though|although|for|so)$/.test(previous.normal)
  )
}

/** `In my country there is`: a sentence that begins with a preposition and one noun phrase before `there`. */
function isPlaceBefore({previous, document, sentence}: Token): boolean {
  const phrase = previous?.sentence === sentence ? phraseBefore(previous) : undefined
  const preposition = phrase?.first.previous
  return preposition?.opensSentence === true && document.tag(preposition) === 'IN'
}

function phraseAfter(before: Token, perfect: boolean): NounPhrase | undefined {
  let first = before.next
  while (first?.isWord && adverbs.test(first.normal)) first = first.next
  if (perfect) {
    if (first?.normal !== 'been') return undefined
    first = first.next
  }
  const phrase = first?.isWord && first.sentence === before.sentence ? phraseFrom(first) : undefined
  return phrase && (measured(phrase) ?? phrase)
}

/** What `a lot of` and `plenty of` measure: they have no number of their own. */
function measured({head}: NounPhrase): NounPhrase | undefined {
  const first = head.next?.next
  return /^(?:lot|lots|plenty)$/.test(head.normal) && head.next?.normal === 'of' && first?.isWord
    ? phraseFrom(first)
    : undefined
}

function isPlural({number, head, counted, determiner, first}: NounPhrase): boolean {
  if (number !== 'plural' || measures.has(head.normal)) return false
  if (determiner === 'a' && first.next?.normal === 'few') return true
  if (/^(?:a|an|one|every|each|this|that|either|neither|what|such|another)$/.test(determiner ?? ''))
    return false
  if (counted && !/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(first.normal)) return false
  return !/^(?:more|less|nothing|something|plenty)$/.test(first.normal)
}

function isSingular({number, head, determiner, first, counted}: NounPhrase): boolean {
  const {next, document} = head
  if (number !== 'singular' || counted || quantities.has(head.normal)) return false
  if (!/^(?:a|an|another|no|)$/.test(determiner ?? '') || /^(?:many|more|such|few)$/.test(first.normal))
    return false
  if (first.previous?.normal === 'of') return massNouns.has(head.normal)
  if (determiner === undefined && (nounShare(document, head.normal) < 0.95 || first.normal.endsWith('ing')))
    return false
  let token = next
  for (let step = 0; token && token.sentence === head.sentence && step < 12; step++, token = token.next) {
    if (/^(?:,|and|or|&|\/)$/.test(token.normal) && isCoordinated(token)) return false
    if (/^(?:VB[DPZ]|MD|W.*)$/.test(document.tag(token))) return true
  }
  return true
}

/** Whether another noun phrase follows a comma or `and`. */
const isCoordinated = ({next, document}: Token): boolean =>
  next?.isWord !== true || /^(?:DT|CC|CD|JJ|NN.*|PRP\$|VBG)$/.test(document.tag(next))
