import {expect, it} from 'vitest'
import {isDerived} from '../../src/analysis/morphology.ts'

const words = new Set(
  'merge mergeable tenant warehouse friend appear start happy organic evaluate sharp blog google validate'.split(
    ' '
  )
)
const isWord = (form: string): boolean => words.has(form)

it.each([
  ['unmergeable', true],
  ['multitenant', true],
  ['warehouselike', true],
  ['friendless', true],
  ['happiness', true],
  ['bloggable', true],
  ['googleable', true],
  ['sharpish', true],
  ['validative', true],
  ['reevaluate', false],
  ['dissappear', false],
  ['freind', false],
  ['apear', false]
])('tells whether %s is derived', (word, expected) => {
  expect(isDerived(word, isWord)).toBe(expected)
})
