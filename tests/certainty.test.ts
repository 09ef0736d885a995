import {expect, it} from 'vitest'
import {certaintyOf} from '../src/rule/certainty.ts'

const none = {fixesRight: 0, fixesWrong: 0, errors: 0, found: 0, plantedRight: 0, plantedWrong: 0}
const byRule = {
  few: {...none, right: 8, wrong: 0, queriesRight: 0, queriesWrong: 3},
  planted: {...none, right: 3, wrong: 1, queriesRight: 0, queriesWrong: 0, plantedRight: 14, plantedWrong: 0}
}

it.each([
  ['few', false, 0.9],
  ['few', true, 0.2],
  ['planted', false, 0.9],
  ['unmeasured', false, 0.5],
  ['constructor', false, 0.5]
])('estimates how certain a finding of the rule “%s” is (query: %s)', (rule, query, expected) => {
  expect(certaintyOf(rule, query, byRule)).toBe(expected)
})
