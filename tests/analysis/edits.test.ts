import {expect, it} from 'vitest'
import {isWithinOneEdit} from '../../src/analysis/edits.ts'

it.each([
  ['Trelawney', 'Trelawny', true],
  ['Okwuosa', 'Okwousa', true],
  ['Catherine', 'Katherine', true],
  ['abc', 'abc', true],
  ['ab', 'ba', true],
  ['a', '', true],
  ['Marina', 'Mary', false],
  ['Janet', 'James', false],
  ['abcd', 'badc', false]
])('tells whether %s and %s are one edit apart', (left, right, expected) => {
  expect(isWithinOneEdit(left, right)).toBe(expected)
  expect(isWithinOneEdit(right, left)).toBe(expected)
})
