import {nounShare} from '../inflection/verbs.ts'
import {soundOf} from '../sound.ts'
import type {Token} from '../token.ts'
import {isPureBase, tagAfter} from '../verb-groups/slot.ts'
import {next, type SmallWordSlip} from './missing.ts'

const articles = /^(?:a|an|the)$/
const owners = /^(?:my|your|our|their|its)$/
const prepositions = /^(?:of|in|to|for|from|with|by|at)$/
const modals = /^(?:can|could|should|would|must|will|shall|may|might)$/
const finite = /^(?:is|are|was|were|has|have|had)$/

/** First words of pairs that do not go together. */
export const clashing =
  'a an the my your our their its of in to for from with by at can could should would must is are was were has have had'.split(
    ' '
  )

/** Last words of such pairs. */
const clashed = new Set(
  (
    'a an the my your our their its of in to for from with by at can could should would must will shall may might ' +
    'is are was were these those each some'
  ).split(' ')
)

/** Two small words that cannot follow one another, one of them too many: `is a the`, `of the of`, `the my`. */
export function clashAt(word: Token): SmallWordSlip | undefined {
  const after = next(word)
  if (!after || !clashed.has(after.normal) || !isSmall(word) || !isSmall(after)) return undefined
  const third = next(after)
  if (/^(?:priori|posteriori|fortiori|la|cappella)$/.test(third?.normal ?? '')) return undefined
  if (!third || word.normal === after.normal || isMentioned(word) || isMentioned(after)) return undefined
  const slip = (...expected: string[]): SmallWordSlip => ({first: word, last: after, expected})
  if (articles.test(word.normal)) return articleClash(word, after, third, slip)
  if (owners.test(word.normal) && articles.test(after.normal))
    return /^an?$/.test(after.normal) ? undefined : slip(word.text)
  if (prepositions.test(word.normal)) return prepositionClash(word, after, third, slip)
  if (modals.test(word.normal) && modals.test(after.normal)) {
    const isNoun = /^(?:DT|PRP\$|JJ)$/.test(word.previous?.isWord ? word.document.tag(word.previous) : '')
    return isNoun || /^(?:will|can|might|may)$/.test(after.normal) ? undefined : slip(word.text, after.text)
  }
  if (finite.test(word.normal) && !/^ha/.test(word.normal) && /^(?:is|are|was|were)$/.test(after.normal))
    return finiteClash(word, slip)
  return undefined
}

type Make = (...expected: string[]) => SmallWordSlip

function articleClash(word: Token, after: Token, third: Token, slip: Make): SmallWordSlip | undefined {
  const {normal, document} = word
  if (/^(?:of|from)$/.test(after.normal)) {
    if (word.previous?.normal === after.normal) return undefined
    return /^(?:NN|JJ|PRP\$|VBG)/.test(document.tag(third)) && !isLetter(word)
      ? slip(word.text, after.text)
      : undefined
  }
  if (articles.test(after.normal)) {
    if (!/^(?:NN|JJ|CD|RB|VB[GN])/.test(document.tag(third))) return undefined
    if (normal === 'the')
      return after.normal === 'a' && third.text.length < 2
        ? undefined
        : slip(word.text, articleFor(after.text, third))
    if (after.normal === 'the') return isLetter(word) ? undefined : slip(after.text, word.text)
    return isLetter(word) ? undefined : slip(articleFor(word.text, third))
  }
  if (owners.test(after.normal) || /^(?:these|those|each|some)$/.test(after.normal))
    return isLetter(word) ? undefined : slip(after.text)
  return undefined
}

/** `a` or `an`, as the next word sounds. */
function articleFor(article: string, following: Token): string {
  const sound = soundOf(following.text, (form) => following.document.lexicon.flags(form) !== 0)
  return sound === 'vowel' ? 'an' : sound === 'unknown' ? article : 'a'
}

/** `of the of`, `in of`. */
function prepositionClash(word: Token, after: Token, third: Token, slip: Make): SmallWordSlip | undefined {
  if (word.normal === 'to' && /^(?:of|in|the|a|an|for|with)$/.test(after.normal) && isPureBase(third)) {
    if (!/^(?:DT|PRP\$?)$/.test(tagAfter(third))) return undefined
    return {first: word, last: third, expected: [`${word.text} ${third.text}`]}
  }
  if (articles.test(after.normal) && third.normal === word.normal && word.normal !== 'to') {
    const noun = next(third)
    if (!noun || !/^(?:NN|JJ|DT|PRP\$)/.test(noun.document.tag(noun))) return undefined
    return {first: word, last: third, expected: [`${word.text} ${after.text}`]}
  }
  if (/^(?:of|in|to|for|with|by)$/.test(word.normal) && /^(?:of|in|for|with|by)$/.test(after.normal)) {
    if (word.normal !== 'of' && after.normal !== 'of') return undefined
    return /^(?:DT|PRP\$)$/.test(third.document.tag(third)) && !isStranded(word)
      ? slip(word.text, after.text)
      : undefined
  }
  return undefined
}

/** “the world she dreamed of by the sea” */
const isStranded = ({previous, document}: Token): boolean =>
  !previous?.isWord ||
  /^(?:advantage|care|hold|control|account|use|charge|part)$/.test(previous.normal) ||
  !document.tag(previous).startsWith('NN') ||
  nounShare(document, previous.normal) < 0.8

function finiteClash(word: Token, slip: Make): SmallWordSlip | undefined {
  const {document, sentence} = word
  for (let index = sentence.first; index < word.index; index++) {
    const token = document.token(index)
    if (/^W/.test(document.tag(token)) || /^(?:that|all|thing|there|everything|here)$/.test(token.normal))
      return undefined
  }
  const subject = word.previous
  if (!subject?.isWord || !/^(?:it|he|she|this|they|we|you)$/.test(subject.normal)) return undefined
  return slip(word.text, word.next?.text ?? word.text)
}

const isSmall = ({text, normal, opensSentence}: Token): boolean =>
  text === normal || (opensSentence && text.slice(1) === normal.slice(1) && text.length > 1)

/** The letter, a variable, or the Latin or French word: `point a the`, `vitamin A a day`. */
const isLetter = ({previous, document, opensSentence}: Token): boolean =>
  !opensSentence && previous?.isWord === true && /^(?:NN|CD|LS|FW|SYM)/.test(document.tag(previous))

const isMentioned = ({previous, next: after, spaceBefore, spaceAfter}: Token): boolean =>
  (spaceBefore === '' && /^["“‘'`*/-]$/.test(previous?.normal ?? '')) ||
  (spaceAfter === '' && /^["”’'`*/=-]$/.test(after?.normal ?? ''))
