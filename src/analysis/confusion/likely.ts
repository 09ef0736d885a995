import {inflect} from '../inflection/verbs.ts'
import {shareOf} from '../noun-phrase.ts'
import {tableOf} from '../table.ts'
import type {Token} from '../token.ts'

/** A narrow place in which one word is nearly always meant for another. */
interface Place {
  readonly meant: string
  /** The word before; the empty text at the start of a sentence or after a mark. */
  readonly before?: RegExp
  /** The word or mark after; the empty text at the end. */
  readonly after?: RegExp
  /** What else must be so. */
  readonly where?: (token: Token) => boolean
}

const isNoun = (token: Token | undefined, least = 0.6): boolean =>
  token?.isWord === true && shareOf(token, (tag) => /^NNP?S?$/.test(tag)) >= least
/** A noun that is no time: “we met there yesterday”. */
const isOwned = (token: Token | undefined): boolean =>
  isNoun(token, token?.normal.endsWith('s') ? 0.15 : 0.6) &&
  !/^(?:yesterday|today|tomorrow|tonight|people)$/.test(token?.normal ?? '')
const isAdjective = (token: Token | undefined, least = 0.7): boolean =>
  token?.isWord === true && shareOf(token, (tag) => tag === 'JJ' || tag === 'JJR') >= least
const isVerb = (token: Token | undefined, least = 0.6): boolean =>
  token?.isWord === true && shareOf(token, (tag) => tag === 'VB' || tag === 'VBP') >= least
const isParticiple = (token: Token | undefined, least = 0.6): boolean =>
  token?.isWord === true && shareOf(token, (tag) => /^VB[NG]$/.test(tag)) >= least
const hasVowel = (token: Token | undefined): boolean => /^[aeiou]/.test(token?.normal ?? '')

const being = /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/
const prepositions = /^(?:of|in|on|with|from|at|by|into|under|over|through|during|within|without)$/
const clauseEnd = /^(?:[.!?,;:)]|)$/
const modal = /^(?:to|will|would|can|could|must|should|may|cannot|can't|won't|don't|didn't|doesn't|not)$/

/** Whom one calls you: “you people”. */
const addressed =
  /^(?:guys?|people|folks|kids|boys|girls|ladies|gentlemen|lot|all|both|two|yourself|yourselves|someone|something|anything|nothing|everything|home|today|yesterday|tomorrow|one)$/

/** `email`, `film`, `book`: what one does, too. */
const mayBeDone = (word: Token | undefined): boolean =>
  word !== undefined && word.document.lexicon.frequency(inflect(word.document, word.normal, 'gerund')) > 0

/** Whether a noun follows that is nobody and no verb with an object: “with you family”, but “when you flag it”. */
const isThing = ({next}: Token): boolean =>
  isNoun(next, 0.95) &&
  !mayBeDone(next) &&
  next?.casing === 'lower' &&
  !addressed.test(next.normal) &&
  !/^(?:a|an|the|it|this|that|these|those|your|my|his|her|our|their|them|us|him|me)$/.test(
    next.next?.normal ?? ''
  )

/** Verbs whose object is mostly somebody's. */
const owning =
  /^(?:meets?|met|meeting|improv(?:e|es|ed|ing)|achiev(?:e|es|ed|ing)|support(?:s|ed|ing)?|manag(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|publish(?:es|ed|ing)?|develop(?:s|ed|ing)?|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|express(?:es|ed|ing)?|understand(?:s|ing)?|serv(?:e|es|ed|ing)|protect(?:s|ed|ing)?|shar(?:e|es|ed|ing)|us(?:e|es|ed|ing)|do|doing|did|build(?:s|ing)?|built)$/

const determiner =
  /^(?:the|a|an|this|that|these|those|his|her|its|our|their|my|your|other|each|all|any|one|two|us|them|him|me|it)$/

/** “The letter came form the ministry”: what stands before is no subject that could form anything, and no helper. */
function cannotForm({previous}: Token): boolean {
  if (!previous?.isWord || previous.casing !== 'lower') return false
  const {document, normal} = previous
  const tag = document.tag(previous)
  if (/^(?:help|helps|helped|let|make|makes|made|did|does|do|had|have|has|to|not|and|or|data)$/.test(normal))
    return false
  if (/^VB[DNG]$/.test(tag)) return isVerbOfClause(previous, tag)
  if (tag === 'VBZ') return shareOf(previous, (each) => each === 'VBZ') > 0.7
  return (
    /^(?:it|him|her|them|us|me)$/.test(normal) &&
    /^VB/.test(previous.previous ? document.tag(previous.previous) : '')
  )
}

/** No participle after a noun, as in “the samples collected form the basis”. */
function isVerbOfClause({normal, previous}: Token, tag: string): boolean {
  const before = previous?.normal ?? ''
  if (/^(?:came|went|flew|ran|fell|grew|took|stole|drew)$/.test(normal)) return true
  if (tag === 'VBD') return /^(?:i|you|he|she|it|we|they|who)$/.test(before)
  return /^(?:is|are|was|were|be|been|being|have|has|had)$/.test(before)
}

/** “Through every team is different, …”: a clause with a verb of its own before the comma. */
function opensClause(token: Token): boolean {
  if (!token.opensSentence) return false
  let at = token.next
  for (let step = 0; at && step < 12; step++, at = at.next) {
    if (/^(?:,|that|which|who|what|how|where|when|whose|[.:;])$/.test(at.normal)) return false
    if (step > 0 && /^(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would)$/.test(at.normal))
      return true
  }
  return false
}

const places = tableOf<readonly Place[]>({
  principals: [
    {
      meant: 'principles',
      before:
        /^(?:design|guiding|operating|core|basic|general|first|fundamental|agile|moral|ethical|political|scientific|democratic|accounting|engineering|organizing|organising|security|privacy|research|founding|underlying|shared)$/
    },
    {meant: 'principles', after: /^(?:into|underlying|behind)$/}
  ],
  through: [
    {meant: 'though', before: /^,$/, after: /^,$/},
    {meant: 'though', where: opensClause}
  ],
  though: [
    {
      meant: 'thought',
      before: /^(?:a|the|some|no|any|much|every|this|that)$/,
      where: ({next}) => next?.normal !== ','
    }
  ],
  there: [
    {
      meant: 'their',
      before: owning,
      where: ({next}) => isOwned(next) || (isAdjective(next) && isOwned(next?.next))
    }
  ],
  your: [
    {
      meant: "you're",
      after: /^(?:done|welcome|finished|mistaken|kidding|wrong)$/,
      where: ({next}) => clauseEnd.test(next?.next?.normal ?? '')
    },
    {
      meant: "you're",
      after: /^(?:now|already|still|always|probably|currently)$/,
      where: ({next}) =>
        isParticiple(next?.next) && /^(?:to|for|in|on|with|at|the|a|an)$/.test(next?.next?.next?.normal ?? '')
    },
    {
      meant: "you're",
      before: /^(?:if|because|unless|while|until)$/,
      where: ({next}) =>
        next?.normal.endsWith('ing') === true &&
        isParticiple(next, 0.5) &&
        /^(?:for|to|at|on|with|from|the|a|an|your|it|this)$/.test(next.next?.normal ?? '')
    }
  ],
  "it's": [
    {
      meant: 'its',
      before: prepositions,
      where: ({next}) => isNoun(next, 0.2) || (isAdjective(next, 0.8) && isNoun(next?.next))
    }
  ],
  were: [
    {
      meant: "we're",
      before: /^(?:as|because|if|while|until|since|unless|although|though|means|today|so)$/,
      after:
        /^(?:able|happy|excited|proud|glad|pleased|going|trying|looking|working|building|planning|still|now|always|already|currently|committed|thrilled)$/
    }
  ],
  form: [
    {meant: 'from', after: determiner, where: cannotForm},
    {
      meant: 'from',
      before: /^$/,
      after: /^the$/,
      where: ({next}) => /^(?:beginning|start|outset)$/.test(next?.next?.normal ?? '')
    },
    {meant: 'from', after: /^(?:scratch|over|across|around)$/, where: ({previous}) => isNoun(previous)}
  ],
  grate: [
    {
      meant: 'great',
      before:
        /^(?:some|look|looks|looked|very|so|really|such|feels?|felt|sounds?|sounded|work|works|worked|is|are|was|were)$/
    }
  ],
  hear: [
    {
      meant: 'here',
      before: /^(?:is|are|was|were|am|be|it's|he's|she's|that's|we're|they're|you're|i'm|right|over)$/
    },
    {meant: 'here', before: /^,$/, after: /^(?:we|you|are|is)$/}
  ],
  weather: [
    {meant: 'whether', before: /^[,–—-]?$/, after: /^(?:through|or|it|they|we|he|she|you|this|that|by)$/}
  ],
  plane: [{meant: 'plain', after: /^(?:language|english|text|sight|clothes)$/}],
  write: [
    {
      meant: 'right',
      after: /^(?:now|away)$/,
      where: ({previous, next}) => isNoun(previous, 0.8) && /^(?:to|[.,;!?]|)$/.test(next?.next?.normal ?? '')
    }
  ],
  passed: [
    {
      meant: 'past',
      before: /^(?:on|in|from|of|over|for|during|the|these|those|their|our|my|his|her|your)$/,
      after:
        /^(?:experiences?|few|years?|months?|weeks?|decades?|century|performance|mistakes|events|projects|tense)$/
    }
  ],
  now: [
    {meant: 'know', before: /^(?:we|you|they|i|all)$/, after: /^(?:that|how|what|why|who|whether|from)$/},
    {meant: 'not', before: /^(?:prefer|prefers|preferred)$/, after: /^to$/}
  ],
  to: [
    {meant: 'too', before: /^(?:with|of|for|in|by)$/, after: /^(?:few|many|much|little)$/},
    {
      meant: 'too',
      before: being,
      after:
        /^(?:high|low|late|early|small|large|big|long|short|slow|fast|expensive|complex|complicated|hard|difficult)$/
    }
  ],
  is: [{meant: 'it', before: /^,?$/, after: /^(?:was|has|had|will|would|could|may|might|should)$/}],
  and: [
    {
      meant: 'an',
      before: /^(?:is|was|be|been|being|also|becomes?|became)$/,
      where: ({next}) =>
        hasVowel(next) && (isNoun(next, 0.9) || (isAdjective(next, 0.8) && isNoun(next?.next)))
    }
  ],
  lets: [
    {
      meant: "let's",
      before: /^,?$/,
      after:
        /^(?:run|look|see|go|take|start|say|make|try|talk|move|begin|create|add|use|consider|assume|imagine|walk|turn|build)$/
    }
  ],
  quiet: [
    {
      meant: 'quite',
      after: /^a$/,
      where: ({next}) => /^(?:few|lot|bit|while|number)$/.test(next?.next?.normal ?? '')
    },
    {meant: 'quite', before: /n't$|^not$/, where: ({next}) => isVerb(next) || isAdjective(next, 0.8)}
  ],
  except: [
    {
      meant: 'accept',
      before: modal,
      where: ({next}) =>
        /^(?:the|a|an|any|all|our|your|their|my|this|that|these|those|it|them|responsibility|payments?)$/.test(
          next?.normal ?? ''
        ) ||
        (isAdjective(next) && isNoun(next?.next))
    }
  ],
  piece: [{meant: 'peace', after: /^corps$/}],
  are: [{meant: 'our', after: /^own$/}],
  i: [
    {
      meant: 'in',
      where: ({text, next, opensSentence, spaceAfter}) =>
        text === 'i' && !opensSentence && spaceAfter !== '' && next?.casing === 'title' && isNoun(next, 0.8)
    }
  ],
  one: [
    {
      meant: 'once',
      before: /^$/,
      after: /^(?:you|we|they|he|she|you're|we're|they're|you've|we've|they've|it's)$/
    }
  ],
  it: [
    {meant: 'its', before: /^(?:within|of|with|in)$/, where: isThing},
    {
      meant: 'if',
      before: /^(?:so|and|but|or|,|)$/,
      after: /^(?:you|we|they|he|she|you're|we're|they're|that's)$/
    }
  ],
  you: [
    {
      meant: 'your',
      before: /^(?:if|when|because|with|of|in|on|from|at|about|into|by)$/,
      where: isThing
    }
  ],
  being: [
    {meant: 'begin', where: ({next}) => next?.normal.endsWith('ing') === true && isParticiple(next, 0.8)}
  ],
  confidant: [
    {
      meant: 'confident',
      before: /^(?:feel|feels|felt|am|is|are|was|were|be|being|very|so|more|i'm|we're|you're)$/
    }
  ],
  perspective: [
    {
      meant: 'prospective',
      after:
        /^(?:roles?|buyers?|students?|clients?|customers?|employees?|employers?|members?|candidates?|tenants?|parents?|partners?|users?)$/
    }
  ],
  bred: [{meant: 'breed', before: /^(?:a|new|special|different|rare|this|that)$/, after: /^of$/}],
  or: [{meant: 'of', before: /^instead$/}],
  non: [
    {
      meant: 'not',
      before: /^(?:do|does|did|is|are|was|were|will|would|can|could|should)$/,
      where: ({spaceAfter}) => spaceAfter !== ''
    }
  ],
  me: [
    {
      meant: 'be',
      before: /^(?:can|could|will|would|should|may|might|must)$/,
      where: ({next}) => next?.normal === 'more' || isAdjective(next, 0.8) || isParticiple(next, 0.8)
    }
  ],
  he: [
    {
      meant: 'the',
      before: /^(?:both|of|in|on|at|for|with|from|by|into|all)$/,
      where: ({next}) => isNoun(next, 0.95) && !isVerb(next, 0.001) && next?.casing === 'lower'
    }
  ],
  so: [{meant: 'some', before: /^[a-z]+$/, after: /^other$/, where: ({previous}) => isVerb(previous, 0.5)}]
})

/** Words of which the places say something, though no set of the model has them. */
export const likelyWords: readonly string[] = Object.keys(places)

const placesByWord = new Map(Object.entries(places))

/** A neighbour that is itself a slip says nothing reliable: “if you dont want”. */
const isSlip = (neighbour: Token | undefined): boolean =>
  neighbour?.isWord === true && neighbour.casing === 'lower' && !neighbour.document.knowsForm(neighbour.form)

/** The word that is nearly always meant where a word stands in so narrow a place; see `places`. */
export function likelyMeant(token: Token): string | undefined {
  const candidates = placesByWord.get(token.normal)
  if (!candidates || (token.casing === 'upper' && token.text.length > 1)) return undefined
  const {previous, next, opensSentence} = token
  if (isSlip(previous) || isSlip(next)) return undefined
  const before = opensSentence || !previous ? '' : previous.normal
  return candidates.find(
    (place) =>
      (place.before?.test(before) ?? true) &&
      (place.after?.test(next?.normal ?? '') ?? true) &&
      (place.where?.(token) ?? true)
  )?.meant
}
