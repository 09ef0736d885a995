import {isNounPhraseAhead, type Token, unknownWords} from '#analysis'
import {defineRule} from '#rule'

/** `CD`, `PhD`. */
const initials = /^\p{Lu}\p{Ll}?\p{Lu}+$/u
const year = /^(?<stem>\d{3}0)['’ʼ]s$/
const shortMark = /['’ʼ]s$/
const plural =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|few|both|these|those|various|multiple|hundreds|dozens|fewer)$/
const pluralVerb = /^(?:are|were|have|aren't|weren't|haven't)$/

export default defineRule({
  id: 'apostrophe/plural',
  meta: {
    description: 'Form a plural without an apostrophe.',
    rationale:
      'An apostrophe shows possession or omission; “two CDs”, “the 1990s” and “fresh bananas” have neither.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'He sold his ⟦CD’s⟧ and tapes.', good: 'He sold his CDs and tapes.'},
      {bad: 'It was built in the ⟦1990’s⟧.', good: 'It was built in the 1990s.'},
      {bad: "The ⟦1920's⟧ were loud.", good: 'The 1920s were loud.'},
      {bad: 'Two ⟦banana’s⟧ are left.', good: 'Two bananas are left.'},
      {bad: 'These ⟦photo’s⟧ were taken at night.', good: 'These photos were taken at night.'},
      {bad: 'Three ⟦MP’s⟧ resigned.', good: 'Three MPs resigned.'},
      {bad: 'In the ⟦1970’s⟧ the mill closed.', good: 'In the 1970s the mill closed.'},
      {bad: 'She holds two ⟦PhD’s⟧.', good: 'She holds two PhDs.'},
      {bad: 'The ⟦DVD’s⟧ were scratched.', good: 'The DVDs were scratched.'}
    ],
    clean: [
      'The CD’s cover is torn.',
      'The 1990’s best film was French.',
      'Mind your p’s and q’s.',
      'The 1990s are over.',
      'Many a banana’s skin is brown.',
      'Two of the banana’s leaves fell.',
      'Both the MP’s aides and the PM’s office knew.',
      'These men’s shoes are sold out.',
      'The bank’s are the only machines that work.',
      'The BBC’s in trouble again.',
      'In the 1970’s final days the mill closed.',
      'Two children’s lives were saved.',
      'Several dog’s-head doorknobs are left.'
    ]
  },
  on: {kinds: ['word', 'number'], where: ({text}) => shortMark.test(text)},
  check(token, {document, report}) {
    const stem = token.text.replace(shortMark, '')
    const certain = year.test(token.text) ? isDecade(token) : isPlural(token, stem)
    if (!certain || !stem || document.get(unknownWords).counts.has(stem.toLowerCase())) return
    const expected = `${stem}s`
    report({
      place: token.place,
      expected: [expected],
      reason: `Unexpected \`${token.text}\`, expected \`${expected}\``,
      safe: year.test(token.text) || (initials.test(stem) && !pluralVerb.test(token.next?.normal ?? ''))
    })
  }
})

/** `in the 1990’s.`, but not `the 1990’s best film`. */
const isDecade = (token: Token): boolean =>
  /^(?:the|early|mid|late|-|–|in)$/.test(token.previous?.normal ?? '') &&
  (isEnd(token) || isSubject(token.next)) &&
  token.previous?.normal !== 'in'

/** A subject begins: `In the 1990’s the rent rose`. */
const isSubject = (token: Token | undefined): boolean =>
  token?.isWord === true && /^(?:DT|PRP\$?|EX)$/.test(token.document.tag(token))

/** Nothing that could belong to the word follows. */
const isEnd = ({next}: Token): boolean =>
  !next ||
  /^[.,;:!?)]$/.test(next.text) ||
  /^(?:and|or|were|was|but|when|to|saw|brought|is|are|had|in|by|at|on|with|that|which)$/.test(next.normal)

function isPlural(token: Token, stem: string): boolean {
  const {previous, next, document} = token
  if (!previous || !/^\p{L}{2,}$/u.test(stem) || isNounPhraseAhead(next, 0.2)) return false
  const counted = plural.test(previous.normal)
  if (initials.test(stem))
    return (
      (counted && (isEnd(token) || isVerb(next))) ||
      pluralVerb.test(next?.normal ?? '') ||
      (/^(?:and|or)$/.test(next?.normal ?? '') && isPluralAhead(next?.next))
    )
  if (!/^\p{Ll}+$/u.test(stem) || /^(?:men|women|children|people|one|other|it|that|who|he|she)$/.test(stem))
    return false
  if (
    !counted ||
    !document.knows(`${stem}s`) ||
    !/^NNS?$/.test(document.resources.tagger.tagsOf(stem)[0]?.tag ?? '')
  )
    return false
  return (
    pluralVerb.test(next?.normal ?? '') ||
    (/^[.,;!?]$/.test(next?.text ?? '') && !/^(?:these|those|both)$/.test(previous.normal))
  )
}

const isVerb = (token: Token | undefined): boolean =>
  token?.isWord === true && /^VB[DPZ]$/.test(token.document.tag(token))

const isPluralAhead = (token: Token | undefined): boolean =>
  token?.isWord === true && token.document.tag(token) === 'NNS'
