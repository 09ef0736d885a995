import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Rolldown} from 'tsdown'
import ts from 'typescript'
import {type ExamplesOfRules, examplesData} from '../../src/node/late-examples.ts'
import {phrasesData, writePhrases} from '../../src/node/late-phrases.ts'
import {indexPhrases, type PhrasesRule} from '../../src/rule/define-phrases.ts'
import type {Rule} from '../../src/rule/define-rule.ts'

/**
 * Leave out of the rules of the program what is better read late, and put it into data files: the examples, a fifth of
 * the source, which only who asks about a rule wants; and the tables of phrases, of which a draft meets a few.
 * @param rules - All rules of the project.
 * @param target - Folder for the files.
 */
export function lateParts(rules: readonly Rule[], target: string): Rolldown.Plugin {
  return {
    name: 'late-parts',
    buildStart() {
      const examples: ExamplesOfRules = Object.fromEntries(
        rules.map(({id, meta}) => [id, {examples: meta.examples, clean: meta.clean}])
      )
      const phrases = new Map(rules.filter(hasPhrases).map((rule) => [rule.id, indexPhrases(rule.phrases)]))
      mkdirSync(target, {recursive: true})
      writeFileSync(path.join(target, examplesData), JSON.stringify(examples))
      writeFileSync(path.join(target, phrasesData), writePhrases(phrases))
    },
    transform: {filter: {id: /[/\\]rules[/\\][\w-]+[/\\][\w-]+\.ts$/}, handler: withoutLateParts}
  }
}

const hasPhrases = (rule: Rule): rule is PhrasesRule => 'phrases' in rule

/** A rule that reads its examples and phrases when they are asked for; nothing if it is no rule. */
export function withoutLateParts(code: string): string | undefined {
  const file = ts.createSourceFile('rule.ts', code, ts.ScriptTarget.ESNext, true)
  const exported = file.statements.find(ts.isExportAssignment)?.expression
  if (!exported || !ts.isCallExpression(exported)) return undefined
  const [definition] = exported.arguments
  if (!definition || !ts.isObjectLiteralExpression(definition)) return undefined
  const id = propertyOf(definition, 'id')
  if (!id || !ts.isStringLiteral(id)) return undefined
  const quoted = JSON.stringify(id.text)

  const meta = propertyOf(definition, 'meta')
  const holder = meta && ts.isObjectLiteralExpression(meta) ? meta : definition
  const changes = ['examples', 'clean'].flatMap((name): Change[] => {
    const list = propertyOf(holder, name)
    if (!list || !ts.isArrayLiteralExpression(list)) return []
    return [{start: list.getStart(), end: list.end, text: `$lateExamples(${quoted}, '${name}')`}]
  })
  if (exported.expression.getText() === 'definePhrases') {
    for (const name of ['safe', 'swap', 'query']) {
      const table = definition.properties.find((property) => property.name?.getText() === name)
      if (table) changes.push({start: table.getStart(), end: table.end, text: `${name}: {}`})
    }
    changes.push({start: definition.end, end: definition.end, text: `, $latePhrases(${quoted})`})
  }

  let text = code
  // From the last on, so that the places of the others stay.
  for (const change of changes.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, change.start) + change.text + text.slice(change.end)
  }
  return `${importOf('lateExamples')}${importOf('latePhrases')}${text}`
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

const propertyOf = (object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  object.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)
    ?.initializer

function importOf(name: 'lateExamples' | 'latePhrases'): string {
  const module = path.resolve('src/node', name === 'lateExamples' ? 'late-examples.ts' : 'late-phrases.ts')
  return `import {${name} as $${name}} from ${JSON.stringify(module)};`
}
