import {
  brandOf,
  isJoined,
  isMonth,
  isMonthName,
  isProperUse,
  mayBeProper,
  type NamePhrase,
  namePhraseAt,
  opensNamePhrase,
  type ProperForm,
  properForms,
  type Token,
  writesSmall
} from '#analysis'
import {capitalize, defineRule, type Finding, type FormTest, type WordKnowledge} from '#rule'

export default defineRule({
  id: 'capitalization/proper-noun',
  meta: {
    description: 'Write proper nouns with their capitals.',
    rationale: 'Names of people, places, languages, days and months are capitalized wherever they stand.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {
        bad: 'It is written in ⟦javascript⟧, and the text is in ⟦unicode⟧.',
        good: 'It is written in JavaScript, and the text is in Unicode.'
      },
      {bad: 'The train to ⟦germany⟧ leaves on ⟦friday⟧.', good: 'The train to Germany leaves on Friday.'},
      {bad: 'We speak ⟦spanish⟧ and ⟦french⟧ at home.', good: 'We speak Spanish and French at home.'},
      {bad: 'The mayor of ⟦paris’s⟧ smallest district', good: 'The mayor of Paris’s smallest district'},
      {
        bad: 'She was born in ⟦september⟧ 1978 in ⟦canada⟧.',
        good: 'She was born in September 1978 in Canada.'
      },
      {
        bad: 'They flew from the ⟦united states⟧ to ⟦new york⟧.',
        good: 'They flew from the United States to New York.'
      },
      {
        bad: 'The museum opened in ⟦may⟧ 2020, on ⟦march⟧ 3 or last ⟦august⟧.',
        good: 'The museum opened in May 2020, on March 3 or last August.'
      },
      {bad: 'She was seen in ⟦burkina⟧ Faso.', good: 'She was seen in Burkina Faso.'},
      {bad: 'An anti-⟦american⟧ film', good: 'An anti-American film'},
      {
        bad: 'We drove to ⟦wales⟧ and stayed on the ⟦welsh⟧ side of the river.',
        good: 'We drove to Wales and stayed on the Welsh side of the river.'
      },
      {bad: 'Ask ⟦margaret⟧ about it.', good: 'Ask Margaret about it.'},
      {
        bad: 'Ms. Zabrowicki spoke. The jury heard Zabrowicki. Then Zabrowicki left, but ⟦zabrowicki⟧ came back with Zabrowicki.',
        good: 'Ms. Zabrowicki spoke. The jury heard Zabrowicki. Then Zabrowicki left, but Zabrowicki came back with Zabrowicki.'
      }
    ],
    clean: [
      'The cloth has wales. They welsh on debts, and the welsh was found out.',
      'He ate from china and slept in a bed of columbine, near the mayo and the afghan rug.',
      'We may march in august company, and they might polish the china.',
      'Roast turkey with swiss chard and french fries.',
      'Run `docker compose up` in germany.txt or at https://germany.example.com.',
      'Send it to info@berlin.example or visit berlin.de.',
      'The python-dateutil package and the docker-compose file.',
      'The boolean type, a gaussian blur and the abelian group.',
      'Set roman type in italics, and use arabic numerals.',
      'He put a mark on the bill and will rose a job.',
      'Thank god that the earth and the moon are on the web.',
      'The Austrian economist von Hayek and Charles de Gaulle.',
      'A new hotel in the united front of white houses.',
      'He sat in the sun in a jersey.',
      'A parasitic fly, Zormia bella, and a moss, Tharnia rosa.',
      'It is childs play for nobody that could barr the door.',
      'Use the en-us locale and the language/french folder.',
      'the iPhone, eBay and npm'
    ]
  },
  on: {
    kinds: ['word'],
    where: (word, knowledge) => opensNamePhrase(word.normal) || mayBeName(word, knowledge)
  },
  check(token, {document, report}) {
    if (document.get(writesSmall)) return
    const phrase = namePhraseAt(token)
    const finding = phrase ? judgePhrase(phrase) : judgeWord(token)
    if (finding && (phrase || !isWithinPhrase(token))) report(finding)
  }
})

/** Whether `judgeWord` may find something where a word stands. */
const mayBeName = ({text, normal, casing}: Parameters<FormTest>[0], knowledge: WordKnowledge): boolean =>
  isSmall(text, casing)
    ? mayBeProper(normal, knowledge) || isMonthName(normal)
    : /^(?:title|mixed)$/.test(casing) && brandOf(text, knowledge) !== undefined

const isSmall = (text: string, casing: Token['casing']): boolean =>
  casing === 'lower' || /^\p{Ll}/u.test(text)

/** A name of several words, some of them small where the name has a capital. */
function judgePhrase({words, tokens}: NamePhrase): Finding | undefined {
  const wrong = tokens.filter(({text}, index) => /^\p{Ll}/u.test(text) && /^\p{Lu}/u.test(words[index] ?? ''))
  const [first] = wrong
  const last = wrong.at(-1)
  if (!first || !last) return undefined
  const place = {start: first.start, end: last.end}
  const actual = first.document.slice(place)
  const expected = tokens
    .slice(tokens.indexOf(first), tokens.indexOf(last) + 1)
    .map((token) => token.spaceBefore + capitalizedAs(words[tokens.indexOf(token)] ?? '', token.text))
    .join('')
    .slice(first.spaceBefore.length)
  return {place, expected: [expected], reason: `Unexpected \`${actual}\`, expected \`${expected}\``}
}

const capitalizedAs = (form: string, text: string): string => form + text.slice(form.length)

const isWithinPhrase = ({normal, previous}: Token): boolean => {
  for (let token = previous, steps = 0; token?.isWord && steps < 2; token = token.previous, steps++) {
    const phrase = namePhraseAt(token)
    if (phrase) return phrase.tokens.length > steps + 1 && normal !== ''
  }
  return false
}

/** A single word that is a name, or a brand with its inner capital lost. */
function judgeWord(token: Token): Finding | undefined {
  const {document, text} = token
  if (!isSmall(text, token.casing)) {
    const brand = /^(?:title|mixed)$/.test(token.casing) ? brandOf(text, document) : undefined
    return brand === undefined || isJoined(token) ? undefined : findingOf(token, brand, false)
  }
  const found = document.get(properForms).of(token.normal)
  if (!found) return isMonth(token) ? findingOf(token, capitalize(text), true) : undefined
  if (text.startsWith(found.form) || !isProperUse(token, found)) return undefined
  const finding = findingOf(token, capitalizedAs(found.form, text), found.certain)
  return found.capital === 0 ? finding : {...finding, note: noteOf(found)}
}

const findingOf = ({place, text}: Token, expected: string, safe: boolean): Finding => ({
  place,
  expected: [expected],
  reason: `Unexpected \`${text}\`, expected \`${expected}\``,
  safe
})

const noteOf = ({form, capital}: ProperForm): string =>
  `\`${form}\` is capitalized ${capital === 1 ? 'once' : `${capital} times`} in this draft.`
