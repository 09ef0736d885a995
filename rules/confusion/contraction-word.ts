import {shareOf, type Token, tableOf} from '#analysis'
import {defineConfusion} from '#rule'

const contracted = tableOf<string>({
  well: "we'll",
  ill: "i'll",
  shell: "she'll",
  hell: "he'll",
  wed: "we'd",
  lets: "let's",
  id: "i'd"
})
const futures =
  /^(?:be|have|need|see|get|keep|make|take|start|continue|use|want|let|look|talk|discuss|also|never|always|only|still)$/
/** Verbs of wishing and others that hardly stand after “well” or “wed” but as part of “we’ll” and “we’d”. */
const wishes = /^(?:like|love|rather|hate|prefer|appreciate|be|have|also|better|never|always|already|all)$/
const commands = /^(?:let|tell|go|come|leave|give|put|stop|listen|try)$/
const opening = /^(?:if|that|and|but|so|then|because|think|hope|when|,)$/
const relative = /^(?:one|ones|what|which|that|everything|anything|something|all|things|how|where)$/

/** “Ill see”, “Well be”, “Lets go” at the start of a sentence or clause, before a verb that has no other subject. */
function pattern(token: Token): string | undefined {
  const {normal, previous, next} = token
  const meant = contracted[normal]
  if (!meant || !next?.isWord || next.casing !== 'lower' || token.spaceAfter === '') return undefined
  if (normal === 'wed') return isWish(token, next) ? meant : undefined
  if (normal === 'id') return token.text === 'Id' && isOwnWish(token, next) ? meant : undefined
  if (normal === 'well' && isInClause(token, next)) return meant
  if (!token.opensSentence && !(previous && opening.test(previous.normal))) return undefined
  const verb = shareOf(next, isBase) > 0.8
  if (normal === 'lets') return token.opensSentence && verb ? meant : undefined
  if (normal === 'well' && !futures.test(next.normal)) return isPlan(token, next) ? meant : undefined
  return verb || futures.test(next.normal) ? meant : undefined
}

const isBase = (tag: string): boolean => tag === 'VB' || tag === 'VBP'

/** “Well improve the roof”: a base verb with its object, but not what somebody is told to do: “Well, tell me.” */
const isPlan = (token: Token, next: Token): boolean =>
  token.opensSentence &&
  !token.quoted &&
  !commands.test(next.normal) &&
  shareOf(next, isBase) > 0.4 &&
  isBase(next.document.tag(next)) &&
  next.next?.isWord === true &&
  /^(?:DT|PRP\$)$/.test(next.document.tag(next.next))

/** “the one well build”, “the changes well be making”: a clause that tells of a noun; “may well be” has a verb before. */
function isInClause({previous, document}: Token, next: Token): boolean {
  if (!previous?.isWord || previous.casing === 'title') return false
  const verb = /^(?:still|also|soon|only|never)$/.test(next.normal) ? next.next : next
  if (!verb?.isWord || verb.casing !== 'lower') return false
  if (relative.test(previous.normal) && shareOf(verb, (tag) => tag === 'VB') > 0.5)
    return document.tag(verb).startsWith('VB')
  const nouns = shareOf(previous, (tag) => tag === 'NN' || tag === 'NNS')
  if (nouns < 0.9) return false
  return (
    verb.normal === 'be' || (document.tag(previous) === 'NN' && shareOf(verb, (tag) => tag === 'VB') > 0.8)
  )
}

const wedded =
  /^(?:be|been|being|is|was|were|are|get|got|to|newly|they|couple|pair|he|she|who|and|had|have|has|not)$/

/** “what wed like to see”, “wed love your help”; “the couple wed in May”. */
const isWish = ({previous, opensSentence}: Token, next: Token): boolean => {
  if (previous && !opensSentence && wedded.test(previous.normal)) return false
  if (wishes.test(next.normal)) return next.normal !== 'like' || isWished(next.next)
  return (
    (opensSentence || (previous !== undefined && opening.test(previous.normal))) &&
    shareOf(next, (tag) => tag === 'VB') > 0.6 &&
    next.document.tag(next) === 'VB'
  )
}

const isWished = (token: Token | undefined): boolean =>
  token?.isWord === true && /^(?:to|you|your|this|that|it|them|more|nothing)$/.test(token.normal)

/** “the questions Id used to”, “Id like to”; an `Id` that is a name of something stands after an article or a name. */
function isOwnWish({previous, opensSentence}: Token, next: Token): boolean {
  if (
    previous?.isWord &&
    !opensSentence &&
    !(relative.test(previous.normal) || opening.test(previous.normal))
  )
    return (
      previous.casing === 'lower' &&
      shareOf(previous, (tag) => tag === 'NN' || tag === 'NNS') > 0.9 &&
      isPast(next)
    )
  if (opensSentence || previous?.isWord) return wishes.test(next.normal) && isWished(next.next)
  return /^[”"’]$/.test(previous?.normal ?? '') && isPast(next)
}

const isPast = (token: Token): boolean => shareOf(token, (tag) => tag === 'VBD' || tag === 'VBN') > 0.9

export default defineConfusion({
  id: 'confusion/contraction-word',
  description:
    'Write the apostrophe of “we’ll”, “I’ll”, “won’t”, “can’t”, “let’s” also where leaving it out gives a word.',
  rationale: 'Without it, the word passes every dictionary; the verb after it tells.',
  sets: [
    ['well', "we'll"],
    ['ill', "i'll"],
    ['cant', "can't"],
    ['wont', "won't"],
    ['lets', "let's"]
  ],
  pattern,
  words: Object.keys(contracted),
  examples: [
    {bad: '⟦Well⟧ be there by noon.', good: "We'll be there by noon."},
    {bad: '⟦Ill⟧ see you tomorrow.', good: "I'll see you tomorrow."},
    {bad: '⟦Lets⟧ go home now.', good: "Let's go home now."},
    {bad: 'The engine ⟦wont⟧ start.', good: "The engine won't start."},
    {bad: 'If it rains, ⟦well⟧ take the bus.', good: "If it rains, we'll take the bus."},
    {bad: '⟦Well⟧ have to talk about it.', good: "We'll have to talk about it."},
    {bad: '⟦Well⟧ extend the pier in May.', good: "We'll extend the pier in May."},
    {bad: 'The boat is one ⟦well⟧ build ourselves.', good: "The boat is one we'll build ourselves."},
    {
      bad: 'There are two walls ⟦well⟧ still be painting.',
      good: "There are two walls we'll still be painting."
    },
    {bad: 'It has the view ⟦wed⟧ like to have.', good: "It has the view we'd like to have."},
    {bad: 'Write to us; ⟦wed⟧ love to hear from you.', good: "Write to us; we'd love to hear from you."},
    {bad: '⟦Id⟧ like to thank you.', good: "I'd like to thank you."},
    {bad: 'She read the letter ⟦Id⟧ written.', good: "She read the letter I'd written."}
  ],
  clean: [
    'Well, be there by noon.',
    'He was ill when I came.',
    'This lets go of the handle.',
    'She plays well and often.',
    'As was his wont, he slept.',
    'Well done, everybody.',
    'It lets you choose.',
    'It may well be late, and he could well use the help.',
    'Profits well exceed the plan.',
    'The couple wed like royalty, and they wed in May.',
    'The Id used here is a number. User Id given above.',
    'The Id like the Ego is a part of the mind.',
    'She knows the man well enough.'
  ]
})
