import type {Token} from '../token.ts'

const subordinators = new Set(
  'because when whenever if while although though whether unless wherever whereas so but how why where until once what whatever'.split(
    ' '
  )
)
/** Words that open a sentence with something before its subject, up to a comma: `In the end, the results …`. */
const introducers =
  /^(?:in|on|at|after|before|when|whenever|if|although|though|however|therefore|thus|hence|for|as|while|since|because|with|without|during|to|by|from|under|over|until|once|then|finally|also|moreover|furthermore|additionally|currently|usually|often|sometimes|unfortunately|fortunately|generally|typically|today|yesterday|recently|first|firstly|second|secondly|third|lastly|next|instead|otherwise|nevertheless|consequently|besides|despite|according|nowadays|meanwhile|eventually|similarly|likewise|overall|well|yes|no|now|like|unlike|given|among|both|between|regardless|due|each|yet|clearly|obviously|basically|actually|still|again)$/
const opening = /^["“‘'([*•]$/

/**
 * Whether a clause begins at a token, so that a noun phrase there is its subject.
 * @returns `sure` at the start of a sentence or after a subordinator, `likely` after what may also join phrases.
 */
export function clauseStart(token: Token): 'sure' | 'likely' | undefined {
  const before = token.previous
  if (!before || before.sentence !== token.sentence || token.opensSentence) return 'sure'
  if (opening.test(before.text) && token.spaceBefore === '')
    return before.previous?.sentence === token.sentence ? undefined : 'sure'
  if (before.normal === ';') return 'sure'
  if (isAmbiguous(before)) return 'sure'
  if (before.normal === 'then' && before.previous?.normal === ',') return 'sure'
  if (before.normal === ',') return isIntroduction(before) ? 'sure' : undefined
  if (subordinators.has(before.normal)) return isAdverbial(before) ? undefined : 'sure'
  if (before.normal === 'that' && before.document.tag(before) === 'IN') return 'sure'
  if (/^(?:which|whom)$/.test(before.normal) && before.previous?.isWord)
    return before.document.tag(before.previous) === 'IN' && before.previous.normal !== 'of'
      ? 'sure'
      : undefined
  if (before.normal === 'and') return isNewClause(before) ? 'likely' : undefined
  if (before.normal === ':') return 'likely'
  if (/^(?:such|all|both|even|only)$/.test(before.normal)) return before.opensSentence ? 'sure' : undefined
  return undefined
}

/** `As`, `since` and the like where they are no prepositions after a noun: first in their sentence or after a comma. */
const isAmbiguous = (word: Token): boolean =>
  /^(?:as|since|before|after|until)$/.test(word.normal) &&
  (word.opensSentence || word.previous?.normal === ',')

/** `so` in “so long as”, `but` in “all but”, `once` in “at once”: not a word that joins clauses. */
const isAdverbial = (word: Token): boolean =>
  (/^(?:so|once|until|how)$/.test(word.normal) &&
    /^(?:and|or|at|up|not|even|than)$/.test(word.previous?.normal ?? '')) ||
  (word.normal === 'but' &&
    /^(?:all|nothing|anything|none|nobody|not|no|everything|only)$/.test(word.previous?.normal ?? ''))

/** Whether a comma is the first mark of its sentence and what stands before it is no subject. */
function isIntroduction(comma: Token): boolean {
  const {document, sentence} = comma
  const first = document.firstOf(sentence)
  if (!first || !introducers.test(first.normal)) return false
  for (let index = first.index; index < comma.index; index++)
    if (/^[,:;(—–"“]$/.test(document.token(index).normal)) return false
  return true
}

/** Whether a clause went before “, and”, with no other comma: no list. */
function isNewClause(and: Token): boolean {
  const {document, sentence, previous} = and
  if (previous?.normal !== ',') return false
  let hasVerb = false
  for (let index = sentence.first; index < previous.index; index++) {
    const token = document.token(index)
    if (/^[,:;(—–]$/.test(token.normal)) return false
    hasVerb ||= /^(?:VB[DPZ]|MD)$/.test(document.tag(token))
  }
  return hasVerb
}
