import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {featureCount, mix} from '../../src/analysis/confusion/features.ts'
import {createPlainSummer, createSummer} from '../../src/analysis/confusion/summer.ts'
import {fingerprintOf, slotOf, weightOfCode} from '../../src/analysis/weights.ts'

const slots = 64
const hash = fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1})

/** A table with an entry for each hash, where there is a slot left near its own. */
function tableOf(entries: readonly (readonly [hash: number, code: number])[]): Uint16Array {
  const table = new Uint16Array(slots)
  for (const [hash, code] of entries) {
    for (let probe = 0; probe < 8; probe++) {
      const slot = (slotOf(hash, slots) + probe) & (slots - 1)
      if (table[slot] !== 0) continue
      table[slot] = fingerprintOf(hash) | code
      break
    }
  }
  return table
}

describe('the sum of weights', () => {
  test('is that of the entries that know the features', () => {
    const salt = 3
    const features = [1, 2, 3]
    const summer = createSummer(
      tableOf([
        [mix(1, salt), 5],
        [mix(3, salt), 21]
      ])
    )
    summer.features.set(features)
    expect(summer.sum(3, salt, 0.5)).toBe(0.5 + (weightOfCode[5] ?? 0) + (weightOfCode[21] ?? 0))
    expect(summer.sum(0, salt, 0.5)).toBe(0.5)
  })

  test('is the same with and without WebAssembly, however full the table is', () => {
    const entry = fc.tuple(hash, fc.integer({min: 1, max: 31}))
    fc.assert(
      fc.property(
        fc.array(entry, {maxLength: 80}),
        fc.array(hash, {maxLength: featureCount}),
        fc.integer({min: 1, max: 2000}),
        (entries, features, salt) => {
          const salted = features.map((feature, index) => [mix(feature, salt), (index % 31) + 1] as const)
          const table = tableOf([...entries, ...salted.filter((_, index) => index % 2 === 0)])
          const fast = createSummer(table)
          const plain = createPlainSummer(table)
          fast.features.set(features)
          plain.features.set(features)
          expect(fast.sum(features.length, salt, -1.25)).toBe(plain.sum(features.length, salt, -1.25))
        }
      )
    )
  })
})
