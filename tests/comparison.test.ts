import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it, test} from 'vitest'

const page = 'docs/comparison.md'
const rows = readFileSync(page, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
  .map((line) => line.slice(2, -2).split(' | '))
const header = rows[0] ?? []
const features = rows.filter(([name]) => name !== 'feature')

test('every table has the same columns', () => {
  for (const row of rows) expect(row, row.join()).toHaveLength(header.length)
  expect(rows.filter(([name]) => name === 'feature')).toEqual(expect.arrayContaining([header]))
})

it.each(features.map(([name = '', own = '', ...others]) => [name, own, others] as const))(
  '%s',
  (_, own, others) => {
    const [, , target] = own.match(/^\[([YP])\]\((.+)\)$/) ?? []
    // What is claimed is proven by a test of its own; what is not there is said without one.
    if (target === undefined) expect(own).toBe('N')
    else {
      const file = path.join(path.dirname(page), target)
      expect(existsSync(file)).toBe(true)
      expect(readFileSync(file, 'utf8')).toMatch(/\b(?:test|it)\b/)
    }
    for (const mark of others) expect(['Y', 'P', 'N']).toContain(mark)
  }
)
