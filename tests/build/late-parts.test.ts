import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {withoutLateParts} from '../../scripts/build/late-parts.ts'
import {readPhrases, writePhrases} from '../../src/node/late-phrases.ts'
import {indexPhrases} from '../../src/rule/define-phrases.ts'

describe('examples and phrases of rules', () => {
  test.each([
    [
      "export default defineRule({id: 'a/b', meta: {fixable: 'no', examples: [{bad: 'x'}], clean: ['y']}, on: 'document'})",
      `export default defineRule({id: 'a/b', meta: {fixable: 'no', examples: $lateExamples("a/b", 'examples'), clean: $lateExamples("a/b", 'clean')}, on: 'document'})`
    ],
    [
      "export default definePhrases({clean: [], id: 'a/b', swap: {examples: ['z']}, query, examples: [...shared]})",
      `export default definePhrases({clean: $lateExamples("a/b", 'clean'), id: 'a/b', swap: {}, query: {}, examples: $lateExamples("a/b", 'examples')}, $latePhrases("a/b"))`
    ]
  ])('leave %s', (code, expected) => {
    expect(withoutLateParts(code)?.replace(/^(?:import[^;]+;)+/, '')).toBe(expected)
  })

  test.each(['export const words = []', 'export default 1', 'export default f({id: 1, examples: []})'])(
    'stay in %s',
    (code) => {
      expect(withoutLateParts(code)).toBeUndefined()
    }
  )

  test('are read as they were written', () => {
    const phrases = {
      safe: {'a |b': 'c'},
      swap: {'{make} due (with|)': ['{make} do (…)'], café: '“x”'},
      query: {and: []}
    }
    for (const index of [indexPhrases(phrases), indexPhrases({query: {due: 'x'}})]) {
      const read = readPhrases(
        writePhrases(
          new Map([
            ['a/b', index],
            ['a/c', index]
          ])
        ),
        'a/c'
      )
      expect(read).toMatchObject({words: index.words, safe: index.safe})
      for (const word of index.words) expect(read.phrasesOf(word)).toEqual(index.phrasesOf(word))
      expect(read.phrasesOf('other')).toEqual([])
    }
  })

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
