import {
  codeWords,
  type FiniteVerb,
  finiteVerb,
  isDeterminer,
  isFiniteForm,
  type Subject,
  subjectOf,
  type Token
} from '#analysis'
import {defineRule, matchCase} from '#rule'

export default defineRule({
  id: 'grammar/subject-verb-agreement',
  meta: {
    description: 'Let a verb have the number of its subject.',
    rationale: 'A singular subject takes “is”, “has” and “shows”; a plural one “are”, “have” and “show”.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'The results ⟦shows⟧ that it works.', good: 'The results show that it works.'},
      {bad: 'A list of items ⟦are⟧ on the desk.', good: 'A list of items is on the desk.'},
      {bad: 'They ⟦was⟧ late again.', good: 'They were late again.'},
      {bad: 'He ⟦don’t⟧ eat meat.', good: 'He doesn’t eat meat.'},
      {bad: 'We sell items that ⟦has⟧ a small defect.', good: 'We sell items that have a small defect.'},
      {bad: 'Everyone ⟦have⟧ a coat.', good: 'Everyone has a coat.'},
      {
        bad: 'Fishing off Iceland is hard, because Iceland no longer ⟦allow⟧ the nets.',
        good: 'Fishing off Iceland is hard, because Iceland no longer allows the nets.'
      },
      {bad: 'It rained because the wind ⟦were⟧ strong.', good: 'It rained because the wind was strong.'}
    ],
    clean: [
      'The `exports` field: an exports is never empty.',
      'The team are ready, and the police have left.',
      'The cat and the dog are asleep.',
      'The people the company needs are busy.',
      'A range of options are open.',
      'If the price were lower, he would buy it.',
      'We insist that he have a lawyer.',
      'Ten dollars is too much.',
      'One of the men who know her is here.',
      'Mathematics is hard and the news is good.',
      'Let it go, and help it grow.',
      'What the users want is speed.',
      'Does it work? How does the program run?',
      'The poor are many.',
      'Riders wont see a change.',
      'The number of users is small; a number of users are new.'
    ]
  },
  on: {kinds: ['word'], where: (form, {resources}) => isFiniteForm(resources, form)},
  check(token, {document, report}) {
    const verb = finiteVerb(token)
    if (!verb || !(token.opensSentence || /^[ \n]/.test(token.spaceBefore)) || !mayBeVerb(token, verb)) return
    const subject = subjectOf(token)
    if (!subject || subject.number === verb.number || !isVerbHere(token, verb, subject)) return
    if (verb.number === 'plural' && isUnreal(token, subject)) return
    if (verb.number === 'singular' && isOneThing(token, subject)) return
    if (document.get(codeWords).names.has(subject.head.normal)) return // “`exports` … if exports is empty”
    const other = token.text.includes('’') ? verb.other.replace("'", '’') : verb.other
    const expected = matchCase(token.text, other)
    const reason = `Unexpected \`${token.text}\` with the ${subject.number} \`${subject.head.text}\`, expected \`${expected}\``
    report({place: token.place, expected: [expected], reason, query: !subject.sure})
  }
})

/** An auxiliary that lost its apostrophe: “wont see”. */
const lostContraction = /^(?:wo|ca|do|does|did|is|are|was|were|would|could|should|have|has|had|need|must)nt$/

/** Whether a word stands where a verb can: cheap questions, asked before any tag. */
const mayBeVerb = ({next, previous, normal, text}: Token, {auxiliary}: FiniteVerb): boolean =>
  auxiliary ||
  (/^[a-z]/.test(text) &&
    !(/^(?:need|dare)$/.test(normal) && /^(?:not|only|never|hardly|merely|be)$/.test(next?.normal ?? '')) &&
    previous?.isWord === true &&
    !lostContraction.test(previous.normal) &&
    (next?.spaceBefore !== '' || /^[.,;:!?)]$/.test(next.normal)))

const objects = /^(?:DT|PRP\$?|PDT|WRB|WP)$/
const complements = /^(?:CC|DT|PRP\$?|PDT|TO|IN|RB|RBR|WRB|WP|JJ|JJR|NN|NNS|NNP|VBG|CD)$/

/** Whether a word that may be a verb is one here. */
function isVerbHere(token: Token, verb: FiniteVerb, {kind, head, first}: Subject): boolean {
  const {document} = token
  if (token.normal === 'like')
    return kind === 'pronoun' && /^(?:he|she)$/.test(head.normal) && token.next?.normal === 'to'
  if (verb.auxiliary) return head.text !== 'I' || first !== head || /^(?:has|does)/.test(token.normal)
  const tag = document.tag(token)
  const isTagged = /^VB[PZ]?$/.test(tag)
  if (/^(?:these|those)$/.test(head.normal) && (verb.sure < 0.5 || /^(?:MD|VB)/.test(afterTag(token))))
    return false
  if (/^(?:this|that)$/.test(head.normal) && /^(?:make|give)$/.test(token.normal)) return isObject(token.next)
  if (kind === 'pronoun' && !/^(?:this|that)$/.test(head.normal) && !/^(?:these|those)$/.test(head.normal)) {
    return isTagged || verb.sure > (/^(?:he|she|it)$/.test(head.normal) ? 0.1 : 0.5)
  }
  if (/^(?:VBD|VBN|IN|MD|RB|JJ)$/.test(tag)) return false
  if (verb.sure === 1 && (isTagged || (kind === 'noun' && verb.number === 'plural'))) return true
  if (isTagged && verb.sure > 0.95) return true
  const after = afterTag(token)
  if (verb.number === 'singular') {
    const least = kind === 'relative' && first.document.tag(head) === 'NNS' ? 0.03 : 0.1
    return isTagged && verb.sure > least && complements.test(after)
  }
  if (isTagged && kind === 'distant' && /^(?:each|one|neither|either)$/.test(head.normal)) return true
  if (kind === 'noun' && isName(head)) return true
  if (isTagged)
    return (
      /^(?:DT|PRP\$?|PDT|TO|IN|RB|WRB|WP)$/.test(after) && (/^(?:DT|PRP)/.test(after) || !hasVerbAfter(token))
    )
  return kind === 'noun' && first !== head && objects.test(after) && !hasVerbAfter(token)
}

const isName = ({text, document, normal}: Token): boolean =>
  /^\p{Lu}/u.test(text) && document.lexicon.flags(normal) === 0

/** `This make me`, `that give us`. */
const isObject = (word: Token | undefined): boolean =>
  /^(?:me|us|you|him|them|people|everyone)$/.test(word?.normal ?? '')

const afterTag = ({next, sentence, document}: Token): string =>
  next && next.sentence === sentence ? document.tag(next) : ''

/** Whether another finite verb follows soon, so that this word is more likely a noun: `the offer the bank made is`. */
function hasVerbAfter(token: Token): boolean {
  let next = token.next
  for (let step = 0; next?.sentence === token.sentence && step < 8; step++, next = next.next) {
    if (/^[,;:.]$/.test(next.normal) || /^(?:that|which|who|when|if|because|and|so)$/.test(next.normal))
      return false
    if (/^(?:VB[DPZ]|MD)$/.test(token.document.tag(next))) return true
  }
  return false
}

/** “Mixed methods is an approach”, “Smaller contracts means more firms”: the plural names one thing. */
const isOneThing = ({normal, next}: Token, {first, head, kind}: Subject): boolean =>
  kind === 'noun' &&
  first.opensSentence &&
  !isDeterminer(first.normal) &&
  head.index - first.index < 3 &&
  (normal === 'means' || (/^(?:is|was)$/.test(normal) && /^an?$/.test(next?.normal ?? '')))

const unreal = /^(?:if|though|wish|wishes|wished|suppose|supposing|imagine|unless|whether|rather|lest)$/
/** Words whose “that” takes a base form: “we insist that he go”. */
const demands =
  /^(?:suggest|advocat|forbid|forbade|grant|rul|adamant|recommend|requir|demand|insist|ask|propos|request|essential|important|importance|necess|vital|imperative|crucial|critical|prefer|order|mandat|urg|advis|stipulat|specif|desirable|better|best|wish|command|decree|mov|plead|beg|pray|condition|provided|ensur|idea|need|provision|agree|appropriate|fitting)/

/** Whether a plural form may be a wish or a base form: `if it were`, `insist that he go`. */
function isUnreal({document, sentence, normal}: Token, {first, kind}: Subject): boolean {
  const past = normal.startsWith('were')
  if (!past && (kind === 'relative' || first.previous?.normal !== 'that' || /^(?:are|aren't)$/.test(normal)))
    return false
  for (let index = sentence.first; index < first.index; index++) {
    const word = document.token(index).normal
    if (past ? unreal.test(word) : demands.test(word)) return true
  }
  return false
}
