import type {Document} from '../analysis/document.ts'
import type {Form} from '../analysis/interner.ts'
import {NumberedList} from '../analysis/memo.ts'
import {tokenKinds} from '../analysis/tokens.ts'
import type {FormTest, WordKnowledge} from '../rule/define-rule.ts'
import type {Dispatch} from './run.ts'

interface Entry {
  readonly form: Form
  readonly kind: number
  readonly rules: readonly number[]
}

/** Which rules look at a token, from its form and kind alone; found once for each form that drafts have. */
export class WordTable {
  readonly #dispatch: Dispatch
  readonly #knowledge: WordKnowledge
  /** By number of the form; numbers are given anew when there are too many forms. */
  readonly #entries = new NumberedList<Entry>()

  constructor(dispatch: Dispatch, knowledge: WordKnowledge) {
    this.#dispatch = dispatch
    this.#knowledge = knowledge
  }

  /** Rules by number: those that name the word, then those that name its kind. */
  rulesOf(form: Form, kind: number): readonly number[] {
    const {id} = form
    const known = id < 0 ? undefined : this.#entries.get(id)
    if (known !== undefined && known.form === form && known.kind === kind) return known.rules
    const rules = this.#find(form, kind)
    if (id >= 0) this.#entries.set(id, {form, kind, rules})
    return rules
  }

  /** Whether it gives the same answers for another draft. */
  isFor({resources, vocabulary}: Document): boolean {
    return this.#knowledge.resources === resources && this.#knowledge.vocabulary === vocabulary
  }

  #find(form: Form, kind: number): readonly number[] {
    const {byWord, byKind, tests} = this.#dispatch
    const named = kind === tokenKinds.object ? undefined : byWord.get(form.normal)
    const rules = [...(named ?? []), ...(byKind[kind] ?? [])]
    return rules.filter((rule) => passes(tests[rule], form, this.#knowledge))
  }
}

const passes = (test: FormTest | undefined, form: Form, knowledge: WordKnowledge): boolean =>
  test === undefined || test(form, knowledge)

/** The last table of each dispatch: drafts with the same words in their configuration share one. */
const tables = new WeakMap<Dispatch, WordTable>()

/** The table for a draft. */
export function wordTableOf(dispatch: Dispatch, document: Document): WordTable {
  let table = tables.get(dispatch)
  if (!table?.isFor(document)) {
    const {resources, lexicon, vocabulary} = document
    table = new WordTable(dispatch, {resources, lexicon, vocabulary})
    tables.set(dispatch, table)
  }
  return table
}
