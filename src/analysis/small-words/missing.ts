import {phraseFrom} from '../agreement/phrases.ts'
import {massNouns} from '../inflection/kinds-of-nouns.ts'
import {numberOf} from '../inflection/nouns.ts'
import {baseShare} from '../inflection/verbs.ts'
import type {Token} from '../token.ts'
import {isPureBase, tagAfter} from '../verb-groups/slot.ts'

/** A small word that is missing, or one too many. */
export interface SmallWordSlip {
  readonly first: Token
  readonly last: Token
  /** What to write for them, best first. */
  readonly expected: readonly string[]
  readonly query?: boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words that a verb follows only with `to`. */
const beforeTo = words(
  'able unable want wants wanted wanting tries tried decide decides decided hopes hoped tend tends tended seems seemed attempts ' +
    'attempted attempting manages managed refuses refused wishes wished intends intended intend order supposed going willing ' +
    'unwilling eager impossible difficult trying ability inability opportunity permission willingness tendency'
)
/** Words that a verb follows only with `to` if a form of “be” stands before them. */
const passives = words(
  'expected required designed forced encouraged invited prepared inclined determined allowed ready easy easier hard necessary'
)
const nouns = words('ability inability opportunity permission willingness tendency')
const needs = words('need needs')
const beforeNeed = words(
  'i you we they he she it users to will may might would can could who that which also'
)
const askers =
  /^(?:allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|want(?:s|ed|ing)?|forc(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|expect(?:s|ed|ing)?|permit(?:s|ted|ting)?|invit(?:e|es|ed|ing)|caus(?:e|es|ed|ing)|persuaded?|remind(?:s|ed)?|told|tells?|asks|asked)$/
const causes = /^(?:allow|enabl|forc|encourag|permit|caus)/
const asked = words('you us them him me users people students anyone everyone developers customers')
const everyday = words(
  'go be get have see make take give find use do know come keep buy say tell eat learn think become bring speak understand'
)
const forms =
  /^(?:is|are|was|were|am|be|been|being|i'm|you're|we're|they're|he's|she's|it's|isn't|aren't|wasn't|not)$/

/** `able deliver`, `allows you create`: a verb whose `to` is lost. */
export function missingTo(governor: Token): SmallWordSlip | undefined {
  const {normal, document} = governor
  if (!beforeTo.has(normal) && !passives.has(normal) && !needs.has(normal) && !askers.test(normal))
    return undefined
  const before = governor.previous?.isWord ? governor.previous : undefined
  const asking = askers.test(normal) && /^VB/.test(document.tag(governor)) ? personAsked(governor) : undefined
  const last = asking ?? governor
  const verb = next(last)
  if (!verb || !/^[a-z]+$/.test(verb.text) || !isVerb(verb)) return undefined
  if (asking) {
    if (/^(?:told|tells?|asked|asks|expect.*|requir.*)$/.test(normal) && document.tag(verb) !== 'VB')
      return undefined
  } else if (passives.has(normal)) {
    if (!before || !forms.test(before.normal) || isLoose(verb)) return undefined
  } else if (needs.has(normal)) {
    if (!before || !beforeNeed.has(before.normal) || isLoose(verb)) return undefined
    const subject = before.previous // “the fixes they need take time”
    if (subject?.isWord && subject.sentence === before.sentence && /^NN/.test(document.tag(subject)))
      return undefined
  } else {
    if (!beforeTo.has(normal)) return undefined
    if (nouns.has(normal) && !/^(?:DT|PRP\$)$/.test(before ? document.tag(before) : '')) return undefined
    if (
      /^(?:wants|hopes|attempts|wishes)$/.test(normal) &&
      !/^(?:he|she|it|who|that|which|also)$/.test(before?.normal ?? '')
    )
      return undefined
    if (normal === 'order' && before?.normal !== 'in') return undefined
    if (normal === 'going' && (!before || !forms.test(before.normal))) return undefined
    if (/^(?:difficult|impossible)$/.test(normal) && isLoose(verb)) return undefined
  }
  return {first: last, last: verb, expected: [`${last.text} to ${verb.text}`]}
}

/** Who is asked: `you`, `the user`. */
function personAsked(asker: Token): Token | undefined {
  const person = next(asker)
  if (!person) return undefined
  if (asked.has(person.normal)) return person
  if (!causes.test(asker.normal) || !/^(?:the|a|an|your|their|our)$/.test(person.normal)) return undefined
  const head = phraseFrom(person)?.head
  const verb = head && next(head)
  return verb && isPureBase(verb) && /^(?:DT|PRP\$?|IN)$/.test(tagAfter(verb)) ? head : undefined
}

/** Verbs that end what was left out: “the needs do change”. */
const isLoose = ({normal}: Token): boolean => /^(?:be|do|have)$/.test(normal)

function isVerb(token: Token): boolean {
  const {document, normal} = token
  if (/^(?:please|let|help|are|is|was|were|has|had)$/.test(normal) || normal.endsWith('ing')) return false
  const tag = document.tag(token)
  if (!/^VBP?$/.test(tag)) return false
  if (isPureBase(token) || everyday.has(normal)) return true
  const after = next(token)
  return (
    baseShare(document, normal) > 0.3 && after !== undefined && /^(?:DT|PRP\$?)$/.test(document.tag(after))
  )
}

const determiners = words('the this these those my your his her its our their a an')
/** Words whose preposition is lost before a determiner. */
const prepositionAfter = new Map(
  Object.entries({
    according: 'to',
    prior: 'to',
    depending: 'on',
    depends: 'on',
    relies: 'on',
    relying: 'on',
    regardless: 'of',
    belongs: 'to',
    listening: 'to',
    listens: 'to',
    listened: 'to',
    consists: 'of',
    consisting: 'of',
    similar: 'to',
    capable: 'of',
    due: 'to',
    rest: 'of',
    majority: 'of',
    portion: 'of',
    behalf: 'of',
    spite: 'of'
  })
)
const verbalAfter = new Map(
  Object.entries({
    capable: 'of',
    interested: 'in',
    responsible: 'for',
    forward: 'to'
  })
)

/** `according the law`, `capable doing`: a preposition that is lost. */
export function missingPreposition(word: Token): SmallWordSlip | undefined {
  const {normal, document} = word
  const preposition = prepositionAfter.get(normal)
  const verbal = verbalAfter.get(normal)
  if (!preposition && !verbal) return undefined
  const after = next(word)
  if (!after) return undefined
  const slip = (small: string): SmallWordSlip => ({
    first: word,
    last: after,
    expected: [`${word.text} ${small} ${after.text}`]
  })
  if (preposition && determiners.has(after.normal) && next(after)) {
    if (normal === 'due' && isDate(word, after)) return undefined
    if (normal === 'similar' && /^(?:more|less)$/.test(word.previous?.normal ?? '')) return undefined
    if (/^(?:rest|majority|portion)$/.test(normal))
      return /^(?:the|a|vast|large|great)$/.test(word.previous?.normal ?? '') &&
        !/^an?$/.test(after.normal) &&
        document.tag(word).startsWith('NN') &&
        !isClauseAhead(after)
        ? slip(preposition)
        : undefined
    if (/^(?:behalf|spite)$/.test(normal) && !/^(?:on|in)$/.test(word.previous?.normal ?? ''))
      return undefined
    return slip(preposition)
  }
  if (!verbal || document.tag(after) !== 'VBG') return undefined
  if (normal === 'forward' && !/^look/.test(word.previous?.normal ?? '')) return undefined
  return normal === 'responsible' || isDirect(after) ? slip(verbal) : undefined
}

/** “in due the course”, “It is due the same day.” */
const isDate = ({previous}: Token, determiner: Token): boolean =>
  previous?.normal === 'in' ||
  /^(?:same|following|next|first|last|day|week|month|other)$/.test(next(determiner)?.normal ?? '')

const isDirect = (gerund: Token): boolean => {
  const after = next(gerund)
  return !after || /^(?:DT|PRP\$?|IN|NNS?|JJ|RB|TO)$/.test(gerund.document.tag(after))
}

/** Whether a determiner begins the subject of a clause: `the majority the party won`. */
function isClauseAhead(determiner: Token): boolean {
  let token = next(determiner)
  for (let step = 0; token && step < 4; step++, token = next(token)) {
    if (/^(?:VB[DPZ]|MD)$/.test(token.document.tag(token))) return true
  }
  return false
}

const beforeOf = words('lot lots one soon long far')

/** `a lot people`, `one the most`, `as soon the`: an `of` or `as` that is lost. */
export function missingOf(word: Token): SmallWordSlip | undefined {
  if (!beforeOf.has(word.normal)) return undefined
  const {normal, document, previous} = word
  const after = next(word)
  if (!after) return undefined
  if ((normal === 'lot' && previous?.normal === 'a') || (normal === 'lots' && previous?.normal !== 'of')) {
    if (!/^NNS?$/.test(document.tag(after)) || !/^[a-z]+$/.test(after.text)) return undefined
    const isCounted =
      numberOf(document, after.normal) === 'plural' || massNouns.has(after.normal) || after.normal === 'time'
    if (!isCounted || /^(?:times|days|years|months|weeks|nights)$/.test(after.normal)) return undefined
    return {first: word, last: after, expected: [`${word.text} of ${after.text}`]}
  }
  if (normal === 'one' && after.normal === 'the') {
    const best = next(after)
    if (
      !best ||
      !/^(?:most|best|biggest|largest|greatest|main|worst|oldest|first|few|many)$/.test(best.normal)
    )
      return undefined
    if (/^(?:first)$/.test(best.normal) || /^(?:from|no|any|each|every)$/.test(previous?.normal ?? ''))
      return undefined
    return {first: word, last: after, expected: [`${word.text} of the`]}
  }
  if (/^(?:soon|long|far)$/.test(normal) && previous?.normal === 'as') {
    if (
      !/^(?:i|you|he|she|we|they|it|the)$/.test(after.normal) ||
      (normal !== 'soon' && after.normal === 'the')
    )
      return undefined
    return {first: word, last: after, expected: [`${word.text} as ${after.text}`]}
  }
  return undefined
}

const partitives = words('many several some few')

/** `many the books`: an `of` that is lost after a word of quantity. */
export function missingPartitive(word: Token): SmallWordSlip | undefined {
  if (!partitives.has(word.normal)) return undefined
  const {previous, document} = word
  const after = next(word)
  if (!after || !/^(?:the|these|those|my|your|our|their)$/.test(after.normal)) return undefined
  const noun = next(after)
  if (!noun || !/^(?:NNS|JJ)/.test(document.tag(noun)) || /^(?:same|most|less|more)$/.test(noun.normal))
    return undefined
  if (previous?.isWord && /^(?:IN|TO|VB|VBG)$/.test(document.tag(previous))) return undefined
  return {first: word, last: after, expected: [`${word.text} of ${after.text}`]}
}

/** The next word in the sentence, with white space between. */
export function next(token: Token): Token | undefined {
  const after = token.next
  return after?.isWord && after.spaceBefore !== '' && after.sentence === token.sentence ? after : undefined
}

/** Words that `missingTo`, `missingPreposition` and `missingOf` look at. */
export const missingAfter: readonly string[] = [
  ...beforeTo,
  ...passives,
  ...needs,
  ...partitives,
  ...prepositionAfter.keys(),
  ...verbalAfter.keys(),
  ...beforeOf,
  ...(
    'allow allows allowed allowing enable enables enabled enabling force forces forced forcing require requires required requiring ' +
    'encourage encourages encouraged encouraging expect expects expected expecting tell tells told asks asked permit permits permitted ' +
    'permitting invite invites invited inviting cause causes caused causing persuade persuaded remind reminds reminded'
  ).split(' ')
]
