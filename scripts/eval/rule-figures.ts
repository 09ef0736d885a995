import {VFile} from 'vfile'
import {rules} from '../../rules/index.ts'
import {readData} from '../../src/node/data.ts'
import {createRuleLinter} from '../../src/pipeline/lint.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'
import type {MeasuredRule} from '../../src/rule/measured.ts'
import {completeOptions} from '../../src/rule/options.ts'
import {flagsOf, loadScorer, readCases} from './cases.ts'

type Figures = {-readonly [Key in keyof MeasuredRule]: number}

/** Kinds of error, as the cases name them, that each category of rules is for. */
const errorTypes: Readonly<Record<string, readonly string[]>> = {
  spelling: ['spelling'],
  confusion: ['confusion'],
  capitalization: ['capitalization'],
  spacing: ['spacing'],
  apostrophe: ['apostrophe'],
  punctuation: ['punctuation'],
  repetition: ['repetition'],
  grammar: ['agreement', 'article', 'other']
}

/** Runs the recommended rules over all cases and counts for each what it found, rightly and wrongly. */
export async function measureRules(): Promise<Readonly<Record<string, MeasuredRule>>> {
  const {scoreCase} = await loadScorer()
  const active = rules
    .filter(({meta}) => meta.recommended)
    .map((rule) => ({rule, options: completeOptions(rule.meta.options, {})}))
  const linter = createRuleLinter(active, {data: readData})
  const figures = new Map(active.map(({rule}) => [rule.id, emptyFigures()]))
  const errors = new Map<string, number>()
  for (const bench of ['injected', 'real', 'clean', 'seed']) {
    for (const testCase of await readCases(bench)) {
      const {id, format, text} = testCase
      const messages = readMessages(await linter.check(new VFile({path: `${id}.${format}`, value: text})))
      const {perEdit, perFlag} = scoreCase(testCase, flagsOf(messages))
      for (const {flag, isTrue, autofixRight} of perFlag) {
        const own = figures.get(flag.kind)
        if (!own) continue
        if (flag.severity === 'info') own[isTrue ? 'queriesRight' : 'queriesWrong']++
        else own[isTrue ? 'right' : 'wrong']++
        if (autofixRight !== null) own[autofixRight ? 'fixesRight' : 'fixesWrong']++
      }
      for (const {edit, hits} of perEdit) {
        errors.set(edit.type, (errors.get(edit.type) ?? 0) + 1)
        for (const kind of new Set(hits.map((hit) => hit.kind))) {
          const own = figures.get(kind)
          if (own && typesOf(kind).includes(edit.type)) own.found++
        }
      }
    }
  }
  for (const [id, own] of figures)
    own.errors = typesOf(id).reduce((sum, type) => sum + (errors.get(type) ?? 0), 0)
  return Object.fromEntries(figures)
}

const typesOf = (id: string): readonly string[] =>
  id === 'grammar/indefinite-article' ? ['article'] : (errorTypes[id.split('/')[0] ?? ''] ?? [])

const emptyFigures = (): Figures => ({
  right: 0,
  wrong: 0,
  queriesRight: 0,
  queriesWrong: 0,
  fixesRight: 0,
  fixesWrong: 0,
  errors: 0,
  found: 0
})
