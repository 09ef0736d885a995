import {type Automaton, findFolded, findForm, formAt, openAutomaton} from './automaton.ts'
import {createKnowledge} from './knows.ts'
import {createSuggester} from './suggest.ts'
import {type Dialect, dialectFlags, type Lexicon} from './types.ts'

/** Names of the data files that `createLexicon` takes the contents of, in this order. */
export const lexiconData: readonly string[] = ['english.bin']

/** Words whose casings are remembered; forgotten together when there are more. */
const remembered = 20_000

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
  const flags = (form: string): number => {
    const number = findForm(automaton, form)
    return number < 0 ? 0 : (combinations[kinds[number] ?? 0] ?? 0)
  }
  const frequency = (form: string): number => frequencies[findForm(automaton, form)] ?? 0
  const preferred = (word: string, dialect: Dialect): string | undefined =>
    findPreferred(automaton, word, dialect)
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
  const casings = new Map<string, readonly string[]>()
  const base = {flags, frequency, preferred, ...createKnowledge(flags)}
  return {
    ...base,
    casings(word) {
      let forms = casings.get(word)
      if (!forms) {
        if (casings.size >= remembered) casings.clear()
        forms = findCasings(word)
        casings.set(word, forms)
      }
      return forms
    },
    namesFrom: (word) => {
      const names: string[] = []
      findFolded(automaton, word, (form) => names.push(form), false)
      return names.sort()
    },
    ...createSuggester(automaton, base)
  }
}

function findPreferred(automaton: Automaton, word: string, dialect: Dialect): string | undefined {
  const {preferredFrom, preferredTo, preferredDialects} = automaton
  const number = findForm(automaton, word)
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
