import {
  baseShare,
  collectives,
  massNouns,
  type NounPhrase,
  nounShare,
  phraseFrom,
  pluralOf,
  pureVerbs,
  shareOfTags,
  singularOf,
  type Token,
  tableOf
} from '#analysis'
import {defineRule, isCapitalized, matchCase} from '#rule'

const singular = new Set(['a', 'an', 'this', 'another', 'each', 'every'])
const numerals = 'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(
  ' '
)
const plural = new Set([
  'these',
  'those',
  'many',
  'several',
  'few',
  'various',
  'multiple',
  'numerous',
  ...numerals
])
/** Words whose own number may be wrong: both ways are offered. */
const turned = tableOf<string>({this: 'these', these: 'this', those: 'that'})
/** Words after which a plural follows `a` or `another`: `a few good men`, `another two weeks`. */
const counting =
  /^(?:few|many|couple|dozen|dozens|hundred|thousand|million|billion|score|number|lot|good|great|full|further|additional|mere|whopping|record|total|staggering|estimated|reported|extra|solid|little|whole|other)$/
/** Nouns that stay as they are after a number or `many`, and first words of compounds that do. */
const uncounted =
  /^(?:code|choice|inheritance|disorder|personality|organ|system|sclerosis|myeloma|regression|dispatch|dozen|hundred|thousand|million|billion|trillion|percent|fold|half|score|pm|am|more|less|other|others|enough|each|per|plus|point|foot|pound|of|comma|inch|mile|grand|quid|a|an|the|s|th|head|gross)$/

export default defineRule({
  id: 'grammar/determiner-number',
  meta: {
    description: 'Let a noun have the number of the word that counts or points at it.',
    rationale:
      'Words such as “this”, “a” and “each” take a singular; “these”, “many” and numbers take a plural.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {
        bad: 'She answered several ⟦question⟧ about the tax.',
        good: 'She answered several questions about the tax.'
      },
      {bad: 'There is a small ⟦tables⟧ near the door.', good: 'There is a small table near the door.'},
      {bad: 'We met two ⟦friend⟧ at the station.', good: 'We met two friends at the station.'},
      {bad: 'Every ⟦members⟧ of the choir can sing.', good: 'Every member of the choir can sing.'},
      {
        bad: 'That was one of the best ⟦concert⟧ I have heard.',
        good: 'That was one of the best concerts I have heard.'
      },
      {bad: 'People are busy in ⟦this days⟧.', good: 'People are busy in these days.'},
      {bad: 'We opened ⟦those document⟧ in a hurry.', good: 'We opened those documents in a hurry.'},
      {bad: 'Wait a few ⟦minute⟧ before you restart it.', good: 'Wait a few minutes before you restart it.'}
    ],
    clean: [
      'This sales team has a sports car.',
      'A ten-year plan needs a few good men and another two weeks.',
      'This means that each works alone.',
      'These work well, and many a man has tried.',
      'Multiple choice tests are a means to an end.',
      'One of the family stayed; one of the Smith children left.',
      'This series and these species are rare; a crossroads is near.',
      'A users’ guide and a customs officer.',
      'Many information systems and several business owners.',
      'Two dozen eggs, three hundred people, four percent.',
      'This issues a warning and this causes trouble.',
      'Both theory and practice matter.',
      'He is a man of many parts and few words.',
      'Section two describes a two-party system.'
    ]
  },
  on: {words: [...singular, ...plural, 'one']},
  check(word, {report}) {
    const partitive = word.normal === 'one'
    if (partitive ? !opensPartitive(word) : isName(word)) return
    const start = partitive ? word.next?.next?.next : word.next
    if (!start || start.spaceBefore === '') return
    const phrase = phraseFrom(start)
    if (!phrase || phrase.determiner || isCapitalized(phrase.head.text) || !isWhole(phrase)) return
    const {head} = phrase
    const better = singular.has(word.normal) ? judgeSingular(word, phrase) : judgePlural(word, phrase)
    if (better === undefined) return
    const other = turned[word.normal]
    if (other) {
      const place = {start: word.start, end: head.end}
      const between = word.document.slice({start: word.end, end: head.start})
      const both = [matchCase(word.text, other) + between + head.text, word.text + between + better]
      const expected = isSingularVerb(head.next) === (other !== 'these') ? both : both.reverse()
      report({
        place,
        expected,
        reason: `Unexpected \`${word.document.slice(place)}\`, expected \`${expected[0]}\``
      })
      return
    }
    const after = partitive ? `${word.text} of` : word.text
    const reason = `Unexpected \`${head.text}\` after \`${after}\`, expected \`${better}\``
    report({place: head.place, expected: [better], reason})
  }
})

/** `one of the`, `one of my`. */
const opensPartitive = ({next}: Token): boolean =>
  next?.normal === 'of' && /^(?:the|these|those|my|your|his|her|its|our|their)$/.test(next.next?.normal ?? '')

/** `Six Sigma`, `plan-a cells`, `point A moves`: part of a name or a longer word. */
const isName = (word: Token): boolean =>
  (isCapitalized(word.text) && !word.opensSentence) ||
  (/^[-/_=.]$/.test(word.previous?.normal ?? '') && word.spaceBefore === '')

const isSingularVerb = (token: Token | undefined): boolean =>
  token?.isWord === true && (token.normal === 'was' || token.document.tag(token) === 'VBZ')

/** Whether nothing after the head may belong to the phrase: an adjective, another noun, perhaps joined by `and`. */
function isWhole({head, number}: NounPhrase): boolean {
  const {next, document} = head
  if (!next || next.sentence !== head.sentence) return true
  if (!next.isWord) {
    if (next.normal === ',') return !/^(?:NN|JJ|VBG)/.test(next.next ? document.tag(next.next) : '')
    if (next.normal === '(') return next.spaceBefore !== '' && nounShare(document, head.normal) > 0.95
    return /^[.?!:;)\]—]$/.test(next.normal)
  }
  const tag = document.tag(next)
  if (tag === 'CC')
    return (
      next.next?.isWord === true &&
      (/^(?:more|then|also|so)$/.test(next.next.normal) ||
        /^(?:DT|PRP|VB|MD|EX|W|IN)/.test(document.tag(next.next)))
    )
  if (/^(?:today|yesterday|tomorrow|tonight|now)$/.test(next.normal)) return true
  if (/^(?:JJ|CD|NN|VBG)/.test(tag)) return false
  if (/^VB[DPZ]?$/.test(tag) && number === 'singular' && nounShare(document, head.normal) > 0.95)
    return nounShare(document, next.normal) < 0.5
  return nounShare(document, next.normal) < 0.1 || /^(?:IN|TO|DT|PRP\$?|MD|RB|W.*)$/.test(tag)
}

/** Words after which “each” stands by itself: “what each flags”, “they each run”. */
const alone = /^(?:what|which|that|who|whom|how|they|we|you|us|them|these|those)$/

function judgeSingular(word: Token, phrase: NounPhrase): string | undefined {
  const {head, first, counted, number} = phrase
  const {document, normal} = word
  const article = normal === 'a' || normal === 'an'
  if (word.text === 'A' && !word.opensSentence) return undefined
  if (counted || number !== 'plural' || head.normal === 'people') return undefined
  if (normal === 'each' && alone.test(word.previous?.normal ?? '')) return undefined
  const one = singularOf(document, head.normal)
  if (!one || one === 'other' || pureVerbs.has(one)) return undefined
  const verbal = baseShare(document, one) > 0 || shareOfTags(document, head.normal, /^VBZ$/) > 0
  for (const token of modifiersOf(phrase)) {
    const tag = document.tag(token)
    if (counting.test(token.normal) || tag.startsWith('NN') || token.normal.endsWith("'s")) return undefined
    if (verbal && nounShare(document, token.normal) > 0.05) return undefined
    if (normal === 'each' && tag.startsWith('VB')) return undefined
  }
  if (verbal && normal === 'this' && nounShare(document, head.normal) < 0.5) return undefined
  if (verbal && first === head && !isNounAfter(word, phrase)) return undefined
  if (article && first === head && nounShare(document, head.normal) < 0.1) return undefined
  return one
}

function judgePlural(word: Token, phrase: NounPhrase): string | undefined {
  const {head, first, number} = phrase
  const {document, normal} = word
  const partitive = normal === 'one'
  if (number !== 'singular' || massNouns.has(head.normal) || uncounted.test(head.normal)) return undefined
  if (partitive && collectives.has(head.normal)) return undefined
  if (document.tag(head) !== 'NN' || (!partitive && nounShare(document, head.normal) < 0.75)) return undefined
  for (const token of modifiersOf(phrase)) {
    const tag = document.tag(token)
    if (tag === 'NNS' || tag === 'NNPS' || uncounted.test(token.normal)) return undefined
    if (partitive) continue
    // “Those selected form the panel”
    if (/^th[eo]se$/.test(normal) && /^VB[DN]$/.test(tag) && baseShare(document, head.normal) > 0.05)
      return undefined
    if (token.normal.endsWith("'s") || isCapitalized(token.text)) return undefined
    if (tag === 'VBG' && /^(?:those|many|few|several)$/.test(normal)) return undefined
  }
  if (/^(?:multiple|various)$/.test(normal) && /^(?:or|and)$/.test(word.previous?.normal ?? ''))
    return undefined
  if (/^(?:those|these)$/.test(normal) && head.normal.endsWith('ing')) return undefined
  const pointing = /^(?:these|those|few|many|several)$/.test(normal)
  if (pointing && first === head && baseShare(document, head.normal) > 0.05 && !isNounAfter(word, phrase))
    return undefined
  const many = pluralOf(document, head.normal)
  return many && document.lexicon.frequency(many) >= 30 ? many : undefined
}

/** Whether a word that may be a verb is a noun here: `in this results.`, `this causes are`, `on each sides of`. */
function isNounAfter({normal, previous, document}: Token, {head}: NounPhrase): boolean {
  if (normal === 'every' || (normal === 'another' && nounShare(document, head.normal) > 0.5)) return true
  const before =
    previous && previous.sentence === head.sentence && previous.isWord ? document.tag(previous) : ''
  if (/^an?$/.test(normal)) return !before.startsWith('NN')
  const governed =
    (before === 'IN' && !/^(?:of|that|because|if|as|while|since|so|than)$/.test(previous?.normal ?? '')) ||
    isTransitive(previous, before)
  const {next} = head
  if (!next || next.sentence !== head.sentence || /^[.?!,;:)]$/.test(next.normal)) return governed
  if (/^(?:VBP|VBZ|VBD|MD)$/.test(document.tag(next))) return true
  if (isTransitive(previous, before)) return !/^(?:DT|PRP\$?|PDT|VB|TO)/.test(document.tag(next))
  return governed && next.normal === 'of'
}

const isTransitive = (verb: Token | undefined, tag: string): boolean =>
  /^VB/.test(tag) &&
  !/^(?:let|lets|make|makes|made|see|saw|sees|help|helps|helped|do|does|did|watch|have|had|is|are|was|were|be)$/.test(
    verb?.normal ?? ''
  )

const modifiersOf = ({first, head}: NounPhrase): readonly Token[] => [
  ...head.document.tokensOf({first: first.index, end: head.index})
]
