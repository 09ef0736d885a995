import {type Document, type Token, tokensWhere} from '#analysis'
import {defineRule, isCapitalized} from '#rule'

const titles = ['mr', 'mrs', 'ms', 'dr', 'st', 'messrs', 'mme', 'mlle']

/** How many of the other form there must be for each. */
const others = 4

export default defineRule({
  id: 'consistency/title-stop',
  meta: {
    description: 'Write “Mr”, “Dr”, “St” and the like either all with a stop or all without.',
    rationale:
      'American English has the stop, British English mostly has not; a draft that has both was pasted together.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: 'We met at St Mark’s. Mr Lund and Mrs Moss came with Dr Okwuosa. ⟦St.⟧ Mark’s was full.',
        good: 'We met at St Mark’s. Mr Lund and Mrs Moss came with Dr Okwuosa. St Mark’s was full.'
      },
      {
        bad: 'Mr. Lund and Mrs. Moss came with Dr. Okwuosa and Ms. Reyes. ⟦Mr⟧ Lund left.',
        good: 'Mr. Lund and Mrs. Moss came with Dr. Okwuosa and Ms. Reyes. Mr. Lund left.'
      },
      {
        bad: 'Mr Lund spoke. Mr Lund sang. Ms Moss and Mr Reyes left. ⟦Mr.⟧ Lund wept.',
        good: 'Mr Lund spoke. Mr Lund sang. Ms Moss and Mr Reyes left. Mr Lund wept.'
      },
      {
        bad: 'Dr. Ito, Dr. Lund, Dr. Moss, Dr. Reyes and ⟦Dr⟧ Okwuosa signed.',
        good: 'Dr. Ito, Dr. Lund, Dr. Moss, Dr. Reyes and Dr. Okwuosa signed.'
      },
      {
        bad: '- Mr Lund\n- Ms Moss\n- ⟦Dr.⟧ Ito\n- Mr Reyes\n- Mrs Okwuosa',
        good: '- Mr Lund\n- Ms Moss\n- Dr Ito\n- Mr Reyes\n- Mrs Okwuosa'
      },
      {
        bad: 'St. Paul, St. Louis, St. Cloud and St. Joseph are cities; ⟦St⟧ Helens is a town.',
        good: 'St. Paul, St. Louis, St. Cloud and St. Joseph are cities; St. Helens is a town.'
      }
    ],
    clean: [
      'Mr Lund and Mrs Moss came with Dr Okwuosa.',
      'Mr. Lund came with Dr Okwuosa.',
      'He lives at 3 Elm St. Mr Lund, Mrs Moss, Dr Ito and Ms Reyes live there, too.',
      'Mr Lund and Mrs Moss came with Dr Okwuosa and Ms Reyes. “Ask Dr. Ito,” said Mr Lund.',
      'Mr. Lund and Mrs. Moss came with Dr. Okwuosa and Ms. Reyes to Lucerne Dr in June.',
      'Write `Mr Lund`. Mr. Lund and Mrs. Moss came with Dr. Okwuosa and Ms. Reyes.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {stopped, bare} = usesOf(document)
    const [few, many] = stopped.length < bare.length ? [stopped, bare] : [bare, stopped]
    const [token] = few
    if (!token || few.length > 1 || many.length < others) return
    const isStopped = few === stopped
    const place = isStopped ? document.range(token.start, token.next?.end ?? token.end) : token.place
    const expected = isStopped ? token.text : `${token.text}.`
    report({
      place,
      expected: [expected],
      reason: `Unexpected \`${document.slice(place)}\`, expected \`${expected}\``,
      note: `This draft writes ${many.length} such titles ${isStopped ? 'without' : 'with'} a stop`,
      query: true
    })
  }
})

/** Titles before names, outside quotations, by whether a stop follows. */
function usesOf(document: Document): {readonly stopped: readonly Token[]; readonly bare: readonly Token[]} {
  const stopped: Token[] = []
  const bare: Token[] = []
  for (const index of tokensWhere(document, ({normal}) => titles.includes(normal))) {
    if (document.isQuoted(index)) continue
    const token = document.token(index)
    if (token.casing !== 'title' || isAddress(token)) continue
    const stop = token.next?.normal === '.' && token.spaceAfter === '' ? token.next : undefined
    const name = (stop ?? token).next
    if (!name?.isWord || name.spaceBefore === '' || !isCapitalized(name.text)) continue
    ;(stop ? stopped : bare).push(token)
  }
  return {stopped, bare}
}

/** Whether it is a street or drive: `Elm St.`, `Lucerne Dr`. */
const isAddress = ({previous, spaceBefore, opensSentence, normal}: Token): boolean =>
  /^(?:st|dr)$/.test(normal) &&
  previous?.isWord === true &&
  spaceBefore !== '' &&
  isCapitalized(previous.text) &&
  !opensSentence &&
  !previous.opensSentence
