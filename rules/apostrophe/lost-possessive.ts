import {
  conventions,
  isNounPhraseAhead,
  type LostOwner,
  lostOwnerOf,
  mayBeLostOwner,
  shareOf,
  type Token,
  wordFlags
} from '#analysis'
import {defineRule, type WordKnowledge} from '#rule'

export default defineRule({
  id: 'apostrophe/lost-possessive',
  meta: {
    description: 'Write the apostrophe of a possessive.',
    rationale:
      'A noun or name with an s that gives no word, right before what belongs to it, is a possessive that lost its apostrophe.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'The ⟦librarys⟧ opening hours have changed.', good: "The library's opening hours have changed."},
      {bad: '# The ⟦Communitys⟧ Answer', good: "# The Community's Answer"},
      {
        bad: 'Norway’s exports rose and ⟦Japans⟧ economy shrank.',
        good: 'Norway’s exports rose and Japan’s economy shrank.'
      },
      {bad: 'It was ⟦Merkels⟧ last visit to Paris.', good: "It was Merkel's last visit to Paris."},
      {bad: 'In ⟦todays⟧ market, that is rare.', good: "In today's market, that is rare."},
      {bad: 'Every ⟦agencys⟧ website was down.', good: "Every agency's website was down."},
      {bad: 'Her ⟦countrys⟧ flag flew.', good: "Her country's flag flew."},
      {
        bad: 'It is not worth a ⟦childs⟧ life, nor his ⟦wifes⟧ health.',
        good: "It is not worth a child's life, nor his wife's health."
      },
      {bad: 'The ⟦womens⟧ team won the cup.', good: "The women's team won the cup."},
      {bad: 'He reads other ⟦peoples’⟧ letters.', good: 'He reads other people’s letters.'},
      {bad: 'They met on ⟦Valentines⟧ Day.', good: "They met on Valentine's Day."},
      {bad: 'We asked ⟦Americas⟧ best cooks.', good: "We asked America's best cooks."},
      {
        bad: 'They met Andrew and asked him. Tea is ⟦Andrews⟧ favourite drink.',
        good: "They met Andrew and asked him. Tea is Andrew's favourite drink."
      },
      {bad: 'Try ⟦Microsofts⟧ Inspect tool.', good: "Try Microsoft's Inspect tool."}
    ],
    clean: [
      'The Obamas house was sold.',
      'The two Germanys economies differed.',
      'Tim Williams cup of tea went cold.',
      'Battle of Hastings tapestry on show.',
      'The APIs power the site.',
      'The librarians office moved.',
      'Many agencys are closed.',
      'The Merkels visited Paris.',
      'She met the Hobbins sisters.',
      'The Netherlands team won.',
      'He studies indigenous peoples’ songs.',
      'The Americas oldest road, and our Americas region.',
      'Andrew met Julie Andrews and Andrews sister. Andrews left.',
      'Humans hunted early. He mans the desk. Two persons left.',
      'The lawyers argued over mens rea for hours.',
      'The Childs family owned two Germans shepherds.'
    ]
  },
  on: {
    kinds: ['word'],
    where: (word, knowledge) => word.normal === 'peoples' || isBare(word.text, knowledge)
  },
  check(token, {document, report}) {
    const {text, next} = token
    if (next && isOthers(token, next)) {
      const expected = `${text.slice(0, -1)}${next.text}s`
      const actual = `${text}${next.text}`
      report({
        place: document.range(token.start, next.end),
        expected: [expected],
        reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
        safe: false
      })
      return
    }
    if (!next?.isWord || !isBare(text, document)) return
    const base = text.slice(0, -1)
    const owner = lostOwnerOf(token)
    if (!owner || isPluralSlot(token, owner)) return
    if (!isNounPhraseAhead(next, owner === 'noun' ? 0.4 : 0.6) && !isTitledThing(token, owner)) return
    const expected = `${base}${document.get(conventions).apostrophe}s`
    report({
      place: token.place,
      expected: [expected],
      reason: `Unexpected \`${text}\`, expected \`${expected}\``,
      safe: owner === 'noun' || owner === 'name'
    })
  }
})

/** Whether a word is no plural in s, and may be a possessive. */
const isBare = (text: string, knowledge: WordKnowledge): boolean =>
  /[^'’ʼs]s$/.test(text) && !/['’ʼ]/.test(text) && mayBeLostOwner(text, knowledge)

/** `other peoples’ houses` are those of people, not of peoples. */
const isOthers = ({normal, previous, end}: Token, next: Token): boolean =>
  normal === 'peoples' &&
  /^(?:other|most|some|many)$/.test(previous?.normal ?? '') &&
  /^['’]$/.test(next.text) &&
  next.start === end &&
  next.next?.isWord === true

/** `Microsofts Inspect tool`: what a known name has is called by a name itself. */
const isTitledThing = ({next, casing, previous}: Token, owner: LostOwner): boolean =>
  (owner === 'name' || owner === 'person') &&
  casing === 'title' &&
  !/^(?:he|she|i|we|they|who|and)$/.test(previous?.normal ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(next?.text ?? '') &&
  next?.next?.isWord === true &&
  isNounPhraseAhead(next.next, 0.6)

/** “The Obamas house”, “two Germanys”, “many agencys”: a plural may be meant. */
function isPluralSlot(token: Token, owner: LostOwner): boolean {
  const before = token.previous?.normal ?? ''
  if (
    /^(?:two|three|four|both|many|few|several|these|those|all|most|other|some|various|different)$/.test(
      before
    )
  )
    return true
  if (owner === 'name' || owner === 'person') return before === 'the' || isName(token.previous)
  return (
    owner === 'initials' &&
    token.next?.isWord === true &&
    shareOf(token.next, (tag) => /^VB[PD]?$/.test(tag)) > 0.2
  )
}

/** After a given name an unlisted form in s is a family name: `Tim Hobbins`. */
const isName = (token: Token | undefined): boolean =>
  token?.isWord === true && (token.document.lexicon.flags(token.text) & wordFlags.person) !== 0
