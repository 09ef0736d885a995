import {irregularVerbs} from '../inflection/irregular-verbs.ts'
import {baseShare, nounShare} from '../inflection/verbs.ts'
import {tableOf} from '../table.ts'
import type {Token} from '../token.ts'
import {formOf, isPureBase, slipOf, slotAfter, tagAfter, type VerbSlip} from './slot.ts'

/** Prepositions that verbs follow in -ing. */
export const verbalPrepositions = 'by without of for after before in at about on'.split(' ')

/** `by provide a`, `without know it`: a base form after a preposition. */
export function afterPreposition(preposition: Token): VerbSlip | undefined {
  const {normal, document} = preposition
  const slot = slotAfter(preposition)
  if (!slot || slot !== preposition.next || irregularVerbs.get(slot.normal)?.past.includes(slot.normal))
    return undefined
  const after = slot.next?.spaceBefore === '' ? '' : tagAfter(slot)
  if (isVerbal(preposition, slot, after)) return slipOf(slot, formOf(slot, slot.normal, 'gerund'))
  if (/^(?:at|about|on)$/.test(normal)) return undefined
  const pure = isPureBase(slot) && slot.normal !== 'lay'
  const isBy = normal === 'by' || normal === 'without'
  if (!(pure && isBy ? /^(?:DT|PRP\$?|PDT|IN|TO|NNS?|JJ)$/ : /^(?:DT|PRP\$?|PDT)$/).test(after))
    return undefined
  if (/^NN/.test(after) && technical.test(slot.normal)) return undefined
  if (!pure && !(isBy && baseShare(document, slot.normal) > 0.35)) return undefined
  if (!isBy && /^VB/.test(preposition.previous ? document.tag(preposition.previous) : '')) return undefined
  const slip = slipOf(slot, formOf(slot, slot.normal, 'gerund'))
  return /^(?:by|without|of)$/.test(normal) ? slip : {...slip, query: true}
}

/** Verbs that name things of computers before nouns: `without write access`, `by invite codes`. */
const technical = /^(?:write|read|delete|install|append|invite|subscribe|verify|admit|execute|insert)$/

/** Words that a preposition and what one does follow. */
const verbalPhrases = tableOf<RegExp>({
  in: /^(?:interested|succeeded|succeed)$/,
  at: /^(?:good|bad|great|better|excellent|terrible)$/,
  of: /^(?:instead|tired|afraid|fond|capable|accused|dream|dreams|dreamed|guilty)$/,
  for: /^(?:you|apologize|apologise|apologized|responsible|thanks)$/,
  about: /^(?:excited|worried|think|thinking|dreaming|enthusiastic|passionate)$/,
  on: /^(?:keen|insist|insists|insisted|focus|concentrate)$/
})

/** `interested in learn`, `good at play the`: what can be nothing but a verb after a word that asks for one. */
function isVerbal({normal, previous}: Token, slot: Token, after: string): boolean {
  if (!previous?.isWord || !verbalPhrases[normal]?.test(previous.normal)) return false
  if (previous.normal === 'you' && previous.previous?.normal !== 'thank') return false
  const share = baseShare(slot.document, slot.normal)
  return share > 0.9 && slot.normal !== 'do'
    ? /^(?:DT|PRP\$?|TO|IN|RB|RP|NN.*|CD)$/.test(after)
    : share > 0.2 && /^(?:DT|PRP\$?)$/.test(after) && nounShare(slot.document, slot.normal) < 0.75
}

/** `look forward to hear`: a base form after a `to` that is no infinitive's. */
export function afterForwardTo(forward: Token): VerbSlip | undefined {
  const to = forward.next
  if (to?.normal !== 'to' || !/^look(?:s|ed|ing)?$/.test(forward.previous?.normal ?? '')) return undefined
  const slot = slotAfter(to)
  if (!slot || !(isPureBase(slot) || /^(?:see|meet|hear|work|talk|visit|read|join)$/.test(slot.normal)))
    return undefined
  if (!/^(?:DT|PRP\$?|IN|NN.*|RB|TO)$/.test(tagAfter(slot))) return undefined
  return slipOf(slot, formOf(slot, slot.normal, 'gerund'))
}
