import type {Token} from '../token.ts'
import {chainBefore} from './chains.ts'
import {isDeterminer} from './phrases.ts'
import type {Subject} from './subjects.ts'

/** How many words a gerund may be before the end of what it governs. */
const farthest = 9
const quantifiers =
  /^(?:more|multiple|too|enough|just|only|up|out|in|on|at|with|to|for|about|from|as|by|it|them|him|her|us|you|me)$/
/** Words in -ing that are nouns, prepositions or adjectives before what follows. */
const others =
  /^(?:according|during|following|including|concerning|regarding|excluding|considering|barring|pending|notwithstanding|nothing|something|anything|everything|morning|evening|spring|string|king|ring|thing|wing|sibling|being|having|ceiling|building|wedding|owing|assuming|given|depending)$/

const clauses = /^(?:that|though|although|as|if|because|while|when|since|than)$/
/** Verbs that a clause follows without `that`: `Fearing their children were lost`. */
const thoughts =
  /^(?:fear|believ|think|know|say|hop|see|realiz|realis|claim|not|ensur|find|feel|hear|argu|learn|discover|suggest|sens|suspect|imagin|suppos|pretend|conclud|decid|determin|declar|remember|insist|mak|lett|wish|watch|observ|show|prov|mean|guess|tell|report|stat|explain|worry|bett)ing$/

/** “Leading the protests were the students”: the subject comes after the verb. */
const isInverted = ({normal, next, document}: Token): boolean =>
  /^(?:are|were)$/.test(normal) && next !== undefined && /^(?:DT|CD|NNP|NNS|PRP\$)$/.test(document.tag(next))

/**
 * The subject that a gerund with its object is at the start of a sentence: `Writing both kinds of tests` is one thing,
 * whatever the number of the noun before the verb.
 */
export function gerundSubject(end: Token, verb: Token): Subject | undefined {
  if (isInverted(verb)) return undefined
  const {document, sentence} = end
  const gerund = document.token(sentence.first)
  const after = gerund.next
  if (
    !after ||
    !/^[A-Z][a-z]+ing$/.test(gerund.text) ||
    others.test(gerund.normal) ||
    thoughts.test(gerund.normal)
  )
    return undefined
  if (end.index - gerund.index > farthest || end.index - gerund.index < 2) return undefined
  if (!(isDeterminer(after.normal) || quantifiers.test(after.normal)) || after.spaceBefore !== ' ')
    return undefined
  for (let index = gerund.index + 1; index <= end.index; index++) {
    const token = document.token(index)
    if (!token.isWord || /^(?:CC|VB[DPZ]|MD|W.*|EX)$/.test(document.tag(token)) || clauses.test(token.normal))
      return undefined
  }
  const phrases = chainBefore(end)
  if (phrases.length === 0) return undefined
  return {number: 'singular', head: gerund, first: gerund, kind: 'distant', sure: true}
}
