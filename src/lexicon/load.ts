import {type Automaton, findFolded, findForm, formAt, openAutomaton} from './automaton.ts'
import {createKnowledge} from './knows.ts'
import {createSuggester} from './suggest.ts'
import {type Dialect, dialectFlags, type Lexicon} from './types.ts'

/** Names of the data files that `createLexicon` takes the contents of, in this order. */
export const lexiconData: readonly string[] = ['english.bin']

/** Words of which each thing is remembered; forgotten together when there are more. */
const remembered = 20_000

/** Remember what is found for a word: looking a string up in a map is cheaper than walking its letters. */
function remember<Value>(find: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined || known.has(word)) return found as Value // A value may be `undefined`.
    const value = find(word)
    if (known.size >= remembered) known.clear()
    known.set(word, value)
    return value
  }
}

/**
 * Make a lexicon of the contents of its data files.
 * @param files - Contents of the files of `lexiconData`, in their order; they are viewed, not copied.
 * @throws {Error} If a file is missing, damaged or of another version.
 */
export function createLexicon(files: readonly Uint8Array[]): Lexicon {
  const [bytes] = files
  if (!bytes) throw new Error(`The data file \`${lexiconData[0]}\` is missing`)
  const automaton = openAutomaton(bytes)
  const {kinds, combinations, frequencies} = automaton
  const numberOf = remember((form) => findForm(automaton, form))
  const flags = (form: string): number => {
    const number = numberOf(form)
    return number < 0 ? 0 : (combinations[kinds[number] ?? 0] ?? 0)
  }
  const frequency = (form: string): number => {
    const number = numberOf(form)
    return number < 0 ? 0 : (frequencies[number] ?? 0)
  }
  const preferences = Object.fromEntries(
    (Object.keys(dialectFlags) as Dialect[]).map((dialect) => [
      dialect,
      remember((word) => findPreferred(automaton, numberOf(word), dialect))
    ])
  ) as Record<Dialect, (word: string) => string | undefined> // One for each dialect.
  const preferred = (word: string, dialect: Dialect): string | undefined => preferences[dialect](word)
  const findCasings = (word: string): readonly string[] => {
    const forms: string[] = []
    findFolded(automaton, word, (form) => forms.push(form), true)
    if (forms.length < 2) return forms
    return forms.sort(
      (a, b) =>
        Number(b === b.toLowerCase()) - Number(a === a.toLowerCase()) ||
        frequency(b) - frequency(a) ||
        (a < b ? 1 : -1)
    )
  }
  const {knows, knowsAnywhere} = createKnowledge(flags)
  const base = {flags, frequency, preferred, knows, knowsAnywhere: remember(knowsAnywhere)}
  return {
    ...base,
    casings: remember(findCasings),
    namesFrom: (word) => {
      const names: string[] = []
      findFolded(automaton, word, (form) => names.push(form), false)
      return names.sort()
    },
    ...createSuggester(automaton, base)
  }
}

function findPreferred(automaton: Automaton, number: number, dialect: Dialect): string | undefined {
  const {preferredFrom, preferredTo, preferredDialects} = automaton
  if (number < 0) return undefined
  let low = 0
  let high = preferredFrom.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((preferredFrom[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  for (; preferredFrom[low] === number; low++) {
    if ((preferredDialects[low] ?? 0) & dialectFlags[dialect]) return formAt(automaton, preferredTo[low] ?? 0)
  }
  return undefined
}
