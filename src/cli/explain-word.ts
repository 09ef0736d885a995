import {type Dialect, dialectFlags, type Lexicon, wordFlags} from '../lexicon/types.ts'
import {readData} from '../node/data.ts'
import {loadResources} from '../pipeline/resources.ts'

const dialects = Object.keys(dialectFlags) as readonly Dialect[] // Its own keys.

const marks = {
  proper: 'proper noun or adjective',
  person: 'name of a person',
  place: 'place, nationality or language',
  brand: 'company, product or brand',
  abbreviation: 'abbreviation',
  technical: 'technical term',
  variant: 'variant that its dialect disprefers',
  unsuggested: 'accepted, never suggested'
} as const satisfies Partial<Record<keyof typeof wordFlags, string>>

/** Tell what the lexicon knows of a word: whether it is right, where, what it is, how common, or what may be meant. */
export async function explainWord(word: string): Promise<string> {
  const {lexicon} = await loadResources(readData)
  return describeWord(word, lexicon)
}

/** What `explainWord` says, for a lexicon at hand. */
export function describeWord(word: string, lexicon: Lexicon): string {
  const form = word.replaceAll('’', "'")
  const knowing = dialects.filter((dialect) => lexicon.knows(form, dialect))
  if (knowing.length === 0) return describeUnknown(word, form, lexicon)

  const flags = lexicon.flags(form)
  const kinds = Object.entries(marks).flatMap(([name, text]) => (hasFlag(flags, name) ? [text] : []))
  const preferred = dialects.flatMap((dialect) => {
    const better = lexicon.preferred(form, dialect)
    return better === undefined ? [] : [`${better} in ${dialect}`]
  })
  return lines(`\`${word}\` is in the lexicon.`, {
    English: knowing.length === dialects.length ? 'all dialects' : knowing.join(', '),
    Kind: kinds.join('; '),
    Preferred: preferred.join(', '),
    'Written as': otherCasings(form, lexicon),
    Frequency: `${lexicon.frequency(form)} of 255`
  })
}

function describeUnknown(word: string, form: string, lexicon: Lexicon): string {
  const suggestions = lexicon.suggest(form, {dialect: 'en-US'}).map(({text}) => text)
  return lines(
    `\`${word}\` is not in the lexicon. If it is right, put it into \`words\` or \`names\` of .lintrc.json.`,
    {
      'Written as': otherCasings(form, lexicon),
      Perhaps: suggestions.join(', ')
    }
  )
}

const otherCasings = (form: string, lexicon: Lexicon): string =>
  lexicon
    .casings(form)
    .filter((casing) => casing !== form)
    .join(', ')

const hasFlag = (flags: number, name: string): boolean =>
  Object.entries(wordFlags).some(([known, bit]) => known === name && (flags & bit) !== 0)

function lines(title: string, facts: Readonly<Record<string, string>>): string {
  const rows = Object.entries(facts).filter(([, value]) => value !== '')
  return `${title}\n${rows.map(([name, value]) => `  ${`${name}:`.padEnd(12)} ${value}\n`).join('')}`
}
