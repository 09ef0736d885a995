import {
  conventions,
  type Document,
  isFree,
  isNounPhraseAhead,
  names,
  shareOf,
  type Token,
  wordFlags
} from '#analysis'
import {defineRule, isCapitalized} from '#rule'

/** Forms that nothing but a lost apostrophe explains, though dictionaries may list them. */
const never = new Set([
  'todays',
  'yesterdays',
  'tomorrows',
  'publics',
  'someones',
  'everyones',
  'anyones',
  'nobodys',
  'everybodys',
  'somebodys'
])

/** Nouns whose plural is none in s. */
const irregular = /(?:man|men|child|children|wife|thief|goose|mouse|tooth)$/

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
      {bad: 'The ⟦womens⟧ team won the cup.', good: "The women's team won the cup."}
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
      'Humans hunted early. He mans the desk. Two persons left.',
      'The lawyers argued over mens rea for hours.',
      'The Childs family owned two Germans shepherds.'
    ]
  },
  on: {kinds: ['word']},
  check(token, {document, report}) {
    const {text, normal} = token
    if (!normal.endsWith('s') || !/[^'’ʼs]s$/.test(text) || /['’ʼ]/.test(text) || !token.next?.isWord) return
    const base = text.slice(0, -1)
    const owner = ownerOf(token, base)
    if (!owner || isPluralSlot(token, owner)) return
    if (!isNounPhraseAhead(token.next, owner === 'noun' ? 0.4 : 0.6)) return
    const expected = `${base}${document.get(conventions).apostrophe}s`
    report({
      place: token.place,
      expected: [expected],
      reason: `Unexpected \`${text}\`, expected \`${expected}\``,
      safe: owner === 'noun' || owner === 'name'
    })
  }
})

/** What could own something: a singular noun in `y`, a time, an established name, perhaps a name, a body by its initials. */
type Owner = 'noun' | 'name' | 'person' | 'initials'

function ownerOf(token: Token, base: string): Owner | undefined {
  const {document, normal} = token
  const lower = base.toLowerCase()
  if (never.has(normal)) return 'noun'
  if (isListed(document, token.text)) return undefined
  if (/^\p{Lu}{2,}$/u.test(base)) return document.vocabulary.accepts(token.text) ? undefined : 'initials'
  if (/[^aeiou]y$/.test(lower) && document.lexicon.frequency(lower) > 0) return 'noun'
  if (isIrregular(token, lower)) return 'noun'
  if (token.casing !== 'title') return undefined
  const flags = document.lexicon.flags(base)
  // `Public Buildings Administration`, or any plural in title case, is none of a name.
  if (document.lexicon.frequency(normal) > (isFree(token) ? 30 : 0)) return undefined
  if ((flags & wordFlags.place) !== 0) return 'name'
  // `Howards End` is a name of its own.
  if ((flags & wordFlags.brand) === 0 && isCapitalized(token.next?.text ?? '') && isFree(token))
    return undefined
  const {count} = document.get(names).of(base)
  if ((flags & (wordFlags.person | wordFlags.brand | wordFlags.proper)) === 0 && count === 0) return undefined
  return count > 0 ? 'name' : 'person'
}

/** Whether a noun has no plural in s that could be meant; `mens rea` and `mens sana` are Latin. */
const isIrregular = ({document, normal, next}: Token, noun: string): boolean =>
  irregular.test(noun) &&
  document.lexicon.frequency(noun) > 0 &&
  !isListed(document, normal) &&
  !(noun === 'men' && /^(?:rea|sana)$/.test(next?.normal ?? ''))

/** Whether the lexicon has the form as it stands, other than as a rare name that another makes with an s. */
function isListed(document: Document, form: string): boolean {
  const {lexicon, vocabulary} = document
  if (vocabulary.accepts(form)) return true
  const flags = lexicon.flags(form)
  if (flags === 0) return form === form.toLowerCase() && document.knows(form)
  return (
    (flags & wordFlags.unsuggested) === 0 ||
    lexicon.frequency(form) > 0 ||
    lexicon.frequency(form.slice(0, -1)) < 30
  )
}

/** “The Obamas house”, “two Germanys”, “many agencys”: a plural may be meant. */
function isPluralSlot(token: Token, owner: Owner): boolean {
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
