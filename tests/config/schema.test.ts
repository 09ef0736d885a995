import {expect, test} from 'vitest'
import {z} from 'zod'
import {configDefinition} from '../../src/config/definition.ts'
import {presetNames} from '../../src/config/presets.ts'
import {configSchema} from '../../src/config/schema.ts'
import {validate} from '../../src/config/validate.ts'
import {rules} from './memory-host.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))
const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(configSchema(rules))))

const right: readonly object[] = [
  {},
  {
    $schema: 'x',
    extends: 'stet:ap',
    language: 'en-GB-oxendict',
    words: ['a'],
    names: [],
    quotations: 'check'
  },
  {
    extends: ['./a.json'],
    terms: [{use: 'a', not: ['b']}],
    plugins: ['a', ['b'], ['c', {d: 1}]],
    ignore: '*.md'
  },
  {
    rules: {
      'spelling/misspelled-word': ['error', {ignore: ['a'], proper: false, depth: 5, style: 'straight'}]
    }
  },
  {overrides: [{files: '*.md', rules: {'grammar/indefinite-article': 'off'}, words: ['a']}]}
]
const wrong: readonly unknown[] = [
  [],
  {rule: {}},
  {extends: 1},
  {language: 'de'},
  {words: 'a'},
  {words: ['']},
  {terms: [{use: 'a'}]},
  {rules: {'a/b': 'off'}},
  {rules: {'grammar/indefinite-article': 'of'}},
  {rules: {'grammar/indefinite-article': ['off', {a: 1}]}},
  {rules: {'spelling/misspelled-word': ['error', {depth: 6}]}},
  {overrides: [{}]},
  {overrides: [{files: 'a', ignore: 'b'}]}
]

test.each(right)('schema and validation accept %j', (value) => {
  expect(validate(value, configDefinition, byId)).toEqual([])
  expect(schema.safeParse(value).success).toBe(true)
})

test.each(wrong)('schema and validation refuse %j', (value) => {
  expect(validate(value, configDefinition, byId)).not.toEqual([])
  expect(schema.safeParse(value).success).toBe(false)
})

test('the schema offers presets and describes rules and options', () => {
  const text = JSON.stringify(configSchema(rules))
  for (const name of presetNames) expect(text).toContain(name)
  expect(text).toContain('Spell words right.')
  expect(text).toContain('"default":2,"type":"integer","minimum":1,"maximum":5')
})
