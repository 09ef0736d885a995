import {baseOf, inflect, type Token, tableOf} from '#analysis'
import {defineRule} from '#rule'

const words = (text: string): readonly string[] => text.split(' ')

/** Verbs that another verb follows in -ing. */
const beforeGerund = new Set(
  words(
    'enjoy enjoys enjoyed avoid avoids avoided avoiding finish finishes finished suggest suggests suggested suggesting ' +
      'recommend recommends recommended dislike dislikes disliked postpone postponed'
  )
)
/** Verbs that another verb follows with “to”. */
const beforeTo = new Set(
  words('decide decides decided promise promises promised refuse refuses refused hope hopes hoped')
)
/** Verbs after whose object the base form stands by itself. */
const causers = new Set(words('let lets letting make makes made making'))
/** Words before a verb in -ing with a preposition that has been lost or is another. */
const prepositions = tableOf<string>({
  insist: 'on',
  insists: 'on',
  insisted: 'on',
  succeed: 'in',
  succeeds: 'in',
  succeeded: 'in'
})
const objects = new Set(words('me us him them her'))

/** What stands wrongly after a verb, and what to write for it. */
interface Slip {
  readonly first: Token
  readonly last: Token
  readonly expected: string
}

export default defineRule({
  id: 'grammar/verb-complement',
  meta: {
    description: 'Write the form of a second verb that the first one asks for.',
    rationale:
      'Some verbs take “-ing” after them (“enjoy reading”), some take “to” (“decide to go”), and “make” and “let” take neither.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'They enjoy ⟦to sing⟧ in the evening.', good: 'They enjoy singing in the evening.'},
      {bad: 'She avoids ⟦to drive⟧ in the dark.', good: 'She avoids driving in the dark.'},
      {bad: 'We suggest ⟦to start⟧ with the small box.', good: 'We suggest starting with the small box.'},
      {bad: 'He finished ⟦to paint⟧ the fence.', good: 'He finished painting the fence.'},
      {bad: 'My aunt decided ⟦moving⟧ to the coast.', good: 'My aunt decided to move to the coast.'},
      {bad: 'The noise made ⟦me to leave⟧ early.', good: 'The noise made me leave early.'},
      {bad: 'Please let ⟦us to enter⟧ the hall.', good: 'Please let us enter the hall.'},
      {bad: 'The old mill is worth ⟦to see⟧.', good: 'The old mill is worth seeing.'},
      {bad: 'He insisted ⟦to carry⟧ the bag.', good: 'He insisted on carrying the bag.'},
      {bad: 'They succeeded ⟦to open⟧ the safe.', good: 'They succeeded in opening the safe.'},
      {bad: 'The wall prevents ⟦us to see⟧ the lake.', good: 'The wall prevents us from seeing the lake.'},
      {bad: 'She can’t help ⟦to think⟧ of it.', good: 'She can’t help thinking of it.'},
      {bad: 'I had difficulty ⟦to find⟧ the door.', good: 'I had difficulty finding the door.'},
      {bad: 'I am used ⟦to sleep⟧ on the floor.', good: 'I am used to sleeping on the floor.'}
    ],
    clean: [
      'They enjoy singing and avoid driving.',
      'The steps that we suggest to beginners are easy.',
      'It is suggested to start early.',
      'He made them to order, and we let them in.',
      'For what it is worth, to see it helps.',
      'A cloth is used to clean the glass.',
      'He finished to great applause.',
      'I used to sleep on the floor.',
      'A route that people avoid to save time is free.',
      'She made it to help us.',
      'The food we enjoy, to be honest, is plain.',
      'The difficulty, to say it again, is the price.'
    ]
  },
  on: {
    words: [
      ...beforeGerund,
      ...beforeTo,
      ...causers,
      ...Object.keys(prepositions),
      ...words('worth prevent prevents prevented help difficulty trouble used')
    ]
  },
  check(verb, {document, report}) {
    const slip = slipAfter(verb)
    if (!slip) return
    const place = {start: slip.first.start, end: slip.last.end}
    const found = document.slice(place)
    report({
      place,
      expected: [slip.expected],
      reason: `Unexpected \`${found}\` after \`${verb.text}\`, expected \`${slip.expected}\``
    })
  }
})

function slipAfter(verb: Token): Slip | undefined {
  const {normal, document} = verb
  const after = next(verb)
  if (!after || !/^[a-z]+$/.test(verb.text)) return undefined
  if (beforeTo.has(normal)) return lostTo(verb, after)
  if (objects.has(after.normal)) return afterObject(verb, after)
  const second = infinitiveAt(after)
  if (!second) return undefined
  const gerund = inflect(document, second.normal, 'gerund')
  const slip = (expected: string): Slip => ({first: after, last: second, expected})
  if (beforeGerund.has(normal)) return isActive(verb) ? slip(gerund) : undefined
  const preposition = prepositions[normal]
  if (preposition) return slip(`${preposition} ${gerund}`)
  if (normal === 'worth')
    return /^(?:is|are|was|were|be|it's|not)$/.test(before(verb)) ? slip(gerund) : undefined
  if (normal === 'help') return /^(?:can't|cannot|couldn't)$/.test(before(verb)) ? slip(gerund) : undefined
  if (/^(?:difficulty|trouble)$/.test(normal))
    return /^(?:have|has|had|having|great|some|no)$/.test(before(verb)) ? slip(gerund) : undefined
  if (normal === 'used') return isAccustomed(verb) ? slip(`to ${gerund}`) : undefined
  return undefined
}

/** `decided moving`: a verb in -ing with its object or place after it. */
function lostTo(verb: Token, after: Token): Slip | undefined {
  const {document} = verb
  if (document.tag(after) !== 'VBG' || !isActive(verb) || /^(?:being|during|having)$/.test(after.normal))
    return undefined
  const following = next(after)
  if (!following || !/^(?:DT|PRP\$?|TO|IN|RP)$/.test(document.tag(following))) return undefined
  const base = baseOf(document, after.normal, 'gerund')
  return base ? {first: after, last: after, expected: `to ${base}`} : undefined
}

/** `made me to wake`, `prevents us to see`. */
function afterObject(verb: Token, object: Token): Slip | undefined {
  const to = next(object)
  const second = to && infinitiveAt(to)
  if (!second) return undefined
  if (verb.normal.startsWith('prevent')) {
    const expected = `${object.text} from ${inflect(verb.document, second.normal, 'gerund')}`
    return {first: object, last: second, expected}
  }
  if (!causers.has(verb.normal) || (verb.normal.startsWith('ma') && object.normal === 'them'))
    return undefined
  return {first: object, last: second, expected: `${object.text} ${second.text}`}
}

/** The verb after a `to` that begins here. */
function infinitiveAt(to: Token): Token | undefined {
  const verb = to.normal === 'to' ? next(to) : undefined
  return verb && /^[a-z]+$/.test(verb.text) && verb.document.tag(verb) === 'VB' ? verb : undefined
}

/** Whether a verb has its subject before it and is no passive: “it is suggested to start”, “a route they avoid to save”. */
function isActive(verb: Token): boolean {
  const {document, previous} = verb
  if (!/^VB[PZDG]?$/.test(document.tag(verb)) || !previous?.isWord) return false
  const subject = /^(?:also|really|always|often|never|usually|just|n't|not|to)$/.test(previous.normal)
    ? previous.previous
    : previous
  if (!subject?.isWord || subject.sentence !== verb.sentence) return false
  const opener = subject.previous
  const isObject = opener?.isWord === true && opener.sentence === verb.sentence
  if (/^(?:i|you|he|she|we|they|it)$/.test(subject.normal))
    return (
      !isObject ||
      !/^(?:NNS?|WDT|IN|WP)$/.test(document.tag(opener)) ||
      /^(?:if|because)$/.test(opener.normal)
    )
  if (isObject && /^(?:WDT|WP|IN)$/.test(document.tag(opener))) return false
  return /^(?:NNS?|NNPS?|MD)$/.test(document.tag(subject))
}

/** `I am used to`: of people alone, as things are used to do something. */
const isAccustomed = ({previous}: Token): boolean =>
  /^(?:i'm|we're|he's|she's)$/.test(previous?.normal ?? '') ||
  (/^(?:am|are|is|was|were)$/.test(previous?.normal ?? '') &&
    /^(?:i|we|he|she|people)$/.test(previous?.previous?.normal ?? ''))

const before = ({previous}: Token): string => previous?.normal ?? ''

/** The next word in the sentence, with white space between. */
const next = ({next: after, sentence}: Token): Token | undefined =>
  after?.isWord && after.spaceBefore !== '' && after.sentence === sentence ? after : undefined
