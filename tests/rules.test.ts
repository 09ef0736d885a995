import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {readData} from '../src/node/data.ts'
import {testsOf} from '../src/testing/index.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  for (const {name, run} of testsOf(rule, readData)) it(name, run)
})

describe('rules', () => {
  it('have ids of their own, in order', () => {
    const ids = rules.map(({id}) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it('say what they do in sentences', () => {
    const wrong = rules.filter(
      ({meta}) => ![meta.description, meta.rationale].every((text) => /^\p{Lu}.*[.?]$/su.test(text))
    )
    expect(wrong.map(({id}) => id)).toEqual([])
  })
})
