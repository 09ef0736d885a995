/** A state of the automaton while it is built. */
export interface State {
  isFinal: boolean
  /** Whether the form that ends here may be suggested, and whether any that goes on from here may. */
  isOffered: boolean
  offers: boolean
  readonly edges: Map<string, State>
  /** How many forms lead on from here, the one that ends here included. */
  forms: number
  id: number
}

const createState = (): State => ({
  isFinal: false,
  isOffered: false,
  offers: false,
  edges: new Map(),
  forms: 0,
  id: -1
})

/**
 * Build the least automaton that accepts exactly these forms.
 * @param forms - In the order of their UTF-16 units, each once.
 * @param isOffered - Whether a form may be suggested: states are shared only by forms that agree in it.
 */
export function buildAutomaton(forms: readonly string[], isOffered: (form: string) => boolean): State {
  const register = new Map<string, State>()
  let ids = 0
  const share = (state: State): State => {
    const key = `${state.isFinal ? (state.isOffered ? '!' : '?') : ''}${[...state.edges].map(([letter, next]) => `${letter}${next.id}`).join(' ')}`
    const known = register.get(key)
    if (known) return known
    state.id = ids++
    state.forms = [...state.edges.values()].reduce((sum, next) => sum + next.forms, state.isFinal ? 1 : 0)
    state.offers = state.isOffered || [...state.edges.values()].some((next) => next.offers)
    register.set(key, state)
    return state
  }
  const path: State[] = [createState()]
  let previous = ''
  const close = (depth: number): void => {
    while (path.length > depth + 1) {
      const state = path.pop()
      if (state) path.at(-1)?.edges.set(previous[path.length - 1] ?? '', share(state))
    }
  }
  for (const form of forms) {
    let common = 0
    while (common < form.length && form[common] === previous[common]) common++
    close(common)
    for (let index = common; index < form.length; index++) path.push(createState())
    const last = path.at(-1)
    if (last) {
      last.isFinal = true
      last.isOffered = isOffered(form)
    }
    previous = form
  }
  close(0)
  const [root] = path
  if (!root) throw new Error('There is no form')
  return share(root)
}
