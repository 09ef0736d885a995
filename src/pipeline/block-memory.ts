import type {Document} from '../analysis/document.ts'
import {type Checked, move, type Part, Pass} from './block-pass.ts'
import {type ActiveRule, type RuleFinding, type RunResult, run} from './run.ts'

const phases = [0, 1, 2] as const

/**
 * Runs rules over one version of a draft after the other and remembers what they found in each block. A rule that looks
 * at parts of the draft is called for a block only if the block, one beside it, or a fact of the whole draft that the
 * rule asked for there is another than before. What is found is the same as if all had run.
 */
export class BlockMemory {
  readonly #rules: readonly ActiveRule[]
  #checked = new Map<string, Checked>()
  #before: Document | undefined

  constructor(rules: readonly ActiveRule[]) {
    this.#rules = rules
  }

  /** What the rules find, in the order of `run`. */
  run(document: Document): RunResult {
    if (this.#before && !haveSameSettings(this.#before, document)) this.#forget()
    const pass = new Pass(document, this.#rules, this.#before)
    pass.checkDocument()
    const parts = partsOf(document)
    const keys = keysOf(document, parts)
    const checked = new Map<string, Checked>()
    const all = parts.map((part, index) => {
      const key = keys[index] ?? ''
      const result = pass.check(part, this.#checked.get(key))
      checked.set(key, result)
      return result
    })
    if (pass.failures.length > 0) {
      // A rule that failed is not called again, wherever that was: only a whole run can tell.
      this.#forget()
      return run(document, this.#rules)
    }
    this.#checked = checked
    this.#before = document
    return {findings: [...pass.findings, ...this.#place(parts, all)], failures: []}
  }

  #forget(): void {
    this.#checked = new Map()
    this.#before = undefined
  }

  #place(parts: readonly Part[], all: readonly Checked[]): readonly RuleFinding[] {
    const findings: RuleFinding[] = []
    for (const phase of phases) {
      for (const [index, {entries}] of all.entries()) {
        const start = parts[index]?.block.start ?? 0
        for (const entry of entries) {
          const rule = this.#rules[entry.rule]?.rule
          if (entry.phase === phase && rule) findings.push({...move(entry.finding, start), rule})
        }
      }
    }
    return findings
  }
}

const haveSameSettings = (before: Document, now: Document): boolean =>
  before.resources === now.resources && JSON.stringify(before.settings) === JSON.stringify(now.settings)

function partsOf(document: Document): readonly Part[] {
  const {blocks, tokens, sentences} = document
  let end = 0
  let endSentence = 0
  return blocks.map((block) => {
    const first = end
    const firstSentence = endSentence
    while (end < tokens.count && tokens.blocks[end] === block.index) end++
    while (sentences[endSentence]?.block === block.index) endSentence++
    return {block, first, end, firstSentence, endSentence}
  })
}

/**
 * Everything that a rule can see of a block and of those beside it, as text: with the file between them, which has the
 * markup.
 */
function keysOf({prose, blocks}: Document, parts: readonly Part[]): readonly string[] {
  const starts = blocks.map((block, index) => (index === 0 ? 0 : prose.map.cover(block).start))
  const own = parts.map(({block}, index) => {
    const {kind, quoted, level, row, column, start, end} = block
    const source = prose.source.slice(starts[index], starts[index + 1])
    return `${kind} ${quoted} ${level} ${row} ${column}\0${prose.text.slice(start, end)}\0${source}`
  })
  const isJoined = (index: number): boolean => blocks[index]?.group === blocks[index + 1]?.group
  return own.map((key, index) =>
    [own[index - 1] ?? '', isJoined(index - 1), key, isJoined(index), own[index + 1] ?? ''].join('\0')
  )
}
