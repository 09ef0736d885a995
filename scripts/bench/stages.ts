import {VFile} from 'vfile'
import {rules} from '../../rules/index.ts'
import {Document, type Resources} from '../../src/analysis/document.ts'
import type {Facet} from '../../src/analysis/facet.ts'
import {loadExtractor} from '../../src/markup/index.ts'
import {readSource} from '../../src/node/read-source.ts'
import {resolve} from '../../src/pipeline/resolve.ts'
import {loadResources} from '../../src/pipeline/resources.ts'
import {type ActiveRule, type RuleFinding, run} from '../../src/pipeline/run.ts'
import {addMessages, readMessages} from '../../src/pipeline/vfile.ts'
import {formatStylish} from '../../src/report/stylish.ts'
import {readDirectives} from '../../src/rule/directives.ts'
import {completeOptions} from '../../src/rule/options.ts'
import {readBuiltData} from './linter.ts'
import {SelfTimes} from './self-times.ts'
import {median} from './statistics.ts'

/** Milliseconds of one stage, or of a part of it: a facet, a rule. */
export interface Stage {
  readonly stage: string
  readonly part: string
  readonly milliseconds: number
}

const settings = {language: undefined, words: [], names: [], terms: []} as const

/**
 * Check files stage by stage. What several rules ask for (facets, tags, suggestions) is counted by itself, and of a rule
 * only what it does when all that is known.
 */
export async function measureStages(files: readonly string[], runs: number): Promise<readonly Stage[]> {
  const times = new SelfTimes()
  const resources = watchResources(await loadResources(readBuiltData), times)
  watchDocuments(times)
  const active = rules
    .filter(({meta}) => meta.recommended)
    .map((rule) => ({rule, options: completeOptions(rule.meta.options, {})}))

  const rounds: ReadonlyMap<string, number>[] = []
  for (let round = 0; round <= runs; round++) {
    times.clear()
    for (const file of files) await measureFile(file, active, resources, times)
    if (round > 0) rounds.push(times.take())
  }
  const keys = [...new Set(rounds.flatMap((round) => [...round.keys()]))]
  return keys.map((key) => {
    const [stage = '', part = ''] = key.split('\t')
    return {stage, part, milliseconds: median(rounds.map((round) => round.get(key) ?? 0))}
  })
}

async function measureFile(
  file: string,
  active: readonly ActiveRule[],
  resources: Resources,
  times: SelfTimes
): Promise<void> {
  const {text} = times.measure('read\t', () => readSource(file, file))
  const extractor = await loadExtractor(file)
  if (!extractor) throw new Error(`${file} is of no known format`)
  const prose = times.measure('extract\t', () => extractor.extract(text))
  const document = times.measure('analyse\ttokens', () => new Document(prose, resources, settings))
  times.measure('analyse\tsentences', () => document.sentences)
  const {findings} = times.measure('run\t', () => run(document, active))
  for (const each of active) times.measure(`rule\t${each.rule.id}`, () => run(document, [each]))
  reportFindings(file, document, findings, times)
}

function reportFindings(
  file: string,
  document: Document,
  findings: readonly RuleFinding[],
  times: SelfTimes
): void {
  const directives = readDirectives(document.prose)
  const messages = times.measure('resolve\t', () =>
    resolve(document, findings, {severities: new Map(), quotations: 'suggest', directives})
  )
  times.measure('report\t', () => {
    const checked = new VFile({path: file, value: document.prose.source})
    addMessages(checked, messages)
    const reported = {path: file, source: document.prose.source, messages: readMessages(checked)}
    return formatStylish([reported], {color: false, width: 100, rules})
  })
}

function watchResources(resources: Resources, times: SelfTimes): Resources {
  const {lexicon, tagger} = resources
  return {
    ...resources,
    lexicon: {
      ...lexicon,
      suggest: (word, options) => times.measure('analyse\tsuggestions', () => lexicon.suggest(word, options))
    },
    tagger: {
      ...tagger,
      tag: (words) => times.measure('analyse\ttags', () => tagger.tag(words)),
      open: (words) => {
        const tags = times.measure('analyse\ttags', () => tagger.open(words))
        return {at: (index) => times.measure('analyse\ttags', () => tags.at(index))}
      }
    }
  }
}

/** Time the facets of every document. */
function watchDocuments(times: SelfTimes): void {
  const get = Document.prototype.get
  const known = new WeakMap<Document, Set<unknown>>()
  Document.prototype.get = function <Value>(this: Document, facet: Facet<Value>): Value {
    let facets = known.get(this)
    if (!facets) {
      facets = new Set()
      known.set(this, facets)
    }
    if (facets.has(facet)) return get.call(this, facet) as Value // What `get` itself would give.
    facets.add(facet)
    return times.measure(`analyse\t${facet.name}`, () => get.call(this, facet) as Value)
  }
}
