import {dataFolder, readText} from './data-folder.ts'

/** A name and what it names. */
export interface Name {
  readonly name: string
  readonly kind: 'person' | 'place'
  /** Whether its parts are names by themselves, as those of a person are. */
  readonly splits: boolean
}

const title =
  /^(?:Administrator|Governor|Premier|President|Prince|Princess|King|Queen|Emir|Sultan|Sheikh|Crown|Grand|Captain|General|Lt|Gen|Dr|Sir|Dame|Lord|Chief|Prime|Minister|Pope|Cardinal|Col|Judge|Acting|Deputy|Interim|Vice|Chairman|Chairperson|Lieutenant|Archbishop|High|First|Ayatollah|Brigadier|Admiral|Bishop)$/
const nameParts = /^\p{Lu}[\p{Ll}'’]+(?:[- ’']\p{Lu}\p{Ll}+)*$/u
const placeName =
  /^\p{Lu}[\p{L}'’]*(?:[- ](?:\p{Lu}[\p{L}'’]*|of|the|and|de|da|do|la|le|el|du|al|es|sur|en|dos|das|del|di))*$/u
const rubbish =
  /\b(?:and related|other|mixed|speaking|dialects?|including|languages?|groups?|born|includes|ancestry|descent|unspecified|citizens?|cults?|main|estimated|not|none|no|or|official|local|European|African|Asian|Indigenous|Church|population)\b|\d|^(?:Administrative|North|South|East|West|Central|Upper|Lower|Northern|Southern|Eastern|Western)$/i

/** Names of states, places, peoples, languages, creeds and their leaders, without what the source's patterns spoilt. */
export function readNamesTable(): readonly Name[] {
  return readText(dataFolder, 'lexicon', 'names.tsv.gz').split('\n').flatMap(readLine)
}

function readLine(line: string): readonly Name[] {
  const [text = '', kind = ''] = line.split('\t')
  const name = text.replace(/[’ʼ‘]/g, "'").trim()
  switch (kind) {
    case 'state':
    case 'state-long':
    case 'capital':
    case 'city':
      return placeName.test(name) ? [{name, kind: 'place', splits: false}] : []
    case 'division':
      return placeName.test(name) && name.length >= 5 && !rubbish.test(name)
        ? [{name, kind: 'place', splits: false}]
        : []
    case 'nationality':
    case 'people':
    case 'language':
    case 'religion':
      return /^\p{Lu}[\p{Ll}']{3,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name) &&
        !rubbish.test(name) &&
        !name.endsWith("'s")
        ? [{name, kind: 'place', splits: false}]
        : []
    case 'executive':
    case 'leader':
    case 'legislator':
      return readPerson(name)
    default:
      return []
  }
}

function readPerson(text: string): readonly Name[] {
  const parts = text
    .replace(/,.*/, '')
    .split(' ')
    .filter(
      (part) =>
        !title.test(part) &&
        !/^(?:\p{Lu}\.?|Jr|Sr|I+|I?V|VI+|IX|[Ii]+i?|al|bin|bint|de|van|von|der|la)$/u.test(part)
    )
    .map((part) => (/^\p{Lu}{3,}$/u.test(part) ? part[0] + part.slice(1).toLowerCase() : part))
  return parts
    .filter((part) => nameParts.test(part) && part.length >= 3)
    .map((name) => ({name, kind: 'person', splits: true}))
}
