import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Rolldown} from 'tsdown'
import ts from 'typescript'
import {type ExamplesOfRules, examplesData} from '../../src/node/late-examples.ts'
import type {Rule} from '../../src/rule/define-rule.ts'

/**
 * Leave the examples of rules out of the program: they are a fifth of its source, and only who asks about a rule reads
 * them. They go into a data file.
 * @param rules - All rules of the project.
 * @param target - Folder for the file.
 */
export function lateExamples(rules: readonly Rule[], target: string): Rolldown.Plugin {
  return {
    name: 'late-examples',
    buildStart() {
      const examples: ExamplesOfRules = Object.fromEntries(
        rules.map(({id, meta}) => [id, {examples: meta.examples, clean: meta.clean}])
      )
      mkdirSync(target, {recursive: true})
      writeFileSync(path.join(target, examplesData), JSON.stringify(examples))
    },
    transform: {filter: {id: /[/\\]rules[/\\][\w-]+[/\\][\w-]+\.ts$/}, handler: withoutExamples}
  }
}

/** A rule with its lists of examples filled in when they are read; nothing if it is no rule. */
export function withoutExamples(code: string): string | undefined {
  const file = ts.createSourceFile('rule.ts', code, ts.ScriptTarget.ESNext, true)
  const exported = file.statements.find(ts.isExportAssignment)?.expression
  const [definition] = exported && ts.isCallExpression(exported) ? exported.arguments : []
  if (!definition || !ts.isObjectLiteralExpression(definition)) return undefined
  const id = propertyOf(definition, 'id')
  if (!id || !ts.isStringLiteral(id)) return undefined

  const meta = propertyOf(definition, 'meta')
  const holder = meta && ts.isObjectLiteralExpression(meta) ? meta : definition
  const lists = (['examples', 'clean'] as const).flatMap((name) => {
    const list = propertyOf(holder, name)
    return list && ts.isArrayLiteralExpression(list) ? [{name, start: list.getStart(), end: list.end}] : []
  })
  let text = code
  // From the last on, so that the places of the others stay.
  for (const {name, start, end} of lists.sort((a, b) => b.start - a.start)) {
    const late = `$lateExamples(${JSON.stringify(id.text)}, ${JSON.stringify(name)})`
    text = text.slice(0, start) + late + text.slice(end)
  }
  const module = JSON.stringify(path.resolve('src/node/late-examples.ts'))
  return `import {lateExamples as $lateExamples} from ${module};${text}`
}

const propertyOf = (object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  object.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)
    ?.initializer
