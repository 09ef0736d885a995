import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {withoutExamples} from '../../scripts/build/late-examples.ts'

describe('examples of rules', () => {
  test.each([
    [
      "export default defineRule({id: 'a/b', meta: {fixable: 'no', examples: [{bad: 'x'}], clean: ['y']}, on: 'document'})",
      `export default defineRule({id: 'a/b', meta: {fixable: 'no', examples: $lateExamples("a/b", "examples"), clean: $lateExamples("a/b", "clean")}, on: 'document'})`
    ],
    [
      "export default definePhrases({clean: [], id: 'a/b', swap: {examples: ['z']}, examples: [...shared]})",
      `export default definePhrases({clean: $lateExamples("a/b", "clean"), id: 'a/b', swap: {examples: ['z']}, examples: $lateExamples("a/b", "examples")})`
    ]
  ])('leave %s', (code, expected) => {
    expect(withoutExamples(code)?.replace(/^import[^;]+;/, '')).toBe(expected)
  })

  test.each(['export const words = []', 'export default 1', 'export default f({id: 1, examples: []})'])(
    'stay in %s',
    (code) => {
      expect(withoutExamples(code)).toBeUndefined()
    }
  )

  test('come with the program', () => {
    const kept = JSON.parse(readFileSync('dist/data/examples.json', 'utf8'))
    const expected = rules.map(({id, meta: {examples, clean}}) => [id, {examples, clean}])
    expect(kept).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(expected))))
  })

  test('are shown by the program', () => {
    const [rule] = rules
    if (!rule) throw new Error('There are no rules')
    const {stdout} = spawnSync(process.execPath, ['dist/cli.js', 'explain', rule.id], {encoding: 'utf8'})
    for (const {bad} of rule.meta.examples) expect(stdout).toContain(bad.split('\n')[0])
  })
})
