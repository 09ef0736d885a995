import {VFile} from 'vfile'
import {rules} from '../../rules/index.ts'
import {readData} from '../../src/node/data.ts'
import {createRuleLinter} from '../../src/pipeline/lint.ts'
import {loadResources} from '../../src/pipeline/resources.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'
import type {MeasuredRule} from '../../src/rule/measured.ts'
import {completeOptions} from '../../src/rule/options.ts'
import {flagsOf, loadScorer, readCases} from './cases.ts'
import {plantErrors} from './planted/plant.ts'

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
  await addPlanted(linter, figures)
  for (const [id, own] of figures)
    own.errors = typesOf(id).reduce((sum, type) => sum + (errors.get(type) ?? 0), 0)
  return Object.fromEntries(figures)
}

/**
 * Adds what each rule says of planted errors. A finding near one, but not on it, is not counted: a broken sentence misleads,
 * and a planted plural may as well be a verb of the wrong number.
 */
async function addPlanted(
  linter: ReturnType<typeof createRuleLinter>,
  figures: ReadonlyMap<string, Figures>
): Promise<void> {
  const resources = await loadResources(readData)
  for (const planted of await plantErrors(resources, 'open')) {
    const [{start, end}] = planted.edits
    const messages = readMessages(await linter.check(new VFile({path: 'planted.txt', value: planted.text})))
    for (const {kind, severity, ...flag} of flagsOf(messages)) {
      const own = figures.get(kind)
      if (!own || severity === 'info') continue
      if (flag.start <= end && flag.end >= start) own.plantedRight++
      else if (!isNear(planted.text, flag, {start, end})) own.plantedWrong++
    }
  }
}

/** Whether no sentence ends between two ranges. */
function isNear(text: string, a: {readonly start: number; readonly end: number}, b: typeof a): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  return !/[.?!]["”’)]? /.test(between)
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
  found: 0,
  plantedRight: 0,
  plantedWrong: 0
})
