import type {Document, Reader} from '../analysis/document.ts'
import type {Facet} from '../analysis/facet.ts'
import type {Form} from '../analysis/interner.ts'
import type {Block} from '../markup/prose.ts'
import {proseOffset} from '../markup/range.ts'
import type {Finding} from '../rule/finding.ts'
import {type ActiveRule, type Check, checksOf, dispatchOf, type RuleFinding, type RunResult} from './run.ts'
import {wordTableOf} from './word-table.ts'

/** A finding in a block, with its place counted from where the block begins, and what it comes before and after. */
interface Entry {
  /** Of blocks, of sentences or of tokens: what the rule was called with. */
  readonly phase: 0 | 1 | 2
  readonly order: number
  readonly rule: number
  readonly finding: Finding
}

/** What the rules that look at blocks and their parts found in one. */
export interface Checked {
  readonly entries: readonly Entry[]
  /** What rules asked for that is not in the block: facts of the whole draft. */
  readonly asked: ReadonlyMap<number, Reader>
}

/** A block with its tokens and sentences. */
export interface Part {
  readonly block: Block
  readonly first: number
  readonly end: number
  readonly firstSentence: number
  readonly endSentence: number
}

/** More than there are rules. */
const mostRules = 2048

/** One run over one version of a draft, in which blocks that are known need not be looked at again. */
export class Pass {
  readonly findings: RuleFinding[] = []
  readonly failures: RunResult['failures'][number][] = []
  readonly #document: Document
  readonly #rules: readonly ActiveRule[]
  readonly #before: Document | undefined
  readonly #checks: readonly Check[]
  readonly #found: RuleFinding[] = []
  readonly #same = new Map<Facet<unknown>, boolean>()

  constructor(document: Document, rules: readonly ActiveRule[], before: Document | undefined) {
    this.#document = document
    this.#rules = rules
    this.#before = before
    this.#checks = checksOf(document, rules, this.#found, this.failures)
  }

  /** Call the rules that look at the whole draft. */
  checkDocument(): void {
    for (const rule of dispatchOf(this.#rules).onDocument) this.#checks[rule]?.(this.#document)
    this.findings.push(...this.#found)
  }

  /** What is found in a block, as far as it is not known. */
  check(part: Part, known: Checked | undefined): Checked {
    if (!known) return this.#call(part)
    const stale = new Set<number>()
    for (const [rule, reader] of known.asked) if (!this.#isSame(reader)) stale.add(rule)
    if (stale.size === 0) return known
    const {entries, asked} = this.#call(part, stale)
    return {
      entries: [...known.entries.filter(({rule}) => !stale.has(rule)), ...entries].sort(
        (a, b) => a.phase - b.phase || a.order - b.order
      ),
      asked: new Map([...[...known.asked].filter(([rule]) => !stale.has(rule)), ...asked])
    }
  }

  #isSame({facets, isWhole}: Reader): boolean {
    if (isWhole) return false
    for (const facet of facets) {
      let same = this.#same.get(facet)
      if (same === undefined) {
        const {scope} = facet
        same =
          this.#before !== undefined &&
          typeof scope === 'object' &&
          scope.isSame(this.#before.get(facet), this.#document.get(facet))
        this.#same.set(facet, same)
      }
      if (!same) return false
    }
    return true
  }

  /** Call the rules, or only some of them, for a block and its parts. */
  #call(part: Part, only?: ReadonlySet<number>): Checked {
    const {block, first, firstSentence, endSentence} = part
    const end = !only || [...only].some((rule) => looksAtTokens(this.#rules[rule])) ? part.end : part.first
    const dispatch = dispatchOf(this.#rules)
    const {byBlock, onSentences} = dispatch
    const table = wordTableOf(dispatch, this.#document)
    const document = this.#document
    const {kinds, forms} = document.tokens
    const entries: Entry[] = []
    const readers: (Reader | undefined)[] = []
    const call = (
      rule: number,
      subject: unknown,
      phase: Entry['phase'],
      order: number,
      turn: number
    ): void => {
      if (only && !only.has(rule)) return
      let reader = readers[rule]
      if (!reader) {
        reader = {facets: new Set(), isWhole: false}
        readers[rule] = reader
      }
      document.watch(reader)
      const from = this.#found.length
      this.#checks[rule]?.(subject)
      document.watch(undefined)
      for (const {rule: _, ...finding} of this.#found.slice(from))
        entries.push({phase, order: order * mostRules + turn, rule, finding: move(finding, -block.start)})
    }

    for (const {kinds, rule} of byBlock)
      if (kinds === 'all' || kinds.includes(block.kind)) call(rule, block, 0, 0, rule)
    for (let index = firstSentence; index < endSentence; index++)
      for (const rule of onSentences) call(rule, document.sentences[index], 1, index - firstSentence, rule)
    for (let index = first; index < end; index++) {
      const looking = table.rulesOf(forms[index] as Form, kinds[index] as number) // Within bounds.
      for (const [turn, rule] of looking.entries()) call(rule, document.token(index), 2, index - first, turn)
    }
    const asked = new Map<number, Reader>()
    for (const [rule, reader] of readers.entries())
      if (reader && (reader.isWhole || reader.facets.size > 0)) asked.set(rule, reader)
    return {entries, asked}
  }
}

const looksAtTokens = (active: ActiveRule | undefined): boolean => {
  const on = active?.rule.on
  return typeof on === 'object' && ('words' in on || 'kinds' in on)
}

/** A finding whose place is counted from elsewhere. */
export const move = <Moved extends Finding>(finding: Moved, by: number): Moved => ({
  ...finding,
  place: {start: proseOffset(finding.place.start + by), end: proseOffset(finding.place.end + by)}
})
