import type {Nodes, Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {Document} from '../analysis/document.ts'
import {checkRule} from '../config/validate-rule.ts'
import {LintError} from '../error.ts'
import {type Prose, ProseBuilder} from '../markup/prose.ts'
import type {Rule} from '../rule/define-rule.ts'
import {readDirectives} from '../rule/directives.ts'
import type {Severity} from '../rule/message.ts'
import {completeOptions} from '../rule/options.ts'
import {resolve} from './resolve.ts'
import {type DataLoader, loadResources} from './resources.ts'
import {type ActiveRule, run} from './run.ts'
import {addMessages, readMessages} from './vfile.ts'

/** Options of one rule in somebody's own pipeline. */
export type RulePluginOptions = Readonly<Record<string, unknown>>

/** A rule as a retext plugin; reports `VFileMessage`s whose `source` is `stet`. Runs asynchronously: use `process`. */
export type RulePlugin = Plugin<[RulePluginOptions?], Root>

const documents = new WeakMap<Root, Promise<Document>>()

/**
 * Make a retext plugin of rules.
 * @param rules - One rule, or those of a preset.
 * @param data - Where the lexicon and the models come from.
 */
export function retextPlugin(rules: readonly Rule[], data: DataLoader): RulePlugin {
  return function plugin(given: RulePluginOptions = {}) {
    const active = rules.map((rule): ActiveRule => {
      const options = rules.length === 1 ? given : {}
      const [issue] = checkRule(rule.id, ['error', options], new Map([[rule.id, rule]]), [])
      if (issue) throw new LintError('bad-config', `${issue.message} (options of \`${rule.id}\`)`)
      return {rule, options: completeOptions(rule.meta.options, options)}
    })
    return async (tree: Root, file: VFile) => {
      const document = await documentOf(tree, String(file), data)
      const {findings, failures} = run(document, active)
      const [failure] = failures
      if (failure) throw new Error(`Rule ${failure.rule.id} failed`, {cause: failure.cause})
      const messages = resolve(document, findings, {
        severities: new Map<string, Severity>(),
        quotations: 'suggest',
        directives: readDirectives(document.prose)
      })
      addMessages(file, [...readMessages(file), ...messages])
    }
  }
}

/** One analysis for one tree, however many rules look at it. */
function documentOf(tree: Root, source: string, data: DataLoader): Promise<Document> {
  let document = documents.get(tree)
  if (!document) {
    document = loadResources(data).then(
      (resources) =>
        new Document(proseOf(tree, source), resources, {language: undefined, words: [], names: [], terms: []})
    )
    documents.set(tree, document)
  }
  return document
}

/** Reads an nlcst tree back: a block for each paragraph, every leaf in the place that the tree gives it. */
function proseOf(tree: Root, source: string): Prose {
  const builder = new ProseBuilder(source)
  const visit = (node: Nodes): void => {
    if (node.type === 'ParagraphNode') builder.open({kind: 'paragraph'})
    if ('children' in node) for (const child of node.children) visit(child)
    else if (node.position?.start.offset !== undefined && node.position.end.offset !== undefined) {
      if (node.type === 'SourceNode') builder.object(node.position.start.offset, node.position.end.offset)
      else builder.image(node.position.start.offset, node.position.end.offset, node.value)
    }
    if (node.type === 'ParagraphNode') builder.close()
  }
  visit(tree)
  return builder.finish()
}
